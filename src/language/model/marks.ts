/**
 * What the reading rows make of a sentence, as features: so it is learnt which of them to believe, and how much. A row is known by
 * the first of its examples, wherever it stands.
 */
import type { FittedRow, ReadingRow } from '../text/rows.ts';
import type { Wording } from '../text/sentence.ts';
import { hashOf, joined } from './hash.ts';

const [act, row, spanning, mode] = ['row act', 'row', 'row spanning', 'mode'].map(hashOf) as [
  number,
  number,
  number,
  number,
];

/** The rows that fit parts of a sentence, and those that fit it only as a whole. */
export interface RowsIn {
  parts: readonly FittedRow[];
  spanning: readonly FittedRow[];
}

export function rowsIn(sentence: Wording): RowsIn {
  const { clauses, words, text, rows } = sentence;
  const { reader } = sentence.language;
  return {
    parts: [
      ...rows,
      ...clauses.flatMap((clause) => reader.fitting(clause.words, clause.scope.question, 'clause', clause)),
    ],
    spanning: clauses.length > 1 ? reader.fitting(words, text.endsWith('?'), 'clause') : [],
  };
}

export function marksOf({ text, language }: Wording, { parts, spanning: wide }: RowsIn): number[] {
  const marks = new Set<number>();
  for (const { row: fitted } of parts) marks.add(joined(act, hashOf(fitted.act))).add(joined(row, idOf(fitted)));
  for (const { row: fitted } of wide) marks.add(joined(spanning, hashOf(fitted.act)));
  if (language.mode.wh.test(text)) marks.add(joined(mode, 1));
  if (language.mode.inverted.test(text)) marks.add(joined(mode, 2));
  // A row says more than a pair of words does: each counts three times.
  const once = marks.size === 0 ? [act] : [...marks];
  return [...once, ...once, ...once];
}

const ids = new WeakMap<ReadingRow, number>();
function idOf(fitted: ReadingRow): number {
  const known = ids.get(fitted);
  if (known !== undefined) return known;
  const id = hashOf(`${fitted.act} ${fitted.hits[0] ?? ''}`);
  ids.set(fitted, id);
  return id;
}
