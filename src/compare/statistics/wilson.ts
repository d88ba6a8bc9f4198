import { z975 } from '../../distributions/normal.ts';

/** 95 % interval of a share (Wilson, JASA 22, 1927). */
export function wilson(successes: number, n: number, z: number = z975): { low: number; high: number } {
  const p = successes / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
