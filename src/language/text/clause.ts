/** A clause of a sentence and what it stands under: a condition, a purpose, a denial, somebody else's words. */
export interface Clause {
  /** Normalised. */
  text: string;
  words: string[];
  keys: string[];
  scope: Scope;
}

interface Scope {
  /** The condition itself: "once it is cancelled". */
  conditional: boolean;
  /** Holds only under a condition: "you will be refunded". */
  conditioned: boolean;
  /** "To have it cancelled, …" */
  purpose: boolean;
  /** Tells which thing is meant: "orders that have been cancelled". */
  relative: boolean;
  /** What somebody says, sees or confirms. */
  reported: boolean;
  negated: boolean;
  /** Was so once: "originally", "was due". */
  overtaken: boolean;
  /** Wanted, possible or to come. */
  unreal: boolean;
  /** A rule for everybody. */
  general: boolean;
  question: boolean;
}
