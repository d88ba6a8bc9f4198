/** How a language asks: in which form a sentence is meant, and what of it names the thing asked for. */

/** Forms of sentences. All is tried on normalised text. */
export interface ModeWords {
  /** A question word that asks, and does not relate. */
  wh: RegExp;
  /** Begins with a verb before its subject: "do you", "is there". */
  inverted: RegExp;
  /** The same after a comma, a dash or a colon. */
  invertedLater: RegExp;
  /** Wants something told, in the form of a statement or a command. */
  requests: readonly RegExp[];
  /** A bare noun phrase: "Order number?", "Your e-mail address, please." */
  bare: RegExp;
  /** Words that no bare noun phrase has. */
  notBare: RegExp;
  /** "Please", after what is wanted. */
  please: string;
  /** Says that something is not wanted: "no need to send your order number". */
  needless: RegExp;
  conditional: RegExp;
  /** Allows, and asks nothing: "you may give the bags away". */
  allowed: RegExp;
  /** Where parts begin that are asked or denied on their own. */
  parts: RegExp;
  /** Is the clause a proposal, a summary or an aside, and no question after something? "How about Tuesday?" */
  isTold(clause: string, sentence: string, hasWh: boolean): boolean;
}

/** What a question word alone asks for. */
export type AnswerKind =
  | 'place'
  | 'date'
  | 'time'
  | 'count'
  | 'amount'
  | 'duration'
  | 'person'
  | 'reason'
  | 'way'
  | 'event'
  | 'frequency';

/** Words of a question or a request around the name of what is asked for. */
export interface AskedWords {
  questionWords: Readonly<Record<string, readonly AnswerKind[]>>;
  /** That of a way: what follows it names nothing. */
  how: string;
  /** "How to do it yourself" heads what is told. */
  howTo: RegExp;
  /** Asks whether a detail is at hand, and so for it; its group holds what it is called: "Have you got your client number handy?" */
  atHand: RegExp;
  /** Names a part of what is asked for, as it is written: "the first line of" an address. */
  partOf: RegExp;
  /** "And the other eye?" is after the one that was not told. */
  otherOne: RegExp;
  /** May stand before a question word that asks; not "the day when". */
  beforeQuestion: ReadonlySet<string>;
  /** Ends what is named: the rest is a clause about it. */
  ends: ReadonlySet<string>;
  linking: ReadonlySet<string>;
  /** Drawn together with what is before it: "what's". */
  linkedEnd: string;
  determiners: ReadonlySet<string>;
  /** Begins the name of a thing that an earlier clause asked for. */
  named: RegExp;
  /** Begins what is supposed of the customer's plans: "Are you leaving on …?" */
  aboutPlans: RegExp;
  /** One date or day. */
  oneDate: RegExp;
  /** Parts things that are each asked for. */
  things: RegExp;
  /** Parts things in an item of a list. */
  listed: RegExp;
  /** Begins the name of a thing: "the size you'd like". */
  article: RegExp;
  /** Of "what time and day do you need it?", the part after "and". */
  goesOn: RegExp;
  /** Begins what the bot says of itself, and names nothing. */
  ofBot: RegExp;
  /** What follows the words that request; null when nothing in the text requests. */
  requestEnd(text: string): string | null;
  /** Said of a fact that is named in full: "is required". */
  wanting: RegExp;
  /** Asks for what the sentence before names: "Please enter it here." */
  pointsBack: RegExp;
  /** Says what would do as an answer, its group: "A street name is enough." */
  suffices: RegExp;
  /** Asks what happened or why, in words: "What was he treated for?", "the reason for your visit". */
  story: RegExp;
  /** Asks when, where or how much, whatever it then says of what happened: "the date of the incident". */
  measured: RegExp;
  /** Says of a date how it is to be told, and names none: "Day, month and year, please." */
  dateForm: RegExp;
  /** Before the name in an item of a list: "your", "the". */
  leadingArticle: RegExp;
  /** "The date of the journey" is headed by its first word. */
  of: RegExp;
}
