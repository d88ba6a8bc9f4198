import { keyOf, type Segment } from '../../score/segment.ts';
import type { MetricName } from '../../score/metrics.ts';
import type { PointEstimate } from '../point-estimates.ts';

/**
 * How much a bot differs from itself from night to night, beyond what its conversations explain: load, dates, a model's
 * mood. Estimated from the bot against itself (A/A), or from nights on which its build did not change.
 */
export interface Noise {
  nights: number;
  values: {
    metric: MetricName;
    segment: Segment;
    mean: number;
    /** Standard deviation that chance explains, in the metric's unit. */ chance: number;
    /** Standard deviation between nights beyond it. */ between: number;
  }[];
}

/**
 * @param builds Nights of one build each, estimates of every night; only differences within a build are noise, those between builds
 * may be its doing.
 */
export function noiseOf(builds: readonly (readonly (readonly PointEstimate[])[])[]): Noise {
  const seen = new Map<string, { metric: MetricName; segment: Segment; builds: PointEstimate[][] }>();
  for (const [build, nights] of builds.entries()) {
    for (const estimate of nights.flat()) {
      const { metric, segment } = estimate;
      const key = `${metric} ${keyOf(segment)}`;
      const known = seen.get(key) ?? { metric, segment, builds: [] };
      seen.set(key, known);
      (known.builds[build] ??= []).push(estimate);
    }
  }
  const values = [...seen.values()].flatMap(({ metric, segment, builds }) => {
    const found = spreadWithin(Object.values(builds));
    return found ? [{ metric, segment, ...found }] : [];
  });
  return { nights: builds.reduce((sum, nights) => sum + nights.length, 0), values };
}

/** What runs of an unchanged bot differ by. */
export interface BetweenRuns {
  /** Standard deviation beyond what their conversations explain, in the metric's unit. */
  deviation: number;
  /** Variance of a run's figure that it was taken from, and its degrees of freedom; Infinity: it is known. */
  variance: number;
  freedom: number;
}

export const noneBetween: BetweenRuns = { deviation: 0, variance: 0, freedom: Infinity };

/** Looks a reference up. A part it does not know is taken to be as restless as the whole: a night's mood is the bot's. */
export function betweenNights({ nights, values }: Noise): (metric: MetricName, segment: Segment) => BetweenRuns {
  const known = new Map(
    values.map(({ metric, segment, between, chance }) => [
      `${metric} ${keyOf(segment)}`,
      { deviation: between, variance: between ** 2 + chance ** 2, freedom: nights - 1 },
    ]),
  );
  return (metric, segment) => known.get(`${metric} ${keyOf(segment)}`) ?? known.get(`${metric} all `) ?? noneBetween;
}

/** Variance of the nights' values less what chance explains of it, never below zero; null with no two nights of a build. */
function spreadWithin(
  builds: readonly (readonly PointEstimate[])[],
): { mean: number; chance: number; between: number } | null {
  const all = builds.flat();
  let [squares, freedom] = [0, 0];
  for (const nights of builds) {
    const mean = meanOf(nights.map(({ value }) => value));
    squares += nights.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
    freedom += nights.length - 1;
  }
  if (freedom < 1) return null;
  const chance = meanOf(all.map(({ variance }) => variance));
  const between = Math.sqrt(Math.max(0, squares / freedom - chance));
  return { mean: meanOf(all.map(({ value }) => value)), chance: Math.sqrt(chance), between };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
