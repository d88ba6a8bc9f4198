import type { Segment } from '../score/aggregate.ts';
import { metrics, type MetricName } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { pairCells } from './cells.ts';
import { groupsOf } from './groups.ts';
import { keyOf } from './suspects.ts';

/**
 * How much a bot differs from itself from night to night, beyond what its conversations explain: load, dates, a model's
 * mood. Estimated by running the bot against itself (A/A).
 */
export interface Noise {
  format: 1;
  nights: number;
  values: {
    metric: MetricName;
    segment: Segment;
    mean: number;
    /** Standard deviation between nights, in the metric's unit. */ between: number;
  }[];
}

/** @param nights Runs of one bot on different nights, two or more. */
export function noiseOf(nights: readonly (readonly ScoredConversation[])[]): Noise {
  const cells = pairCells(nights.flat(), []);
  const groups = groupsOf(cells);
  const byNight = nights.map((scored) => {
    const own = new Map(pairCells(scored, []).map((cell) => [cell.cell, cell.baseline]));
    return cells.map(({ cell }) => own.get(cell) ?? []);
  });
  const values = metrics.flatMap(({ name }) =>
    groups.flatMap(({ segment, cells: members }) => {
      const seen = byNight.flatMap(
        (night) =>
          estimate(
            name,
            members.map((i) => night[i]!),
          ) ?? [],
      );
      return seen.length < 2 ? [] : [{ metric: name, segment, ...between(seen) }];
    }),
  );
  return { format: 1, nights: nights.length, values };
}

/** Looks a reference up; 0 where it holds nothing for the metric and segment. */
export function betweenNights(noise: Noise): (metric: MetricName, segment: Segment) => number {
  const known = new Map(noise.values.map(({ metric, segment, between }) => [`${metric} ${keyOf(segment)}`, between]));
  return (metric, segment) => known.get(`${metric} ${keyOf(segment)}`) ?? 0;
}

interface Estimate {
  value: number;
  /** Sampling variance of the value: what its conversations explain. */
  variance: number;
}

/** Σx ÷ Σd with the variance of its residuals within cells; null where it cannot be estimated. */
function estimate(metric: MetricName, cells: readonly (readonly ScoredConversation[])[]): Estimate | null {
  let [x, d, squares] = [0, 0, 0];
  for (const conversations of cells) {
    const own = conversations.flatMap(({ measures }) => (measures[metric] ? [measures[metric]] : []));
    const [cellX, cellD] = own.reduce(([a, b], [num, den]) => [a + num, b + den], [0, 0]);
    x += cellX;
    d += cellD;
    if (cellD === 0 || own.length < 2) continue;
    const residuals = own.map(([num, den]) => num - (cellX / cellD) * den);
    squares += (own.length / (own.length - 1)) * residuals.reduce((sum, e) => sum + e * e, 0);
  }
  return d > 0 ? { value: x / d, variance: squares / (d * d) } : null;
}

/** Variance of the nights' values less what chance explains of it; never below zero. */
function between(seen: readonly Estimate[]): { mean: number; between: number } {
  const mean = seen.reduce((sum, { value }) => sum + value, 0) / seen.length;
  const total = seen.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (seen.length - 1);
  const chance = seen.reduce((sum, { variance }) => sum + variance, 0) / seen.length;
  return { mean, between: Math.sqrt(Math.max(0, total - chance)) };
}
