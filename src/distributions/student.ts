import { betaQuantile, betaTail } from './beta.ts';

/** P(T > t) of Student's t with so many degrees of freedom; keeps its digits far into the tail (DLMF 8.17; Fisher 1925). */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom);
  return betaTail(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

/** The t that a share `p` lies below. */
export function studentQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  if (p === 0.5) return 0;
  // t² ÷ (t² + ν) and its complement are both beta variables; the smaller of the two keeps its digits.
  if (p < 0.75) {
    const near = betaQuantile(2 * (p - 0.5), 0.5, freedom / 2);
    return Math.sqrt((freedom * near) / (1 - near));
  }
  const far = betaQuantile(2 * (1 - p), freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - far)) / far);
}
