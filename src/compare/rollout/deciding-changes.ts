import { metricOf, success } from '../../score/metrics.ts';
import { isSameSegment } from '../../score/segment.ts';
import type { Arm, Comparison, IntentRollout, MetricChange } from '../comparison.ts';
import { reaches } from '../margin.ts';
import { fisherFall } from '../statistics/fisher.ts';
import { holm } from '../statistics/holm.ts';
import { tally, type Tally } from '../tally.ts';
import { rolloutAlpha, worseningOf } from '../verdict.ts';

/** What is said of single intents; a suspicion that fresh conversations dropped holds nothing. */
export const decidingChanges = (comparison: Comparison | null): MetricChange[] =>
  (comparison?.changes ?? []).filter(
    ({ metric, segment, confirmation }) =>
      segment.kind === 'intent' && metricOf(metric).rollout !== undefined && confirmation?.state !== 'dropped',
  );

/**
 * False words, set beside all conversations of the intent and not beside those with such words alone: a bot that claims more often, and as
 * falsely, misleads more customers, and one that claimed nothing had none to mislead. Of what scenarios declare, a bot that does not get so far
 * is no better. Nothing where anything of the baseline is unknown.
 */
export function misledMore(changes: readonly MetricChange[]): MetricChange[] {
  return changes.flatMap((change) => {
    const { metric, segment, baseline, candidate } = change;
    const { rollout, declared } = metricOf(metric);
    const whole = changes.find((one) => one.metric === success.name && isSameSegment(one.segment, segment));
    if (rollout !== 'harm' || declared !== undefined || (baseline.unknown ?? 0) > 0 || !whole) return [];
    const [before, now] = [heldIn(whole.baseline), heldIn(whole.candidate)];
    const [spared, sparedNow] = [before - baseline.numerator, now - candidate.numerator];
    if (before === 0 || candidate.numerator === 0 || spared < 0 || sparedNow < 0) return [];
    const p = fisherFall(tally(spared, before, 0), tally(sparedNow, now, 0));
    return [{ ...change, p, difference: candidate.numerator / now - baseline.numerator / before }];
  });
}

const heldIn = ({ denominator, unknown = 0 }: Arm): number => denominator + unknown;

export function worseAmong(changes: readonly MetricChange[], role: 'success' | 'harm'): MetricChange[] {
  const tested = changes.filter(({ metric, p }) => p !== null && metricOf(metric).rollout === role);
  const adjusted = holm(tested.map(({ p }) => p!));
  return tested.filter((_, i) => adjusted[i]! <= rolloutAlpha);
}

export const isLarge = ({ metric, difference, margin }: MetricChange): boolean =>
  difference !== null && reaches(worseningOf(metricOf(metric), difference), margin);

export function tallyBefore({ metric, segment, baseline }: MetricChange): [string, Tally][] {
  const { numerator, denominator, unknown = 0 } = baseline;
  if (metric !== success.name || denominator + unknown === 0) return [];
  return [[segment.id, tally(numerator, denominator, unknown)]];
}

/** Of success; null where there is nothing to compare with. */
export function fallOf(comparison: Comparison | null, intent: string): IntentRollout['fall'] {
  const change = comparison?.changes.find(
    ({ metric, segment }) => metric === success.name && segment.kind === 'intent' && segment.id === intent,
  );
  if (!change || change.difference === null || change.bound === null || change.interval === null) return null;
  return {
    seen: worseningOf(success, change.difference),
    most: worseningOf(success, change.interval.low),
    margin: change.margin,
    excluded: !reaches(worseningOf(success, change.bound), change.margin),
  };
}

/** Whether a fall of success that matters may have gone unseen. */
export const isFallOpen = ({ fall }: Pick<IntentRollout, 'fall'>): boolean => fall !== null && !fall.excluded;
