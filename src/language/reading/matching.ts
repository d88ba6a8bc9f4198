/** What the matcher of things asked for with facts needs from a language. */
import type { WordVectors } from '../model/word-vectors.ts';
import type { AnswerKind } from './asking.ts';

export interface MatchingWords {
  /** Question words with the kinds of answer they want. */
  questionWords: Readonly<Record<string, readonly AnswerKind[]>>;
  /** Those of a way and of a person's state: a clause after them names nothing. */
  howWords: ReadonlySet<string>;
  /** May stand before a question word that asks; not "the day when". */
  beforeQuestionWord: ReadonlySet<string>;
  /** Ends the name of a thing: the rest is a clause about it. */
  endsName: ReadonlySet<string>;
  linkingVerbs: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Open a clause that says when, why or under what condition something else is asked. */
  preambleWords: ReadonlySet<string>;
  /** Stand before what is asked and say nothing of it. */
  fillers: ReadonlySet<string>;
  /** Tell nothing of what is asked. */
  smallWords: ReadonlySet<string>;
  /** Small words that say of which of two things is spoken. */
  ways: ReadonlySet<string>;
  /** Indirect questions for a yes or a no: always, and after a request. */
  whether: ReadonlySet<string>;
  whetherAfterRequest: ReadonlySet<string>;
  /** Parts the pieces of a sentence, in one group. */
  joints: RegExp;
  /** Of what parts pieces: joins alternatives, joins question words. */
  or: RegExp;
  and: RegExp;
  /** Parts the words of a name whose head comes first: "date of birth". */
  of: string;
  /** A request after a purpose: "to find your trip reply with the code". */
  asksLater: RegExp;
  /** A question for a yes or a no about how things are, by its first words. */
  stateQuestion(words: readonly string[]): boolean;
  /** Begins a name of its own: "the size". */
  article: RegExp;
  /** Words in a question that ask for the form of an answer: "11 digits". The first group is the number. */
  length: RegExp;
  /** Values that are a length of time. */
  span: RegExp;
  /** What follows the words that request; null when nothing in the text requests. */
  afterRequest(text: string): string | null;
  /** Details that customers are asked for: what they are called, and of which of them a key speaks. */
  conceptNames: readonly string[];
  conceptsOf(key: string): readonly number[];
  /** What its words mean, by key. */
  vectors: WordVectors;
  /** A feature a line, then a tab and its weight in hundredths; packed. */
  weights: string;
}
