import type { Comparison } from './comparison.ts';
import { marginOf, reaches } from './margin.ts';
import type { Measured } from './measure.ts';
import { holm } from './statistics/holm.ts';
import { pOf, worseningOf } from './verdict.ts';

/** An intent is ready when a fall of success by this much is excluded (one-sided 95 %). */
const tolerable = 0.1;
/** A wrongly held intent costs a re-run, a wrongly released one costs customers: so this is laxer than an alarm. */
const holdAlpha = 0.05;

/** What is already known of some figures; a suspicion that fresh conversations dropped holds nothing. */
interface Settled {
  regressed: ReadonlySet<Measured>;
  dropped: ReadonlySet<Measured>;
  /** Whether the failures of an intent may be the simulated customer's own: lost success then holds nothing. */
  isExcused: (intent: string) => boolean;
}

/**
 * Intents by what to do with them. Hold: a deciding figure regressed, or got worse by more than its margin with p ≤ .05
 * after Holm over the intents (success by itself; the other deciding figures together). Ready: no deciding figure is
 * suspect, and success did not fall by 10 points or more. Undecided: the night could not tell.
 */
export function rolloutOf(
  measured: readonly Measured[],
  { regressed, dropped, isExcused }: Settled,
): Comparison['rollout'] {
  const decisive = measured.filter(({ metric, segment }) => segment.kind === 'intent' && metric.rollout !== undefined);
  const doubtful = decisive.filter((one) => !dropped.has(one));
  const success = doubtful.filter(({ metric }) => metric.rollout === 'success');
  const others = doubtful.filter(({ metric }) => metric.rollout === 'harm');
  const held = new Set([
    ...suspectsIn(success),
    ...suspectsIn(others),
    ...decisive.filter((one) => regressed.has(one)),
  ]);
  const rollout: Comparison['rollout'] = { ready: [], hold: [], undecided: [] };
  for (const intent of new Set(decisive.map(({ segment }) => segment.id))) {
    const own = decisive.filter(({ segment }) => segment.id === intent);
    const holding = own.filter((one) => held.has(one));
    if (holding.length > 0 && holding.every(({ metric }) => metric.followsSuccess) && isExcused(intent))
      rollout.undecided.push(intent);
    else if (holding.length > 0) rollout.hold.push(intent);
    else if (own.some((one) => one.metric.rollout === 'success' && isTolerable(one))) rollout.ready.push(intent);
    else rollout.undecided.push(intent);
  }
  return rollout;
}

function suspectsIn(family: readonly Measured[]): Measured[] {
  const tested = family.filter(({ tails }) => tails !== null);
  const adjusted = holm(tested.map(({ metric, tails }) => pOf(metric, tails!).worse));
  return tested.filter((one, i) => adjusted[i]! <= holdAlpha && isBeyondMargin(one));
}

const isBeyondMargin = ({ metric, segment, difference }: Measured): boolean =>
  difference !== null && reaches(worseningOf(metric, difference), marginOf(metric, segment));

function isTolerable(success: Measured): boolean {
  return success.bound !== null && worseningOf(success.metric, success.bound) < tolerable;
}
