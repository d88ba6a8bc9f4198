import { metricOf } from '../../score/metrics.ts';
import type { MetricChange } from '../comparison.ts';
import { reaches } from '../margin.ts';
import { alpha, worseningOf } from '../verdict.ts';
import { repetitionsToCall, repetitionsToHold } from './sample-size.ts';

/**
 * Repetitions a cell of two bots that are as they were seen, until a worsening beyond `limit` is called, or one by it is excluded. null:
 * by no number that anybody would hold.
 *
 * @param limit In the metric's unit: the margin, or what a gate allows.
 */
export function repetitionsToSettle(change: MetricChange, limit: number): number | null {
  const { baseline, candidate, difference, design } = change;
  if (difference === null || baseline.value === null || !design) return null;
  const metric = metricOf(change.metric);
  const { variance, repetitions, share } = design;
  const one = (variance * repetitions) / 2;
  const effect = {
    metric,
    baseline: { value: baseline.value, variance: one },
    candidate: { value: baseline.value + difference, variance: one },
    conversations: (baseline.conversations + candidate.conversations) / 2 / repetitions,
  };
  const needed = reaches(worseningOf(metric, difference), limit)
    ? repetitionsToCall(effect, { level: alpha * share, least: limit })
    : repetitionsToHold(effect, limit);
  // So many would have done, with better luck than these had.
  return needed && Math.max(needed, Math.ceil(repetitions) + 1);
}
