import { rootBetween } from '../../distributions/root.ts';
import { isShared, type Stratum } from './strata.ts';

/**
 * Interval for the stratified difference of two rates, candidate − baseline, by inverting the score test with each cell's
 * rates restricted to differ by δ (Miettinen & Nurminen, Statistics in Medicine 4, 1985; cells weigh n₀n₁/(n₀+n₁)). It has
 * a width even where every conversation passed, and never leaves −1 to 1. `z`: 1.96 for 95 % two-sided, 1.645 for one-sided
 * bounds. null: no cell has both arms.
 */
export function miettinenNurminen(strata: readonly Stratum[], z: number): { low: number; high: number } | null {
  const kinds = kindsOf(strata);
  return kinds.length === 0 ? null : { low: limit(kinds, z, -1), high: limit(kinds, z, 1) };
}

/** One end of it: −1 for the lower, 1 for the upper. */
export function miettinenNurminenBound(strata: readonly Stratum[], z: number, side: -1 | 1): number | null {
  const kinds = kindsOf(strata);
  return kinds.length === 0 ? null : limit(kinds, z, side);
}

function limit(kinds: readonly Kind[], z: number, side: -1 | 1): number {
  const difference = estimate(kinds);
  const end = side * (1 - edge);
  if (side * difference >= 1 - edge) return side;
  const excess = (delta: number) => score(kinds, difference, delta) + side * z;
  // At a fixed z the limit lies about as far out as the variance at the estimate says: a near bracket saves half the work.
  const near = difference + side * 1.5 * z * deviation(kinds, difference);
  const isBracket = near !== difference && side * near < 1 - edge && side * excess(near) < 0;
  return rootBetween(excess, difference, isBracket ? near : end, tolerance);
}

/** Of a limit; reports show three digits, the tests hold six. */
const tolerance = 1e-8;
/** δ = ±1 itself leaves no variance; this far inside it every score is beyond any z. */
const edge = 1e-9;

/** Cells with the same four counts, taken together. */
interface Kind {
  n0: number;
  x0: number;
  n1: number;
  x1: number;
  weight: number;
  count: number;
}

function kindsOf(strata: readonly Stratum[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const stratum of strata) {
    if (!isShared(stratum)) continue;
    const { baseline, candidate } = stratum;
    const key = `${baseline.n} ${baseline.x} ${candidate.n} ${candidate.x}`;
    const known = kinds.get(key);
    if (known) known.count++;
    else {
      const weight = (baseline.n * candidate.n) / (baseline.n + candidate.n);
      kinds.set(key, { n0: baseline.n, x0: baseline.x, n1: candidate.n, x1: candidate.x, weight, count: 1 });
    }
  }
  return [...kinds.values()];
}

function estimate(kinds: readonly Kind[]): number {
  let [sum, weights] = [0, 0];
  for (const { n0, x0, n1, x1, weight, count } of kinds) {
    sum += count * weight * (x1 / n1 - x0 / n0);
    weights += count * weight;
  }
  return sum / weights;
}

function score(kinds: readonly Kind[], difference: number, delta: number): number {
  const distance = difference - delta;
  if (distance === 0) return 0;
  const error = deviation(kinds, delta);
  return error > 0 ? distance / error : Math.sign(distance) * Number.MAX_VALUE;
}

/** Standard error of the difference when it is δ. */
function deviation(kinds: readonly Kind[], delta: number): number {
  let [variance, weights] = [0, 0];
  for (const kind of kinds) {
    variance += kind.count * kind.weight ** 2 * restrictedVariance(kind, delta);
    weights += kind.count * kind.weight;
  }
  return Math.sqrt(variance) / weights;
}

/** Of the cell's difference, at the likeliest rates p₁ = p₀ + δ: the closed root of the cubic in the paper's appendix. */
function restrictedVariance({ n0, x0, n1, x1 }: Kind, delta: number): number {
  const all = n0 + n1;
  const successes = x0 + x1;
  const l2 = (n1 + 2 * n0) * delta - all - successes;
  const l1 = (n0 * delta - all - 2 * x0) * delta + successes;
  const l0 = x0 * delta * (1 - delta);
  const shift = l2 / (3 * all);
  const q = shift ** 3 - (l1 * l2) / (6 * all * all) + l0 / (2 * all);
  const radius = Math.sign(q || 1) * Math.sqrt(Math.max(0, shift * shift - l1 / (3 * all)));
  const angle = radius === 0 ? 0 : (Math.PI + Math.acos(clamp(q / radius ** 3, -1, 1))) / 3;
  const p0 = clamp(2 * radius * Math.cos(angle) - shift, Math.max(0, -delta), Math.min(1, 1 - delta));
  const p1 = clamp(p0 + delta, 0, 1);
  return ((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0) * (all / (all - 1));
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
