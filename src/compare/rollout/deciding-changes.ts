import { metricOf, success } from '../../score/metrics.ts';
import type { Comparison, IntentRollout, MetricChange } from '../comparison.ts';
import { reaches } from '../margin.ts';
import { holm } from '../statistics/holm.ts';
import { tally, type Tally } from '../tally.ts';
import { rolloutAlpha, worseningOf } from '../verdict.ts';

/** What is said of single intents; a suspicion that fresh conversations dropped holds nothing. */
export const decidingChanges = (comparison: Comparison | null): MetricChange[] =>
  (comparison?.changes ?? []).filter(
    ({ metric, segment, confirmation }) =>
      segment.kind === 'intent' && metricOf(metric).rollout !== undefined && confirmation?.state !== 'dropped',
  );

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
