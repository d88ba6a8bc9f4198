import { quantile, upperTail, z95 } from '../../distributions/normal.ts';
import { meanBound } from '../../score/bounded-mean.ts';
import { wilson } from '../../score/interval.ts';
import type { MetricRow } from '../../score/metrics.ts';
import { endsOf } from '../../score/metrics/metric.ts';
import { worseningOf } from '../verdict.ts';

/** A figure and how surely it is known with one repetition a cell; with more it is as many times surer. */
export interface ArmDesign {
  value: number;
  variance: number;
}

/** What is taken to be true of two bots. */
export interface Effect {
  metric: MetricRow;
  baseline: ArmDesign;
  candidate: ArmDesign;
  /** Of an arm, with one repetition a cell. */
  conversations: number;
}

/** What calls a worsening: p at most `level`, and at least `least` of it seen. */
export interface Call {
  level: number;
  least: number;
}

/** Settled four times in five. */
export const power = quantile(0.8);
/** Nobody holds more repetitions of a cell: what would take them is not settled by repeating. */
const mostRepetitions = 1000;
const rounding = 1e-9;

/**
 * Repetitions a cell at which the candidate is called worse four times in five. null: by no number that anybody would hold.
 */
export function repetitionsToCall(effect: Effect, { level, least }: Call): number | null {
  const { baseline, candidate, conversations } = effect;
  const worsening = worseningIn(effect);
  if (worsening <= 0) return null;
  const variance = baseline.variance + candidate.variance;
  // Under no change the difference between the arms counts as spread.
  const pooled = variance + worsening ** 2 / (2 * conversations);
  const unlikely = (quantile(1 - level) * Math.sqrt(pooled) + power * Math.sqrt(variance)) / worsening;
  const large = excessive(power * Math.sqrt(variance), worsening - least);
  const repetitions = Math.ceil(Math.max(1, unlikely ** 2, large ** 2) - rounding);
  return repetitions <= mostRepetitions ? repetitions : null;
}

/** How often an error must halve to fit into what is left. */
function excessive(error: number, left: number): number {
  if (error === 0) return left > -rounding ? 0 : Infinity;
  return left > 0 ? error / left : Infinity;
}

/**
 * Repetitions a cell at which a worsening by `margin` is excluded four times in five (one-sided 95 %). null: never, or by no number
 * that anybody would hold.
 */
export function repetitionsToHold(effect: Effect, margin: number): number | null {
  if (worseningIn(effect) >= margin - rounding) return null;
  return fewestThat((repetitions) => boundAt(effect, repetitions) < margin);
}

/** By halving; null: not even the most do. */
export function fewestThat(settle: (repetitions: number) => boolean): number | null {
  if (!settle(mostRepetitions)) return null;
  let [low, high] = [0, mostRepetitions];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (settle(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const worseningIn = ({ metric, baseline, candidate }: Effect): number =>
  worseningOf(metric, candidate.value - baseline.value);

/** The bound on the worse side that is exceeded one time in five, as difference-bound.ts would find it. */
function boundAt(effect: Effect, repetitions: number): number {
  const { metric, baseline, candidate } = effect;
  const unlucky = power * Math.sqrt((baseline.variance + candidate.variance) / repetitions);
  const towards = metric.better === 'higher' ? -1 : 1;
  const now = { ...candidate, value: within(metric, candidate.value + towards * unlucky) };
  const ends = [reach(effect, now, repetitions, towards), reach(effect, baseline, repetitions, towards < 0 ? 1 : -1)];
  return Math.abs(now.value - baseline.value) * Math.sign(towards * (now.value - baseline.value)) + Math.hypot(...ends);
}

function within(metric: MetricRow, value: number): number {
  const [low, high] = endsOf(metric).scale;
  return Math.max(low, Math.min(high ?? Infinity, value));
}

/** How far from an arm's figure its one-sided 95 % bound lies. */
function reach({ metric, conversations }: Effect, arm: ArmDesign, repetitions: number, side: -1 | 1): number {
  const { value, variance } = arm;
  const n = conversations * repetitions;
  if (metric.kind !== 'rate') {
    const squares = (variance / repetitions) * n * n;
    return Math.abs(meanBound({ n, mean: value, squares }, endsOf(metric), side, upperTail(z95)) - value);
  }
  // Cells that differ in their rate say more than as many conversations of one, but never that a perfect cell must stay so.
  const alike = variance > 0 ? Math.max(n, (value * (1 - value) * repetitions) / variance) : n;
  const { low, high } = wilson(value * alike, alike, z95);
  const perfect = ((side < 0 ? value : 1 - value) * z95 * z95) / (n + z95 * z95);
  return Math.max(perfect, side < 0 ? value - low : high - value);
}
