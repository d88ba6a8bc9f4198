/** 95 % intervals of rates, means and ratios. */
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './aggregate.ts';

/** Standard normal quantile at .975. */
const z = 1.959963984540054;

/** Wilson's score interval of a rate (Wilson 1927; Brown, Cai & DasGupta 2001), in shares; null without observations. */
export function wilson(successes: number, of: number): Interval | null {
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
 * Interval of a ratio that is a share: the delta method within 0 and 1; Wilson's with a conversation as one observation
 * where no conversation differs from the others, because zero spread in a sample is not certainty.
 */
export function shareInterval(sums: Sums): Interval | null {
  const interval = ratioInterval(sums);
  const share = sums.x / sums.y;
  if (!interval || interval.high - interval.low < 1e-9)
    return sums.n > 0 && sums.y > 0 ? wilson(share * sums.n, sums.n) : null;
  return { low: Math.max(0, interval.low), high: Math.min(1, interval.high) };
}

function around(middle: number, error: number, freedom: number): Interval {
  const reach = error === 0 ? 0 : tQuantile(0.975, freedom) * error;
  return { low: middle - reach, high: middle + reach };
}
