/** How conversations ended, and who is to blame for it. */
import { endReasons, type EndReason } from '../conversation/conversation.ts';
import type { Source } from './source.ts';

export interface EndRow {
  reason: EndReason;
  baseline: number | null;
  candidate: number;
  blame: 'bot' | 'harness' | 'network' | 'nobody' | 'untold';
}

const blames: Record<EndReason, EndRow['blame']> = {
  resolved: 'nobody',
  'handed-off': 'nobody',
  abandoned: 'bot',
  looped: 'bot',
  'turn-limit': 'bot',
  'bot-ended': 'bot',
  'bot-error': 'bot',
  'timed-out': 'bot',
  unknown: 'untold',
  'customer-fault': 'harness',
  'transport-fault': 'network',
  'judge-fault': 'harness',
};

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
      blame: blames[reason],
    }));
}
