/** How a language asks for a person, takes one and wants none. Tried on normalised text. */
export interface PeopleWords {
  /** Asks for a person. */
  asking: readonly RegExp[];
  /** Has had enough of machines: "No more bots, please." */
  tiredOfBots: readonly RegExp[];
  /** A person and no machine. */
  contrasts: readonly RegExp[];
  /** Talk about people that is no request for one. */
  aboutPeople: RegExp;
  /** Where what is asked for and what is declined part. */
  parts: RegExp;
  /** "Without a human agent": left out before it is looked at. */
  leftOut: RegExp;
  /** Says no to a person, or tells of one. */
  declines: RegExp;
  /** Words that matter here and are often mistyped. */
  oftenMistyped: readonly string[];
  /** What an answer to an offer begins with. */
  courtesies: RegExp;
  /** Answers that take what was offered. */
  agrees: readonly RegExp[];
  /** Answers that do not. */
  refuses: RegExp;
  /** Is a person or a desk all that a label names? Lower case. */
  isPerson(label: string): boolean;
  /** Names somebody, or the way to them. */
  reached: RegExp;
  /** What a label names to be done, as a question for leave: "transfer you to a colleague"; null where it can be no person that is meant: "transfer money to someone". */
  asLeave(label: string): string | null;
  /** A word to type that may call one. */
  calls: RegExp;
  /** Nods, thanks and goodbyes with nothing else in them. As typed. */
  onlyThanks: RegExp;
}
