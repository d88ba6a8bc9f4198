/** All that reading, speaking and scoring need from a language. Each is a folder with the same files. */
import type { AskedWords, ModeWords } from './reading/asking.ts';
import type { ChoiceWords, KeywordWords } from './reading/choices.ts';
import type { ClaimWords, MatterWords, RemarkWords } from './reading/claims.ts';
import type { ClauseWords } from './reading/clauses.ts';
import type { ForbiddenWords } from './reading/forbidden.ts';
import type { FactWords } from './reading/facts.ts';
import type { ImpostorWords } from './reading/impostor.ts';
import type { MatchingWords } from './reading/matching.ts';
import type { PeopleWords } from './reading/people.ts';
import type { AnswerWords, CheckWords } from './reading/values.ts';
import type { ActModel } from './model/act-model.ts';
import type { WordClasses } from './model/word-classes.ts';
import type { ClockWords, CodeNames, NumberWords, RelativeDayWords, UnitWords } from './text/number-words.ts';
import type { ReadingRow, RowReader } from './text/rows.ts';
import type { SpokenAmounts } from './text/spoken-amounts.ts';
import type { Spelling } from './text/spelling.ts';
import type { Wordings } from './wordings.ts';

export interface Language extends Spelling {
  /** After ISO 639: "en". */
  code: string;
  /** Words that stand in nearly every text, to tell it from others. */
  smallWords: string;
  /** Words with which something is asked for, and that say nothing of what it is. */
  askingWords: string;
  /** Ends with a point that ends no sentence. */
  abbreviation: RegExp;
  /** Has it a finite verb, and is no mere name of a thing? */
  hasVerb(words: readonly string[]): boolean;
  numbers: NumberWords;
  relativeDays: RelativeDayWords;
  spoken: SpokenAmounts;
  clock: ClockWords;
  measures: UnitWords;
  codeNames: CodeNames;
  clauses: ClauseWords;
  rows: readonly ReadingRow[];
  reader: RowReader;
  /** Learnt: how sure each act of a sentence is. */
  acts: ActModel;
  /** Those with which `acts` was learnt. */
  wordClasses: WordClasses;
  mode: ModeWords;
  asked: AskedWords;
  facts: FactWords;
  /** null: nothing has been learnt of how the language asks, and rules alone say which fact is meant. */
  matching: MatchingWords | null;
  choices: ChoiceWords;
  keywords: KeywordWords;
  claims: ClaimWords;
  matters: MatterWords;
  remarks: RemarkWords;
  answers: AnswerWords;
  checks: CheckWords;
  people: PeopleWords;
  /** What no bot may do, in any words. */
  forbidden: ForbiddenWords;
  /** To tell a customer's words from others. */
  impostor: ImpostorWords;
  wordings: Wordings;
  /** Are there measures of tone for its texts? Without, sentiment, politeness and the like are not observable. */
  toneMeasured: boolean;
  /** In English: "German". */
  name: string;
}
