import type { IntentRollout } from '../compare/comparison.ts';
import { marginOf, reaches } from '../compare/margin.ts';
import { defaultFloor } from '../compare/rollout/floors.ts';
import { floorAlphas } from '../compare/rollout/against-floors.ts';
import { isFallOpen } from '../compare/rollout/deciding-changes.ts';
import { rolloutAlpha } from '../compare/verdict.ts';
import { metricOf, success } from '../score/metrics.ts';
import { lookedText } from './looks.ts';
import { amount, share, size, tallyText, unknownText } from './numbers.ts';
import { type Names, segmentName } from './sentences.ts';
import { listed, lowered, spelt } from './words.ts';

export const rolloutWords: Record<IntentRollout['decision'], string> = {
  'roll-out': 'roll out',
  hold: 'hold',
  worse: 'worse, how much is unsure',
  unknown: 'not enough evidence',
  unfit: 'unfit in both',
};

const margin = marginOf(success, { kind: 'intent', id: '' });

const oneSided = (alpha: number): string => `one-sided ${amount('share', 1 - alpha)}`;

/** Printed wherever intents are decided. */
export const rolloutRule =
  `Roll out: success is surely (${oneSided(rolloutAlpha)}, exact; a gate's floor as its gate says) at least the intent's floor, was not seen to fall by ${size('share', margin)}, and no deciding figure surely got worse; where a fall that large is not excluded (${oneSided(rolloutAlpha)}), how far the 95 % interval of its change reaches stands beside it. ` +
  `Hold: a deciding figure got worse by its margin (p ≤ ${rolloutAlpha} over the intents), a gate failed in it, or success is surely below the floor; unfit in both: nothing but what the baseline fails as well. ` +
  `The floor is the intent's own, else that of a gate on it, else ${share(defaultFloor, 0)}.`;

/** `Refunds: hold; 14 of 45 solved, surely below its floor of 50 % (one-sided 95 %: at most 44.3 %)`. */
export const rolloutSentence = (line: IntentRollout, names: Names): string =>
  `${segmentName({ kind: 'intent', id: line.intent }, names)}: ${rolloutWords[line.decision]}; ${rolloutNumbers(line)}`;

/** `14 of 45 solved, surely below its floor of 50 % (one-sided 95 %: at most 44.3 %); got worse: false success`. */
export function rolloutNumbers(line: IntentRollout): string {
  const { solved, bounds, side, looks, floor, baseline, worse, broken, brokenInBoth } = line;
  const before = baseline ? `, was ${tallyText(baseline)}` : '';
  const against = floorText(floor);
  const standing = {
    above: `surely at least ${against}`,
    below: `surely below ${against}`,
    open:
      !looks && isBelowAlone(bounds, floor.value)
        ? `below ${against}, though not surely among all intents`
        : `neither surely at least nor surely below ${against}`,
  }[side];
  const solvedText =
    solved.scorable === 0 ? `nothing could be decided${unknownText(solved)}` : tallyText(solved, ' solved');
  const failed = broken.filter((metric) => !worse.includes(metric));
  return [
    `${solvedText}${before}, ${standing}${boundsText(line)}`,
    ...unseenFall(line),
    ...(worse.length > 0 ? [`got worse: ${metricTitles(worse)}`] : []),
    ...(failed.length > 0 ? [`failed: ${metricTitles(failed)}`] : []),
    ...(brokenInBoth.length > 0 ? [`failed in both: ${metricTitles(brokenInBoth)}`] : []),
    ...(looks ? [lookedText(looks)] : []),
  ].join('; ');
}

function floorText({ of, value }: IntentRollout['floor']): string {
  const least = amount('share', value);
  if (of === 'intent') return `its floor of ${least}`;
  return of === 'gate' ? `the gate's floor of ${least}` : `the floor of ${least}`;
}

/** A decision asks on one side only, so its bounds are not the ends of the figure's interval, and say so. */
function boundsText({ bounds, side, floor }: IntentRollout): string {
  if (bounds === null) return '';
  const least = `at least ${amount('share', bounds.low)}`;
  const most = `at most ${amount('share', bounds.high)}`;
  return ` (${oneSided(floorAlphas[floor.of])}: ${{ above: least, below: most, open: `${least}, ${most}` }[side]})`;
}

/** What may have been lost unseen, where nothing worse is known. */
function unseenFall({ fall, side, worse, broken, brokenInBoth }: IntentRollout): string[] {
  if (fall === null || side !== 'above' || [...worse, ...broken, ...brokenInBoth].length > 0) return [];
  if (fall.excluded) return [excludedFall(fall)];
  const most = openFall(fall);
  return reaches(fall.seen, fall.margin)
    ? [`seen to have fallen by ${size('share', fall.seen)}, though not surely; ${most}`]
    : [most];
}

const excludedFall = ({ margin }: Fall): string =>
  `a fall by ${size('share', margin)} is excluded (${oneSided(rolloutAlpha)})`;

/** Its number is the end of the interval that stands with the change everywhere. */
const openFall = ({ most }: Pick<Fall, 'most'>): string =>
  `a fall by up to ${size('share', most)} may have gone unseen (95 %)`;

type Fall = NonNullable<IntentRollout['fall']>;

/** Beside a baseline: `, though in three of them a fall by up to 17 points may have gone unseen (95 %)`; nothing where none may have gone unseen. */
export function unseenFalls(ready: readonly IntentRollout[]): string {
  const open = ready.filter(isFallOpen);
  const apart = ready.filter(({ fall }) => fall === null);
  const said = [
    ...(open.length > 0 ? [openFalls(open, open.length === ready.length)] : []),
    ...(apart.length > 0 ? [uncompared(apart.length, apart.length === ready.length)] : []),
  ];
  return said.length === 0 ? '' : `, though ${said.join(' and ')}`;
}

function openFalls(open: readonly IntentRollout[], isAll: boolean): string {
  const most = Math.max(...open.map(({ fall }) => fall!.most));
  if (isAll) return openFall({ most });
  return `in ${spelt(open.length)} of them a fall by up to ${size('share', most)} may have gone unseen (95 %)`;
}

const uncompared = (apart: number, isAll: boolean): string =>
  isAll ? 'nothing could be compared' : `in ${spelt(apart)} of them nothing could be compared`;

/** Its own range ends below the floor; what is surely missed is corrected for all intents that were looked at. */
const isBelowAlone = (bounds: IntentRollout['bounds'], floor: number): boolean =>
  bounds !== null && bounds.high < floor;

export const metricTitles = (metrics: IntentRollout['worse']): string =>
  listed([...new Set(metrics)].map((metric) => lowered(metricOf(metric).title)));

/** Why, in a few words: `surely below its floor`, `got worse: verified success`. */
export function rolloutReason({ decision, side, worse, broken, brokenInBoth, fall }: IntentRollout): string {
  const failed = broken.filter((metric) => !worse.includes(metric));
  if (failed.length > 0) return `failed: ${metricTitles(failed)}`;
  if (worse.length > 0) return `got worse: ${metricTitles(worse)}`;
  if (brokenInBoth.length > 0) return `failed in both: ${metricTitles(brokenInBoth)}`;
  if (side === 'below') return 'surely below its floor';
  if (decision === 'roll-out')
    return `surely above its floor${fall === null ? '' : `; ${fall.excluded ? excludedFall(fall) : openFall(fall)}`}`;
  return side === 'above' ? 'looks worse, not surely' : 'floor neither kept nor missed';
}
