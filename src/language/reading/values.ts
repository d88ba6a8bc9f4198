/** Words around values: what a value said is the value of, and what is said of a value that came back wrong. */

export interface AnswerWords {
  /** Keys of a question that tell nothing of what it is after. */
  dull: ReadonlySet<string>;
  /** Keys themselves and those that speak of the same. */
  relatedTo(keys: Iterable<string>): Set<string>;
  /** Of a date or an amount: that of something else, unless the question was after it. */
  foreignToDates: ReadonlySet<string>;
  foreignToAmounts: ReadonlySet<string>;
  /** Of a time or a measure: of the service itself. */
  foreignToTimes: ReadonlySet<string>;
  /** Keys of a question after a time of day. */
  timed: ReadonlySet<string>;
  /** Before a time from which something has lasted: "since 6:15". */
  since: RegExp;
  /** Ends with what stands before an end in time that is no condition: "until the". */
  bound: RegExp;
  /** Says of which of several values it is the customer's: "yours £4.50". */
  own: RegExp;
  /** Speaks of the customer at all, and of everybody or others: "standard", "most people". */
  ofYou: RegExp;
  ofOthers: RegExp;
  /** Begins what is so, behind what is not: "no full fee, just £6.50". */
  contrast: RegExp;
  /** What a value stands in the place of, behind it: "£6.50 instead of …". */
  besides: RegExp;
  /** Between a value and the one that takes its place, "postponed to", "raised to"; its end is where the new one begins. */
  movedTo: RegExp;
  /** Between two such, beside what is only possible: that it may come to that, and has not. */
  mightMove: RegExp;
  /** Before a value that takes the place of one said earlier in the sentence: "was in London and is now in Paris". */
  byNow: RegExp;
  /** A deed that is still to come: "will be paid". Global: searched for, and taken out. */
  toCome: RegExp;
  /** Of when, and not of whether: what it says comes about. */
  factive: RegExp;
  /** Sentences that begin with a yes or a no. */
  beginsYes: RegExp;
  beginsNo: RegExp;
  /** Of an amount: that of all together. */
  totals: ReadonlySet<string>;
  /** Denied is only what is beyond: "it mustn't be over 8 kilos". */
  limit: RegExp;
  /** Ends with what leaves a value on one side of what is so: "more than", "almost". */
  beyond: RegExp;
  /** Ends with what makes a value the most or the least: "up to"; and a question that is after such a one: "how many may I take?" */
  atBound: RegExp;
  asksLimit: RegExp;
  /** Ends with what stands before the first of two ends: "between the". */
  between: RegExp;
  /** Ends before what a share is taken of: "25 % of" a fare. */
  shareOf: RegExp;
  /** What is so where a condition is not met: "otherwise". */
  otherwise: RegExp;
  /** Behind a thing that is not to be had: "is closed", "is sold out". */
  unavailable: RegExp;
  /** Asks how many there are of what group 1 names. */
  howMany: RegExp;
  /** Before a noun: "my". */
  determiners: ReadonlySet<string>;
  /** A noun that is named by the value before it: "number", "form". */
  namedBy: RegExp;
  /** Asks the customer to tell it. */
  asked: RegExp;
  possible: RegExp;
  usual: RegExp;
  /** Ends with "or": of two the other; and begins with it, before another number. */
  endsInOr: RegExp;
  orNumber: RegExp;
  /** "The 16-digit number": how long it is. */
  length: RegExp;
  /** After a plain number that is an amount. */
  amountFollows: RegExp;
  /** Before a number of a room, a case, a page. */
  countBefore: RegExp;
  /** Where what is said about a value ends. */
  cuts: RegExp;
  /** "From 3 April to 7 April": before the first, and after it. */
  from: RegExp;
  to: RegExp;
  /** Of a day on which something came about. */
  isPastVerb(word: string, previous: string): boolean;
}

export interface CheckWords {
  /** "Booked for you", "yours is": a code of the customer's is spoken of. */
  ownCode: RegExp;
  /** Keys that say nothing of which date or number it is. */
  unspecific: ReadonlySet<string>;
  /** Keys of what goes the other way, and is no amount that was paid. */
  givenBack: ReadonlySet<string>;
  /** What a customer paid, or was to: "you paid", "it cost". */
  paid: RegExp;
  /** A title and the name after it. */
  titled: RegExp;
  /** Asks whether the customer is who it names: "Am I speaking with Oliver Grant?" */
  addressed: RegExp;
  /** Names a date on which something happened: none that is agreed on now takes its place. */
  pastDate: RegExp;
  /** Before a date of another role than what a customer tells: when it ends or expires. */
  otherDate: RegExp;
  /** "Three of you": people are counted. */
  ofPeople: RegExp;
  /** The key of "person". */
  person: string;
  /** Ends with what says that a number is one of the terms: "your first", "within". */
  ofRule: RegExp;
  /** Joins the last of several things. */
  joinsItems: RegExp;
  /** Where what a number counts ends. */
  afterCount: RegExp;
  /** The word right before a number that may name it, and words that don't. */
  namedBefore: RegExp;
  smallWord: RegExp;
  /** Before the number of those who come: "a table for". */
  party: RegExp;
  /** After a number that counts nothing. */
  afterBareCount: RegExp;
  /** Says of a value that nothing is known by it: "no booking with that number". */
  unknown: RegExp;
  /** Says of a value that it is not written as it should be: "that doesn't look like a phone number". */
  malformed: RegExp;
  /** Has the customer look at a value again, or give another one. */
  again: RegExp;
  /** Begins what bot and customer do together: "let's try that again". */
  letUs: RegExp;
  /** Between things of a list, and before one. */
  betweenItems: RegExp;
  beforeItem: RegExp;
  /** Words of values that are no part of them. */
  article: RegExp;
  /** Words with a capital that are no names. */
  label: RegExp;
  /** Words of one kind, of which one excludes the others. @param one Lower case. */
  excludes(one: string, other: string): boolean;
  /** "Right" may as well be "correct". */
  isAmbiguous(word: string): boolean;
}
