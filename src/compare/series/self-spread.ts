import { keyOf, type Segment } from '../../score/segment.ts';
import type { MetricName } from '../../score/metrics.ts';
import type { Comparison } from '../comparison.ts';
import type { PointEstimate } from '../point-estimates.ts';

/** A metric of a bot against itself: standard deviations of one arm's figure, in the metric's unit. */
export interface SelfSpread {
  metric: MetricName;
  mean: number;
  /** What its conversations explain. */
  chance: number;
  /** Between the two arms of a round, as seen. */
  within: number;
  /** Between rounds, beyond what their arms explain. */
  between: number;
}

/** @param rounds Estimates of the two arms of each round. */
export function selfSpreads(
  rounds: readonly (readonly [readonly PointEstimate[], readonly PointEstimate[]])[],
): SelfSpread[] {
  const whole = (arm: readonly PointEstimate[]) =>
    new Map(arm.filter(({ segment }) => segment.kind === 'all').map((one) => [one.metric, one]));
  const pairs = rounds.map(([a, b]) => [whole(a), whole(b)] as const);
  const names = [...new Set(pairs.flatMap(([a]) => [...a.keys()]))];
  return names.flatMap((metric) => {
    const seen = pairs.flatMap(([a, b]) => {
      const [one, other] = [a.get(metric), b.get(metric)];
      return one && other ? [[one, other] as const] : [];
    });
    return seen.length === 0 ? [] : [{ metric, ...spreadOf(seen) }];
  });
}

function spreadOf(rounds: readonly (readonly [PointEstimate, PointEstimate])[]): Omit<SelfSpread, 'metric'> {
  const means = rounds.map(([a, b]) => (a.value + b.value) / 2);
  const mean = meanOf(means);
  const within = meanOf(rounds.map(([a, b]) => (a.value - b.value) ** 2 / 2));
  const chance = meanOf(rounds.flat().map(({ variance }) => variance));
  const total = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, means.length - 1);
  const between = Math.sqrt(Math.max(0, total - within / 2));
  return { mean, chance: Math.sqrt(chance), within: Math.sqrt(within), between };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a comparison says of a change, by name: of a bot against itself each is a false alarm. */
export function alarmsIn({ changes, cells }: Comparison): string[] {
  const isAlarm = ({ verdict }: { verdict?: string }) => verdict !== undefined && called.has(verdict);
  const name = (metric: MetricName, segment: Segment) =>
    `${metric} ${segment.kind === 'all' ? 'overall' : keyOf(segment)}`;
  return [
    ...changes.filter(isAlarm).map(({ metric, segment, verdict }) => `${name(metric, segment)}: ${verdict}`),
    ...cells.filter(isAlarm).map(({ cell, verdict }) => `${cell}: ${verdict}`),
  ];
}

const called = new Set(['regressed', 'improved', 'changed']);
