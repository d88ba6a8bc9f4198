import type { IntentRollout } from '../compare/comparison.ts';
import { defaultFloor, rolloutAlpha } from '../compare/rollout.ts';
import { metricOf } from '../score/metrics.ts';
import { amount, share } from './numbers.ts';
import { type Names, segmentName } from './sentences.ts';
import { listed, lowered } from './words.ts';

export const rolloutWords: Record<IntentRollout['decision'], string> = {
  'roll-out': 'roll out',
  hold: 'hold',
  worse: 'worse, how much is unsure',
  unknown: 'not enough evidence',
  unfit: 'unfit in both',
};

/** Printed wherever intents are decided. */
export const rolloutRule =
  `Roll out: success is surely (one-sided ${share(1 - rolloutAlpha, 0)}, exact) at least the intent's floor, and no deciding figure got worse. ` +
  `Hold: a deciding figure got worse by its margin (p ≤ ${rolloutAlpha} over the intents), a gate failed in it, or success is surely below the floor. ` +
  `The floor is the intent's own, else that of a gate on it, else ${share(defaultFloor, 0)}.`;

/** `Refunds: hold; 14 of 45 solved, surely below its floor of 50 % (at most 44.3 %)`. */
export const rolloutSentence = (line: IntentRollout, names: Names): string =>
  `${segmentName({ kind: 'intent', id: line.intent }, names)}: ${rolloutWords[line.decision]}; ${rolloutNumbers(line)}`;

/** `14 of 45 solved, surely below its floor of 50 % (at most 44.3 %); got worse: false success`. */
export function rolloutNumbers({ solved, bounds, side, floor, baseline, worse, broken }: IntentRollout): string {
  const before = baseline ? `, was ${baseline.verified} of ${baseline.scorable}` : '';
  const whose = floor.of === 'intent' ? 'its floor' : floor.of === 'gate' ? "the gate's floor" : 'the floor';
  const against = `${whose} of ${amount('share', floor.value)}`;
  const standing = {
    above: `surely at least ${against}`,
    below: `surely below ${against}`,
    open: isBelowAlone(bounds, floor.value)
      ? `below ${against}, though not surely among all intents`
      : `${against} is neither surely kept nor surely missed`,
  }[side];
  const range = bounds ? ` (${amount('share', bounds.low)} to ${amount('share', bounds.high)})` : '';
  const solvedText =
    solved.scorable === 0 ? 'nothing could be decided' : `${solved.verified} of ${solved.scorable} solved`;
  return [
    `${solvedText}${before}, ${standing}${range}`,
    ...(worse.length > 0 ? [`got worse: ${titles(worse)}`] : []),
    ...(broken.length > 0 ? [`failed: ${titles(broken)}`] : []),
  ].join('; ');
}

/** Its own range ends below the floor; what is surely missed is corrected for all intents that were looked at. */
const isBelowAlone = (bounds: IntentRollout['bounds'], floor: number): boolean =>
  bounds !== null && bounds.high < floor;

const titles = (metrics: IntentRollout['worse']): string =>
  listed([...new Set(metrics)].map((metric) => lowered(metricOf(metric).title)));
