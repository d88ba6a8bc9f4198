import { build } from 'hdr-histogram-js';
import type { Percentiles } from './aggregate.ts';

/** Percentiles of reply times in bounded memory: three significant digits, whatever their number. */
export interface Latency {
  /** Milliseconds. */
  add(ms: number): void;
  /** null: nothing was timed. */
  result(): Percentiles | null;
}

/** Histograms count whole numbers: tenths of a millisecond keep a bot on the same machine measurable. */
const perMs = 10;
/** An hour; a longer wait counts as one. */
const longestMs = 3_600_000;

export function latency(): Latency {
  const histogram = build({ highestTrackableValue: longestMs * perMs, numberOfSignificantValueDigits: 3 });
  return {
    add(ms) {
      if (Number.isFinite(ms) && ms >= 0) histogram.recordValue(Math.round(Math.min(ms, longestMs) * perMs));
    },
    result() {
      if (histogram.totalCount === 0) return null;
      const at = (percentile: number): number => histogram.getValueAtPercentile(percentile) / perMs;
      return { p50: at(50), p95: at(95), p99: at(99) };
    },
  };
}
