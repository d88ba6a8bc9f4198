import type { Segment } from '../score/segment.ts';
import { type MetricRow, metrics, type MetricName } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { pairCells } from './cells.ts';
import { groupsOf } from './groups.ts';

/** A metric of one run, with what its conversations leave open. */
export interface PointEstimate {
  metric: MetricName;
  segment: Segment;
  value: number;
  /** Sampling variance of the value: what its conversations explain. */
  variance: number;
}

/** Every metric in every segment, where it could be observed. */
export function pointEstimatesOf(
  scored: readonly ScoredConversation[],
  among: readonly MetricRow[] = metrics,
): PointEstimate[] {
  const cells = pairCells(scored, []);
  const groups = groupsOf(cells);
  return among.flatMap(({ name }) => {
    const sums = cells.map(({ baseline }) => cellSums(name, baseline));
    return groups.flatMap(({ segment, cells: members }) => {
      const found = added(members.map((index) => sums[index]!));
      return found === null ? [] : [{ metric: name, segment, ...found }];
    });
  });
}

interface CellSums {
  x: number;
  d: number;
  /** Σ of squared residuals, made unbiased. */
  squares: number;
}

function cellSums(metric: MetricName, conversations: readonly ScoredConversation[]): CellSums {
  const own = conversations.flatMap(({ measures }) => {
    const measured = measures[metric];
    return measured ? [measured] : [];
  });
  const [x, d] = own.reduce(([a, b], [num, den]) => [a + num, b + den], [0, 0]);
  if (d === 0 || own.length < 2) return { x, d, squares: 0 };
  const residuals = own.map(([num, den]) => num - (x / d) * den);
  const squares = (own.length / (own.length - 1)) * residuals.reduce((sum, e) => sum + e * e, 0);
  return { x, d, squares };
}

/**
 * Σx ÷ Σd with the variance of its residuals within cells, and never less than that of half an event in all: that nothing varied on
 * one night does not show that nothing can.
 */
function added(cells: readonly CellSums[]): { value: number; variance: number } | null {
  const sum = (key: keyof CellSums) => cells.reduce((all, cell) => all + cell[key], 0);
  const [x, d, squares] = [sum('x'), sum('d'), sum('squares')];
  return d > 0 ? { value: x / d, variance: Math.max(squares, 0.5) / (d * d) } : null;
}
