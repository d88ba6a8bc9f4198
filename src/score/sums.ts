import type { Measure } from './score.ts';

/**
 * What intervals and tests need of a metric's measures: sums over the conversations in which it was observed, of numerator x, denominator d, and
 * their squares and product. Of a number a conversation adds its value and 1.
 */
export interface Sums {
  /** Conversations. */
  n: number;
  x: number;
  d: number;
  xx: number;
  xd: number;
  dd: number;
  /** Conversations of which it could not be found out; in no other sum. */
  unknown: number;
}

export const noSums = (): Sums => ({ n: 0, x: 0, d: 0, xx: 0, xd: 0, dd: 0, unknown: 0 });

/** One conversation more. */
export function addTo(sums: Sums, measure: Measure): void {
  if (measure === null) {
    sums.unknown += 1;
    return;
  }
  const [x, d] = measure;
  sums.n += 1;
  sums.x += x;
  sums.d += d;
  sums.xx += x * x;
  sums.xd += x * d;
  sums.dd += d * d;
}

export function sumsOf(measures: readonly Measure[]): Sums {
  const sums = noSums();
  for (const measure of measures) addTo(sums, measure);
  return sums;
}
