import type { Measured } from '../measure.ts';
import { upperTail, z975 } from '../../distributions/normal.ts';

/**
 * A difference between two nights, with the between-night standard deviation added to both: the interval and bound grow,
 * and p is never smaller than the wider error allows.
 */
export function withNoise(measured: Measured, between: number): Measured {
  const { difference, interval, bound, tails } = measured;
  if (between === 0 || difference === null || !interval || !tails) return measured;
  const sampling = (interval.high - interval.low) / 2 / z975;
  const error = Math.hypot(sampling, Math.SQRT2 * between);
  const stretch = (at: number) => difference + (at - difference) * (error / sampling);
  const z = difference / error;
  return {
    ...measured,
    interval: { low: stretch(interval.low), high: stretch(interval.high) },
    bound: bound === null ? null : stretch(bound),
    tails: { lower: Math.max(tails.lower, upperTail(-z)), upper: Math.max(tails.upper, upperTail(z)) },
  };
}
