/** Words by which facts are known: what they are called, what kind of answer they are, and what tells one from another. */
import type { AnswerKind } from './asking.ts';

export type Direction = 'from' | 'to' | 'start' | 'end';
export type Age = 'old' | 'new';

/** Sets and maps are of keys; expressions are tried on a name with spaces, a description or a normalised clause. */
export interface FactWords {
  /** Words of descriptions that say nothing of the fact. */
  empty: ReadonlySet<string>;
  /** The same, of words whose keys say something. */
  emptyWords: ReadonlySet<string>;
  /** Words of a question that are no part of what is asked. */
  filler: ReadonlySet<string>;
  /** Nouns by the kind of answer they name. */
  kindOfNoun: ReadonlyMap<string, readonly AnswerKind[]>;
  /** Heads that say less than what stands before them. */
  vague: ReadonlySet<string>;
  /** Heads that go without saying: who asks which movie asks for its title. */
  unsaid: ReadonlySet<string>;
  /** Named without saying what. */
  unspecific: ReadonlySet<string>;
  /** Tell nothing of what is asked for. */
  small: ReadonlySet<string>;
  /** Of a value of several words. */
  smallOfValues: ReadonlySet<string>;
  name: string;
  number: string;
  email: string;
  /** "Type": what choices that share a noun are each one of. */
  type: readonly string[];
  /** Places that people name sooner than a street. */
  towns: ReadonlySet<string>;
  streets: ReadonlySet<string>;
  /** Stand beside the name of a thing and name nothing. */
  namesNothing: ReadonlySet<string>;
  /** Whom or what a name, a number or a date belongs to where nothing else is said. */
  ownBearers: ReadonlySet<string>;
  /** Of these, what a person is to a company, and what a matter is: a number of the one is none of the other. */
  personBearers: ReadonlySet<string>;
  matterBearers: ReadonlySet<string>;
  /** Join the parts of a name. */
  joins: RegExp;
  /** Directions, the first that fits. */
  directions: readonly (readonly [Direction, RegExp])[];
  /** Who travels, travels to somewhere. */
  moving: RegExp;
  /** Of two of a kind, the one before the change or the one after it. */
  ages: readonly (readonly [Age, RegExp])[];
  /** Of a value that was before the one that is told now: "your last reading". */
  before: RegExp;
  /** "Date of journey": the head, and the rest. */
  headFirst: RegExp;
  /** What a description calls the fact. */
  title: RegExp;
  /** Of a bare title, name or type: whose it is. */
  bearer: RegExp;
  /** A description that is a question itself. */
  asksItself: RegExp;
  whether: RegExp;
  /** Names of numbers of days, and of numbers. */
  countOfTime: RegExp;
  countName: RegExp;
  /** A place by its direction alone. */
  placeName: RegExp;
  /** Descriptions of a number of days. */
  timeUnit: RegExp;
  counted: RegExp;
  /** A value, or a description, of how long something is so. */
  lastingValue: RegExp;
  lasting: RegExp;
  /** Dates that "when" does not ask for. */
  noWhen: RegExp;
  /** First words of a description, and the kinds they name. */
  openers: RegExp;
  openerKinds: Readonly<Record<string, readonly AnswerKind[]>>;
  /** Repeats what is to be done, and more than one thing. */
  besides: RegExp;
  /** Begins a condition, which asks nothing. */
  condition: RegExp;
  /** Asks leave, or what is wanted. */
  leave: RegExp;
  /** "The last 4 digits": numbers that are no values. */
  countsDigits(text: string): boolean;
  /** "Nine digits", "six characters": what a value consists of, as parts of expressions. */
  digits: string;
  signs: string;
  /** Units of what a meter shows, and keys by which a fact is such a figure. */
  metered: RegExp;
  figure: ReadonlySet<string>;
  /** "A number from 3 to 12": its groups hold the two. */
  numberFrom: RegExp;
  /** What numbers a step: see text/counter.ts. */
  counter: RegExp;
  /** "Items to be collected": no verb of a sentence. */
  toBe: RegExp;
  /** "No.", "Ref.": abbreviations that end no name. */
  shortNames: RegExp;
  /** Parts several names. */
  names: RegExp;
  /** What it is wanted for: "for the engineer". */
  purpose: RegExp;
  /** Parts alternatives. */
  or: RegExp;
  saysOr: RegExp;
  /** "Some other kind": what the choices are kinds of. */
  another: RegExp;
  /** Keys themselves and those that speak of the same. */
  relatedTo(keys: readonly string[]): Set<string>;
}
