/** Reading rules as data: each row says which words are which act, with examples for and against. */
import type { Clause } from './clauses.ts';
import { saidOf, wordPattern, type Parts, type WordPattern } from './pattern.ts';

/** What the words of a clause amount to by themselves, whatever the scenario. */
export type SpeechKind =
  | 'refuses'
  | 'did-not-understand'
  | 'offers-more'
  | 'asks-want'
  | 'apologises'
  | 'thanks'
  | 'greets'
  | 'goodbye'
  | 'waits'
  | 'promises-human'
  | 'offers-human'
  /** Leave to act: "Shall I …?", "reply YES to confirm". */
  | 'asks-leave'
  /** Asks whether what was said before is right. */
  | 'asks-check'
  /** Asks how things are. */
  | 'asks-state'
  /** Something beside the matter. */
  | 'offers-extra'
  /** Details are needed: what follows names them. */
  | 'needs'
  /** Choices are offered: what follows names them. */
  | 'lets-choose'
  /** Done, without saying what. */
  | 'done'
  | 'small-print'
  | 'suggests';

export interface ReadingRow {
  act: SpeechKind;
  /** A pattern, or several that mean the same: see pattern.ts. */
  says: string | readonly string[];
  /** Not where one of these fits as well. */
  unless?: string | readonly string[];
  /** `sentence`: tried on whole sentences and not on clauses. */
  over?: 'clause' | 'sentence';
  /** Holds in clauses that are conditions or are denied, too. */
  anyScope?: boolean;
  hits: readonly string[];
  misses: readonly string[];
}

interface FittedRow {
  row: ReadingRow;
  /** As in the list. */
  index: number;
}

export interface RowReader {
  /** Rows that fit a clause or, with `over: 'sentence'`, a sentence. */
  fitting(words: readonly string[], question: boolean, over: 'clause' | 'sentence', clause?: Clause): FittedRow[];
}

interface Prepared extends FittedRow {
  says: WordPattern;
  unless: WordPattern | null;
}

/** Rows are found by the words they need, so what a text does not speak of costs nothing. */
export function rowReader(rows: readonly ReadingRow[], parts: Parts): RowReader {
  const byWord = new Map<string, Prepared[]>();
  const always: Prepared[] = [];
  for (const [index, row] of rows.entries()) {
    const says = wordPattern(row.says, parts);
    const unless = row.unless === undefined ? null : wordPattern(row.unless, parts);
    const prepared = { row, index, says, unless };
    if (says.needs === null) always.push(prepared);
    for (const word of says.needs ?? []) byWord.set(word, [...(byWord.get(word) ?? []), prepared]);
  }
  return {
    fitting(words, question, over, clause) {
      const said = saidOf(words, question);
      const tried = new Set<number>();
      const fitted: FittedRow[] = [];
      const attempt = (one: Prepared) => {
        if (tried.has(one.index) || (one.row.over ?? 'clause') !== over) return;
        tried.add(one.index);
        if (clause !== undefined && one.row.anyScope !== true && !holds(clause)) return;
        if (one.says.test(said) && one.unless?.test(said) !== true) fitted.push(one);
      };
      always.forEach(attempt);
      for (const word of words) byWord.get(word)?.forEach(attempt);
      return fitted.sort((a, b) => a.index - b.index);
    },
  };
}

/** Said of now and of this customer, not supposed. */
const holds = ({ scope }: Clause) => !scope.conditional && !scope.relative && !scope.purpose;
