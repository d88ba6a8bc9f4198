/** What looked worse and was held again with fresh customers, before it was called worse. */
import type { CellChange, MetricChange, Suspicion } from '../compare/comparison.ts';
import { cellName, cellSentence, sentence, subjectIn } from '../wording/sentences.ts';
import type { Source } from './source.ts';

export interface SuspicionRow {
  state: Suspicion['state'];
  /** What was suspect, without figures: the same from night to night. */
  name: string;
  /** The sentence of the change, with what the fresh conversations said. */
  text: string;
}

const suspicionWords: Record<Suspicion['state'], string> = {
  confirmed: 'confirmed',
  open: 'not settled',
  dropped: 'not confirmed',
};

const order: Suspicion['state'][] = ['confirmed', 'open', 'dropped'];

/** Null where nothing was held again; empty where nothing looked worse. */
export function suspicionRows({ comparison, candidate, change }: Source): SuspicionRow[] | null {
  if (!comparison?.suspicions) return null;
  const cells = new Map(comparison.cells.map((cell) => [cell.cell, cell]));
  const found = (one: Suspicion): MetricChange | CellChange | undefined =>
    one.kind === 'cell' ? cells.get(one.cell) : change(one.metric, one.segment);
  return comparison.suspicions
    .flatMap((one) => {
      const told = found(one);
      if (!told) return [];
      const { record } = candidate;
      return 'cell' in told
        ? [{ state: one.state, name: cellName(told, record), text: cellSentence(told, record) }]
        : [{ state: one.state, name: subjectIn(told, record), text: sentence(told, record) }];
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** `9 confirmed · 5 not confirmed`; `nothing looked worse`. */
export function suspicionCount(rows: readonly SuspicionRow[]): string {
  const counts = order.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${suspicionWords[state]}`];
  });
  return counts.length === 0 ? 'nothing looked worse' : counts.join(' · ');
}
