import type { Measured } from './measure.ts';
import { marginOf, reaches } from './margin.ts';
import type { Tails } from './statistics/lattice.ts';
import type { Verdict } from './comparison.ts';

/** Chance of any false alarm in a whole report, whatever the number of metrics, segments and cells. */
export const alpha = 0.005;

/** Chance that a bot exactly at an absolute limit is said to keep it, and that it is said to break it; the segments of a gate share the second. */
export const limitAlpha = 0.025;

/** The same of an intent's floor: a wrongly held intent costs a re-run, a wrongly released one customers, so it is laxer than an alarm. All intents share the second. */
export const rolloutAlpha = 0.05;

/** A p in each direction. */
export type DirectedP = Record<'worse' | 'better', number>;

/** By direction: one-sided, or two-sided both times where neither is worse. */
export function pOf({ better }: Measured['metric'], { lower, upper }: Tails): DirectedP {
  if (better === 'neither') return { worse: twice(lower, upper), better: twice(lower, upper) };
  return better === 'higher' ? { worse: lower, better: upper } : { worse: upper, better: lower };
}

/**
 * Surely different and by more than the margin: regressed, improved or changed. Surely not worse by more than the margin: held. Else
 * the night could not tell.
 */
export function verdictOf(measured: Measured, sure: DirectedP | null): Verdict {
  const { metric, segment, difference } = measured;
  if (measured.baseline.value === null || measured.candidate.value === null) return 'not-observable';
  if (difference === null) return 'not-enough-evidence';
  const margin = marginOf(metric, segment);
  const worsening = worseningOf(metric, difference);
  if (sure && reaches(worsening, margin) && sure.worse <= alpha) return confirmedVerdict(metric);
  if (sure && reaches(-worsening, margin) && sure.better <= alpha) return 'improved';
  const { bound } = measured;
  return bound !== null && !reaches(worseningOf(metric, bound), margin) ? 'held' : 'not-enough-evidence';
}

export const confirmedVerdict = ({ better }: Measured['metric']): Verdict =>
  better === 'neither' ? 'changed' : 'regressed';

/** How much worse a difference is, in the metric's unit; its size where neither direction is worse. */
export function worseningOf({ better }: Measured['metric'], difference: number): number {
  if (better === 'neither') return Math.abs(difference);
  // Without a minus a zero would have a sign, which no file keeps.
  return better === 'higher' ? 0 - difference : difference;
}

const twice = (lower: number, upper: number): number => Math.min(1, 2 * Math.min(lower, upper));
