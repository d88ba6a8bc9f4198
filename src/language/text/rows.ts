/** Reading rules as data: each row says which words are which act, with examples for and against. */
import type { Clause } from './clause.ts';
import {
  lineIndex,
  lineOf,
  saidOf,
  someLine,
  wordPattern,
  type Parts,
  type PatternLine,
  type WordPattern,
} from './pattern.ts';

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
  /** A person will call, write or get in touch later. */
  | 'promises-contact'
  /** Leave to act: "Shall I …?", "reply YES to confirm". */
  | 'asks-leave'
  /** Asks whether what was said before is right. */
  | 'asks-check'
  /** Asks how things are. */
  | 'asks-state'
  /** Something beside the matter. */
  | 'offers-extra'
  /** Wants something told, in the form of a question for a yes: "Could you give us the day?", "Router model?" */
  | 'asks-to-tell'
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

export interface FittedRow {
  row: ReadingRow;
  /** As in the list. */
  index: number;
}

export interface RowReader {
  /** Rows that fit a clause or, with `over: 'sentence'`, a sentence. */
  fitting(words: readonly string[], question: boolean, over: 'clause' | 'sentence', clause?: Clause): FittedRow[];
}

interface Prepared extends FittedRow {
  line: PatternLine;
  unless: WordPattern | null;
}

/**
 * Rows are found by the words they need, so what a text does not speak of costs nothing. They are prepared when the first text is read.
 * @param fold As the language's texts are made plain.
 */
export function rowReader(
  rows: readonly ReadingRow[],
  parts: Parts,
  fold: (text: string) => string = (text) => text,
): RowReader {
  let made: ReturnType<typeof indexesOf> | null = null;
  return {
    fitting(words, question, over, clause) {
      const indexes = (made ??= indexesOf(rows, foldedParts(parts, fold), fold));
      const said = saidOf(words, question);
      const fitted: FittedRow[] = [];
      someLine(indexes[over], said, (one) => {
        if (clause !== undefined && one.row.anyScope !== true && !holds(clause)) return false;
        if (fitted.some(({ index }) => index === one.index)) return false;
        if (one.line.expression.test(said.text) && one.unless?.test(said) !== true) fitted.push(one);
        return false;
      });
      return fitted.length < 2 ? fitted : fitted.sort((a, b) => a.index - b.index);
    },
  };
}

function indexesOf(rows: readonly ReadingRow[], parts: Parts, fold: (text: string) => string) {
  const prepared = rows.flatMap((row, index): Prepared[] => {
    const unless = row.unless === undefined ? null : wordPattern([row.unless].flat().map(fold), parts);
    return [row.says].flat().map((text) => ({ row, index, line: lineOf(fold(text), parts), unless }));
  });
  const of = (over: 'clause' | 'sentence') => lineIndex(prepared.filter(({ row }) => (row.over ?? 'clause') === over));
  return { clause: of('clause'), sentence: of('sentence') };
}

const foldedParts = (parts: Parts, fold: (text: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, lines.map(fold)]));

/** Said of now and of this customer, not supposed. */
const holds = ({ scope }: Clause) => !scope.conditional && !scope.relative && !scope.purpose;
