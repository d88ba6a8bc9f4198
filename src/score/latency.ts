import { build, encodeIntoCompressedBase64 } from 'hdr-histogram-js';
import { betaQuantile } from '../distributions/beta.ts';
import type { Percentiles } from './aggregate.ts';

/** Percentiles of reply times in bounded memory: three significant digits, whatever their number. */
export interface Latency {
  /** Milliseconds, those of one conversation. */
  add(times: readonly number[]): void;
  /** null: nothing was timed. */
  result(): Percentiles | null;
}

/** Histograms count whole numbers: tenths of a millisecond keep a bot on the same machine measurable. */
const perMs = 10;
/** An hour; a longer wait counts as one. */
const longestMs = 3_600_000;
/** Of each end of an interval. */
const beyond = 0.025;

export function latency(): Latency {
  const histogram = build({ highestTrackableValue: longestMs * perMs, numberOfSignificantValueDigits: 3 });
  let squares = 0;
  return {
    add(times) {
      const known = times.filter((ms) => Number.isFinite(ms) && ms >= 0);
      for (const ms of known) histogram.recordValue(Math.round(Math.min(ms, longestMs) * perMs));
      squares += known.length ** 2;
    },
    result() {
      const { totalCount } = histogram;
      if (totalCount === 0) return null;
      const at = (share: number): number => histogram.getValueAtPercentile(share * 100) / perMs;
      // Turns of one conversation may be alike: it counts once, and a longer one no more (Kish's number of them).
      const n = totalCount ** 2 / squares;
      const around = (share: number): readonly [number, number | null] => {
        const [low, high] = sharesAround(share, n);
        return [at(low), high === null ? null : at(high)];
      };
      return {
        p50: at(0.5),
        p90: at(0.9),
        p95: at(0.95),
        p99: at(0.99),
        intervals: { p50: around(0.5), p90: around(0.9), p99: around(0.99) },
        histogram: encodeIntoCompressedBase64(histogram),
      };
    },
  };
}

/**
 * Between which shares of the times seen the true percentile lies, whatever their distribution: order statistics, by the binomial
 * distribution (David & Nagaraja, Order Statistics, 2003, 7.1), each end missed with a chance of 2.5 % at most.
 *
 * @returns The upper end null: so few were seen that the longest of them may well lie below it.
 */
function sharesAround(share: number, n: number): [low: number, high: number | null] {
  const low = betaQuantile(beyond, share * n, (1 - share) * n + 1);
  const isOpen = share ** n > beyond;
  return [low, isOpen ? null : Math.min(1, betaQuantile(1 - beyond, share * n + 1, (1 - share) * n))];
}
