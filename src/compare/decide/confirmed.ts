import { keyOf, type Segment } from '../../score/segment.ts';
import type { MetricName } from '../../score/metrics.ts';
import type { Arm, CellChange, FreshResult, MetricChange } from '../comparison.ts';
import type { Confirmation, Tried } from './confirmation.ts';
import type { Group } from '../groups.ts';
import type { Tally } from '../statistics/fisher.ts';

/** What became of each suspect on fresh conversations, to look up by metric and segment, or by cell. */
export interface Confirmed {
  metric(name: MetricName, segment: Segment): NonNullable<MetricChange['confirmation']> | undefined;
  cell(id: string): NonNullable<CellChange['confirmation']> | undefined;
}

/** A segment with the same cells as a suspect one shares its fate. */
export function confirmedIn({ suspects }: Confirmation, groups: readonly Group[]): Confirmed {
  const first = new Map(groups.map(({ segment, twin }) => [keyOf(segment), keyOf(groups[twin]!.segment)]));
  const metrics = new Map<string, NonNullable<MetricChange['confirmation']>>();
  const cells = new Map<string, NonNullable<CellChange['confirmation']>>();
  for (const tried of suspects) {
    const { suspect } = tried;
    if (suspect.kind === 'cell') cells.set(suspect.cell, cellResult(tried));
    else metrics.set(`${suspect.metric} ${keyOf(suspect.segment)}`, metricResult(tried));
  }
  return {
    metric: (name, segment) => metrics.get(`${name} ${first.get(keyOf(segment)) ?? ''}`),
    cell: (id) => cells.get(id),
  };
}

const metricResult = ({ state, result }: Tried): NonNullable<MetricChange['confirmation']> => ({
  state,
  fresh: result && 'value' in result.baseline ? (result as FreshResult<Arm>) : null,
});

const cellResult = ({ state, result }: Tried): NonNullable<CellChange['confirmation']> => ({
  state,
  fresh: result && 'verified' in result.baseline ? (result as FreshResult<Tally>) : null,
});
