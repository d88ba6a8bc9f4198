import { keyOf, type Segment } from '../../score/segment.ts';
import { type MetricName, metricOf } from '../../score/metrics.ts';
import { isInBoth, pairCells } from '../cells.ts';
import type { ComparedRun } from '../compare.ts';
import type { CellChange, Comparison, MetricChange } from '../comparison.ts';
import { groupsOf } from '../groups.ts';
import { weightOf } from '../margin.ts';
import { worseningOf } from '../verdict.ts';

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
export function suspectsIn(comparison: Comparison, baseline: ComparedRun, candidate: ComparedRun): Suspect[] {
  const aside = new Set(comparison.cells.flatMap(({ cell, quarantine }) => (quarantine ? [cell] : [])));
  const cells = pairCells(baseline.scored, candidate.scored).filter((cell) => isInBoth(cell) && !aside.has(cell.cell));
  const groups = groupsOf(cells).filter((group, index) => group.twin === index);
  const members = new Map(groups.map(({ segment, cells: own }) => [keyOf(segment), own.map((i) => cells[i]!.cell)]));
  const metrics = comparison.changes.flatMap((change): Suspect[] => {
    const own = members.get(keyOf(change.segment));
    if (!own || !isSuspect(change)) return [];
    return [{ kind: 'metric', metric: change.metric, segment: change.segment, cells: own }];
  });
  const fallen = comparison.cells.filter((one) => hasFallen(one) && !aside.has(one.cell));
  return [...metrics, ...fallen.map(({ cell }): Suspect => ({ kind: 'cell', cell, cells: [cell] }))];
}

function isSuspect({ metric: name, segment, p, difference, margin }: MetricChange): boolean {
  if (p === null || difference === null) return false;
  const metric = metricOf(name);
  return p <= suspicious * weightOf(metric, segment) && worseningOf(metric, difference) >= ofMargin * margin;
}

function hasFallen({ baseline, candidate }: CellChange): boolean {
  if (!baseline || !candidate) return false;
  const now = candidate.verified / candidate.scorable;
  return now < 0.5 && baseline.verified / baseline.scorable - now >= fall;
}
