import { keyOf, type Segment } from '../../score/segment.ts';
import type { MetricName } from '../../score/metrics.ts';
import { marginOf, weightOf } from '../margin.ts';
import type { TestedCell, TestedMetric, Tests } from '../tests.ts';
import { pOf, worseningOf } from '../verdict.ts';

/** A worsening seen on the night, not yet believed: a metric in a segment, or one cell's success. */
export type Suspect =
  | { kind: 'metric'; metric: MetricName; segment: Segment; cells: readonly string[] }
  | { kind: 'cell'; cell: string; cells: readonly string[] };

/** One-sided p at which a test of weight 1 is suspect: .03 for success over the whole run, about .001 for a detail. */
export const suspicious = 0.015;
/** The night's estimate is noisy: it need not reach the whole margin to be suspect, only the fresh one to confirm. */
export const ofMargin = 2 / 3;
/** A cell is suspect when its success fell by this much, and it now fails more often than not. */
const fall = 0.4;

/**
 * The first of two stages: what to run again before it is called a regression. Metrics worse by two thirds of their
 * margin and unlikely by chance; cells that fell by 40 points to less than half. Segments with the same cells are one suspect.
 */
export function suspectsIn({ groups, shared, metrics, falls }: Tests): Suspect[] {
  const own = groups.filter((group, index) => group.twin === index);
  const members = new Map(own.map(({ segment, cells }) => [keyOf(segment), cells.map((i) => shared[i]!.cell)]));
  const worse = metrics.flatMap((tested): Suspect[] => {
    const cells = members.get(keyOf(tested.segment));
    if (!cells || !isSuspect(tested)) return [];
    return [{ kind: 'metric', metric: tested.metric.name, segment: tested.segment, cells }];
  });
  const fallen = falls.filter((one) => one.corrected !== null && hasFallen(one));
  return [...worse, ...fallen.map(({ cell: { cell } }): Suspect => ({ kind: 'cell', cell, cells: [cell] }))];
}

function isSuspect({ metric, segment, tails, difference, corrected }: TestedMetric): boolean {
  if (tails === null || difference === null || corrected === null) return false;
  const isUnlikely = pOf(metric, tails).worse <= suspicious * weightOf(metric, segment);
  return isUnlikely && worseningOf(metric, difference) >= ofMargin * marginOf(metric, segment);
}

function hasFallen({ baseline, candidate }: TestedCell): boolean {
  if (!baseline || !candidate) return false;
  const now = candidate.verified / candidate.scorable;
  return now < 0.5 && baseline.verified / baseline.scorable - now >= fall;
}
