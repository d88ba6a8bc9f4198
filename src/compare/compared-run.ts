import type { RunRecord } from '../run/record.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';

/** A run as comparisons take it: all of its scores in memory. */
export interface ComparedRun {
  record: RunRecord;
  scored: readonly ScoredConversation[];
}

/** Those of this program, and what the run's project measured itself. */
export const metricsIn = ({ metrics: own = [] }: RunRecord): readonly MetricRow[] =>
  own.length === 0 ? metrics : [...metrics, ...own];
