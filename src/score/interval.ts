/** 95 % intervals of rates, means and ratios. */
import { betaQuantile } from '../distributions/beta.ts';
import { z975 } from '../distributions/normal.ts';
import type { Interval } from './aggregate.ts';
import { meanBounds } from './bounded-mean.ts';
import { endsOf, type Metric } from './metrics/metric.ts';
import type { Sums } from './sums.ts';

/** Of each end of a 95 % interval. */
const beyond = 0.025;

/**
 * The interval a report shows with a figure, and limits are held against: of a rate whichever way what is unknown would have gone. null: a
 * single conversation is an observation, and bounds nothing.
 */
export function intervalOf(metric: Metric, sums: Sums): Interval | null {
  return sums.n < 2 || sums.d <= 0 ? null : boundsOf(metric, sums, beyond);
}

/** Each end is missed with chance `p` at most, however few the conversations. There is at least one. */
export function boundsOf(metric: Metric, sums: Sums, p: number): Interval {
  if (metric.kind !== 'rate') return meanBounds(momentsOf(sums), endsOf(metric), p);
  return boundsEitherWay(sums.x, sums.n, sums.unknown, p);
}

/** Wilson's score interval of a rate (Wilson 1927; Brown, Cai & DasGupta 2001), in shares; `of` is above zero. */
export function wilson(successes: number, of: number, z = z975): Interval {
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

/**
 * Exact interval of a rate, each end missed with chance `p` at most (Clopper & Pearson, Biometrika 26, 1934). Where conversations
 * differ in their chance of success it is wider than need be, never narrower (Hoeffding, Ann. Math. Stat. 27, 1956).
 */
export function clopperPearson(successes: number, of: number, p = beyond): Interval {
  return {
    low: successes <= 0 ? 0 : betaQuantile(p, successes, of - successes + 1),
    high: successes >= of ? 1 : betaQuantile(1 - p, successes + 1, of - successes),
  };
}

/** Exact bounds of a rate whichever way the conversations would have gone of which it could not be found out. At least one was held. */
export function boundsEitherWay(successes: number, of: number, unknown: number, p = beyond): Interval {
  const { low } = clopperPearson(successes, of + unknown, p);
  const { high } = clopperPearson(successes + unknown, of + unknown, p);
  return { low, high };
}

/**
 * Of a ratio Σx ÷ Σd conversations are the units, for turns of one are not independent: their residuals are its spread, by the delta
 * method (Cochran, Sampling Techniques, 1977, ch. 6), and unequal denominators count as fewer conversations (Kish 1965). A mean is
 * the ratio whose denominators are all 1.
 */
function momentsOf({ x, d, xx, dd, xd }: Sums): { n: number; mean: number; squares: number } {
  const mean = x / d;
  const n = (d * d) / dd;
  const residuals = xx - 2 * mean * xd + mean * mean * dd;
  // Rounding leaves a few ulps where every residual is zero; those are no spread.
  return { n, mean, squares: residuals > 1e-12 * xx ? (residuals * n * n) / (d * d) : 0 };
}
