import { betaQuantile } from '../distributions/beta.ts';

/** What is known of a mean: observations, their mean, and Σ (x − mean)². Weighted ones count as Kish's n = (Σw)² ÷ Σw². */
export interface Moments {
  n: number;
  mean: number;
  squares: number;
}

/** What a figure can be; null: nothing bounds it above. */
export type Scale = readonly [low: number, high: number | null];

export interface Ends {
  scale: Scale;
  /** How far above the mean an observation may lie that nobody saw, where the scale has no upper end. */
  unseen: number;
}

/**
 * One end of a confidence interval for the mean of numbers on a scale: −1 for the lower, 1 for the upper; `p` is the chance that
 * the mean lies beyond it. No spread seen is no certainty: one more observation, at the end of the scale, stands for all
 * that was not met, and observations weigh as a uniform draw of shares has it (Gaffke, Three test statistics for a nonparametric
 * one-sided hypothesis on the mean of a nonnegative variable, 2004; Learned-Miller & Thomas, arXiv 1905.06208). That weighted
 * sum is taken for a beta variable of its mean and variance. Of yes and no it is one, and this is Clopper and Pearson's bound.
 */
export function meanBound({ n, mean, squares }: Moments, ends: Ends, side: -1 | 1, p: number): number {
  const [low, high] = widened({ n, mean, squares }, ends);
  const end = side < 0 ? low : high;
  const middle = (n * mean + end) / (n + 1);
  const variance = (squares + (n / (n + 1)) * (end - mean) ** 2) / ((n + 1) * (n + 2));
  const width = high - low;
  if (width <= 0 || variance <= 0) return end;
  const at = (middle - low) / width;
  const weight = Math.max(tiny, (at * (1 - at) * width * width) / variance - 1);
  return (
    low + width * betaQuantile(side < 0 ? p : 1 - p, Math.max(tiny, at * weight), Math.max(tiny, (1 - at) * weight))
  );
}

/** Both ends, each missed with chance `p`. */
export function meanBounds(moments: Moments, ends: Ends, p: number): { low: number; high: number } {
  return { low: meanBound(moments, ends, -1, p), high: meanBound(moments, ends, 1, p) };
}

/** A beta variable needs both its parameters above zero; rounding may leave a hair less at an end of the scale. */
const tiny = 1e-9;

/** Numbers of this mean and variance must have room between the ends: (mean − low)·(high − mean) is the most there can be. */
function widened({ n, mean, squares }: Moments, { scale: [low, high], unseen }: Ends): readonly [number, number] {
  if (high !== null) return [low, high];
  const room = mean > low ? squares / n / (mean - low) : 0;
  return [low, mean + Math.max(unseen, 1.5 * room)];
}
