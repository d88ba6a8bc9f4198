import type { Segment } from '../score/aggregate.ts';
import type { MetricName } from '../score/metrics.ts';
import type { CellChange, MetricChange } from './comparison.ts';
import type { Confirmation } from './confirmation.ts';
import type { Group } from './groups.ts';
import { keyOf } from './suspects.ts';

/** What fresh conversations confirmed, to look up by metric and segment, or by cell. */
export interface Confirmed {
  metric(name: MetricName, segment: Segment): NonNullable<MetricChange['confirmation']> | undefined;
  cell(id: string): NonNullable<CellChange['confirmation']> | undefined;
}

/** A segment with the same cells as a confirmed one is confirmed with it. */
export function confirmedIn({ suspects }: Confirmation, groups: readonly Group[]): Confirmed {
  const first = new Map(groups.map(({ segment, twin }) => [keyOf(segment), keyOf(groups[twin]!.segment)]));
  const metrics = new Map<string, NonNullable<MetricChange['confirmation']>>();
  const cells = new Map<string, NonNullable<CellChange['confirmation']>>();
  for (const { suspect, state, result } of suspects) {
    if (state !== 'confirmed' || !result) continue;
    if (suspect.kind === 'cell' && 'verified' in result.baseline && 'verified' in result.candidate) {
      cells.set(suspect.cell, { baseline: result.baseline, candidate: result.candidate, p: result.p });
    }
    if (suspect.kind === 'metric' && 'value' in result.baseline && 'value' in result.candidate) {
      const confirmation = { baseline: result.baseline, candidate: result.candidate, p: result.p };
      metrics.set(`${suspect.metric} ${keyOf(suspect.segment)}`, confirmation);
    }
  }
  return {
    metric: (name, segment) => metrics.get(`${name} ${first.get(keyOf(segment)) ?? ''}`),
    cell: (id) => cells.get(id),
  };
}
