import type { MetricRow } from './measure.ts';
import type { Segment } from '../score/aggregate.ts';
import { marginOf, weightOf } from './margin.ts';
import { quantile } from './statistics/normal.ts';
import { ofMargin, suspicious } from './suspects.ts';

export interface Design {
  metric: MetricRow;
  segment: Segment;
  /** Variance of one conversation within each cell of the segment; for a rate p·(1 − p). */
  variances: readonly number[];
  /** Repetitions a cell and arm. */
  repetitions: number;
}

export interface Detectable {
  /** Smallest worsening that such a night suspects four times in five, in the metric's unit. */
  change: number;
  /** Conversations of both arms. */
  conversations: number;
}

const power = quantile(0.8);

/** A rate nobody has measured yet is taken to be .9. */
export const assumedVariance = 0.9 * 0.1;

/**
 * What a night could see, before it runs. A worsening is suspected when its p and its size both pass; one below the margin
 * is never confirmed, so the answer is never below it. Confirming loses few other finds (docs/statistics.md).
 */
export function detectableChange({ metric, segment, variances, repetitions }: Design): Detectable {
  const cells = variances.length;
  const error = Math.sqrt((2 * variances.reduce((sum, variance) => sum + variance, 0)) / repetitions) / cells;
  const unlikely = quantile(1 - suspicious * weightOf(metric, segment)) * error;
  const suspectedAt = Math.max(unlikely, ofMargin * marginOf(metric, segment));
  return {
    change: Math.max(suspectedAt + power * error, marginOf(metric, segment)),
    conversations: 2 * cells * repetitions,
  };
}
