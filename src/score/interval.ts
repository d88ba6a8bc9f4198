/** 95 % intervals of rates, means and ratios. */
import { studentQuantile } from '../distributions/student.ts';
import type { Interval } from './aggregate.ts';

/** Standard normal quantile at .975. */
const z975 = 1.959963984540054;

/** Wilson's score interval of a rate (Wilson 1927; Brown, Cai & DasGupta 2001), in shares; null without observations. */
export function wilson(successes: number, of: number, z = z975): Interval | null {
  if (of <= 0) return null;
  const share = successes / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  // At 0 and at all the bound is exact; rounding must not leave it a hair off.
  return {
    low: successes <= 0 ? 0 : (middle - reach) / scale,
    high: successes >= of ? 1 : (middle + reach) / scale,
  };
}

/** What a mean or a ratio's interval needs: sums over `n` conversations of x, y, x², y² and xy. */
export interface Sums {
  n: number;
  x: number;
  y: number;
  xx: number;
  yy: number;
  xy: number;
}

/** Student's t interval of the mean of x over conversations; null for fewer than two. */
export function meanInterval({ n, x, xx }: Sums): Interval | null {
  if (n < 2) return null;
  const mean = x / n;
  const variance = Math.max(0, (xx - n * mean * mean) / (n - 1));
  return around(mean, Math.sqrt(variance / n), n - 1);
}

/**
 * Score interval of the mean of something that is never below zero, its variance taken to grow with the mean (quasi-Poisson;
 * McCullagh & Nelder 1989, ch. 6): the μ with n·(x̄ − μ)² ≤ t²·φ·μ, φ = s² ÷ x̄. Unlike Student's it leans to where the long tail
 * is. Counts that were all zero reach to 3.69 ÷ n, the exact bound of a Poisson mean. null for fewer than two conversations.
 */
export function positiveMeanInterval(sums: Sums, isCount: boolean): Interval | null {
  const { n, x, xx } = sums;
  if (n < 2) return null;
  const mean = x / n;
  if (mean <= 0) return { low: 0, high: isCount ? -Math.log(0.025) / n : 0 };
  const variance = Math.max(0, (xx - n * mean * mean) / (n - 1));
  const t = studentQuantile(0.975, n - 1);
  const half = (t * t * variance) / mean / (2 * n);
  const reach = Math.sqrt(half * half + (t * t * variance) / n);
  return { low: Math.max(0, mean + half - reach), high: mean + half + reach };
}

/**
 * Interval of the ratio Σx ÷ Σy by the delta method, conversations being the units: turns of one conversation are not
 * independent. Variance: n/(n − 1) · Σ(x − R·y)² ÷ (Σy)² (Cochran, Sampling Techniques, 1977, ch. 6). null for fewer than two.
 */
export function ratioInterval({ n, x, y, xx, yy, xy }: Sums): Interval | null {
  if (n < 2 || y === 0) return null;
  const ratio = x / y;
  const squares = Math.max(0, xx - 2 * ratio * xy + ratio * ratio * yy);
  return around(ratio, Math.sqrt((n / (n - 1)) * squares) / Math.abs(y), n - 1);
}

/**
 * Interval of a ratio that is a share: Wilson's with as many observations as would give the delta method's variance (Korn &
 * Graubard, Survey Methodology 24, 1998), and Student's t for z; a conversation is one observation where none differs from
 * the others, because zero spread in a sample is not certainty.
 */
export function shareInterval(sums: Sums): Interval | null {
  const { n, x, y, xx, yy, xy } = sums;
  if (n === 0 || y <= 0) return null;
  const share = x / y;
  const squares = Math.max(0, xx - 2 * share * xy + share * share * yy);
  const variance = n < 2 ? 0 : ((n / (n - 1)) * squares) / (y * y);
  if (variance < 1e-12) return wilson(share * n, n);
  const observations = (share * (1 - share)) / variance;
  return wilson(share * observations, observations, studentQuantile(0.975, n - 1));
}

function around(middle: number, error: number, freedom: number): Interval {
  const reach = error === 0 ? 0 : studentQuantile(0.975, freedom) * error;
  return { low: middle - reach, high: middle + reach };
}
