/** How a language gives choices: in words, by keys, by words to type. Tried on text as seen unless said otherwise. */
import type { WordPattern } from '../text/pattern.ts';

export interface ChoiceWords {
  /** "Or" between two choices: with its spaces, as a word, at the beginning. */
  or: string;
  orWord: RegExp;
  opensOr: RegExp;
  leadingOr: RegExp;
  /** Parts clauses that each make an offer. */
  clauses: RegExp;
  /** Parts choices without a verb, that stand by themselves. */
  fragments: RegExp;
  /** Are they listed? "Gas or electric", "a / b". */
  areListed: RegExp;
  /** Between choices before the last. */
  between: RegExp;
  /** Between choices, the last one too. */
  joined: RegExp;
  /** "One to the garden and one to the street": between the parts, and whether there are any. */
  ones: RegExp;
  saysOnes: RegExp;
  yesOrNo: RegExp;
  /** Asks which of those listed, in the form of a yes or a no: "Do any of these work for you?" */
  anyOfThese: RegExp;
  /** Begins a question that suggests something: "How about …?", "Would … suit you?" */
  suggests: RegExp;
  /** Adds another possibility: "There's also …" */
  also: RegExp;
  /** Says that a time may be had: "Jo is free at …" */
  isFree: RegExp;
  /** A time of day, which is no verb. */
  hour: RegExp;
  /** What stands before the choices in a question or an offer; its group holds the first of them. */
  beginning: RegExp;
  /** What stands before things that are listed. */
  beforeList: RegExp;
  /** Introduces things to choose from, though only "and" stands between them. */
  listing: RegExp;
  /** No choices, though "or" stands between: "more or less", "one or two days". Lower case. */
  noChoice: RegExp;
  /** Before a choice, and no part of it. */
  leadingArticle: RegExp;
  /** Before the choices, and no part of them: "Now, mornings or afternoons". */
  spokenFirst: RegExp;
  /** After the choices: ", what's easier for you". */
  askedLast: RegExp;
  /** After a choice. */
  trailing: RegExp;
  /** Who would do it, before what would be done: "you could", "or I'll". */
  doer: RegExp;
  /** Begins a choice with who would do it: "you drive automatic". */
  subject: RegExp;
  /** Asks for a key or its number to be typed. */
  keyVerb: string;
  /** Between a key and what it stands for, and the other way round, as parts of expressions. */
  keyMeans: string;
  keyFor: string;
  /** Before the verb, and before the key. */
  keyWith: string;
  keyPreposition: string;
  /** After a key that begins a sentence. */
  keyOpens: string;
  /** Keys that are a yes or a no, and no choice; in any letters. */
  plainKeys: string;
  /** "Number", "letter", "digit". */
  keyNames: string;
  /** Keys with a name: "press one", from one on, zero last. */
  namedKeys: readonly string[];
  /** Before what a key is for, and no part of it: "if it is about". */
  keyLead: RegExp;
  /** Begins a command, and no name of a choice. */
  commands: RegExp;
  /** Examples are no choices. */
  example: RegExp;
  /** "These two details:" */
  namesDetails: RegExp;
  /** "If you want to …, say": before a choice that is a word to type, and the verb. */
  wordFor: string;
  wordVerb: string;
  /** Joins keyed choices. */
  andOr: string;
}

/** Words to type for yes and for no, and what is said of them. Parts of expressions. */
export interface KeywordWords {
  yes: string;
  /** Of these the one that is a yes whatever is said of it. */
  plainYes: string;
  no: string;
  /** A yes or a no, as the customer's matter is. */
  either: string;
  /** Verbs of typing. */
  typing: string;
  /** Between such a verb and the word. */
  withWord: string;
  /** "The word". */
  theWord: string;
  /** May follow a word to type in small letters. */
  after: string;
  /** Before and after one that has no verb of its own. */
  joins: string;
  means: string;
  /** "Yes / no". */
  pair: RegExp;
  /** Begins what is said of a word, after it and before it. */
  saidAfter: RegExp;
  saidBefore: RegExp;
  /** Numbers that mean what is said of them. */
  isNumber: RegExp;
  /** Said of a word that is typed for something else than a yes. */
  otherwise: WordPattern;
  affirms: WordPattern;
  denies: WordPattern;
}
