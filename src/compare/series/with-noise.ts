import type { Measured } from '../measure.ts';
import { upperTail, z975 } from '../../distributions/normal.ts';
import { studentTail } from '../../distributions/student.ts';
import type { BetweenRuns } from './noise.ts';

/**
 * A difference between two nights, with the between-night standard deviation added to both: interval and bound grow, and p is never
 * smaller than the wider error allows, by Student's t as far as that deviation is itself estimated (Satterthwaite 1946). An interval of a number also reckons
 * with values that nobody has seen; p is of what was seen.
 */
export function withNoise(measured: Measured, { deviation, freedom, ...night }: BetweenRuns): Measured {
  const { difference, interval, bound, tails, variance } = measured;
  if (deviation === 0 || difference === null || !interval || !tails) return measured;
  const apart = 2 * deviation ** 2;
  const sampling = (interval.high - interval.low) / 2 / z975;
  const stretch = (at: number) => difference + ((at - difference) * Math.hypot(sampling, Math.sqrt(apart))) / sampling;
  const error = variance + apart;
  const t = difference / Math.sqrt(error);
  const tail = (at: number) =>
    Number.isFinite(freedom) ? studentTail(at, freedom * (error / (2 * night.variance)) ** 2) : upperTail(at);
  return {
    ...measured,
    interval: { low: stretch(interval.low), high: stretch(interval.high) },
    bound: bound === null ? null : stretch(bound),
    tails: { lower: Math.max(tails.lower, tail(-t)), upper: Math.max(tails.upper, tail(t)) },
  };
}
