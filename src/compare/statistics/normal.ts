import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantileOf from '@stdlib/stats-base-dists-normal-quantile';

/** P(Z > z) for a standard normal Z; keeps its digits far into the tail. */
export const upperTail = (z: number): number => cdf(-z, 0, 1);

/** The z that a share `p` of a standard normal lies below. */
export const quantile = (p: number): number => quantileOf(p, 0, 1);

/** Two-sided 95 %, and one-sided 95 %. */
export const z975 = quantile(0.975);
export const z95 = quantile(0.95);
