/** How conversations ended, and who is to blame for it. */
import { endOf, endReasons, type EndReason } from '../conversation/end-reasons.ts';
import type { Source } from './source.ts';

export interface EndRow {
  reason: EndReason;
  baseline: number | null;
  candidate: number;
  blame: ReturnType<typeof endOf>['blame'];
}

/** How conversations ended, in the order of docs/metrics.md; reasons neither run met are left out. */
export function endRows({ candidate, baseline }: Source): EndRow[] {
  const now = candidate.record.aggregate.endReasons;
  const before = baseline?.record.aggregate.endReasons;
  return endReasons
    .filter((reason) => (now[reason] ?? 0) + (before?.[reason] ?? 0) > 0)
    .map((reason) => ({
      reason,
      baseline: before ? (before[reason] ?? 0) : null,
      candidate: now[reason] ?? 0,
      blame: endOf(reason).blame,
    }));
}
