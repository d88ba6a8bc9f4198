import type { IntentRollout } from '../compare/comparison.ts';
import { metricTitles, unseenFalls } from '../wording/rollout.ts';
import { type Names, segmentName } from '../wording/sentences.ts';
import { capital, listed, spelt } from '../wording/words.ts';

/** `Roll out candidate for nine of twelve intents; hold Refunds; not enough evidence yet on Returns`. */
export function decidedIntents(rollout: readonly IntentRollout[], names: Names): string {
  const of = (decision: IntentRollout['decision']) => decidedAs(rollout, decision);
  const [ready, hold, worse, unknown] = (['roll-out', 'hold', 'worse', 'unknown'] as const).map(of);
  const parts = [
    ...(ready!.length > 0
      ? [`roll out candidate for ${someOf(ready!.length, rollout.length)}${unseenFalls(ready!)}`]
      : []),
    ...(hold!.length > 0 ? [`hold ${titles(hold!, names)}`] : []),
    ...(worse!.length > 0 ? [`${titles(worse!, names)} got worse, by how much is unsure`] : []),
    ...unfitInBoth(rollout, names),
    ...(unknown!.length > 0 ? [`not enough evidence yet on ${rest(unknown!, rollout.length, names)}`] : []),
  ];
  return capital(parts.join('; '));
}

/** `; not enough evidence yet on Returns (10 of 30)`: no gate asks for it, and a reader must not take it for fit. */
export function openIntents(rollout: readonly IntentRollout[], names: Names): string {
  const open = decidedAs(rollout, 'unknown').filter(({ solved }) => solved.scorable > 0);
  const told = open.map((line) => `${titles([line], names)} (${line.solved.verified} of ${line.solved.scorable})`);
  return told.length === 0 ? '' : `; not enough evidence yet on ${listed(told, 4)}`;
}

const decidedAs = (rollout: readonly IntentRollout[], decision: IntentRollout['decision']): IntentRollout[] =>
  rollout.filter((line) => line.decision === decision);

/** `unfit in both: Refunds (failed: wrong queue), Returns`; nothing where no intent is. What failed is named where it is not success. */
export function unfitInBoth(rollout: readonly IntentRollout[], names: Names): string[] {
  const unfit = rollout.filter(({ decision }) => decision === 'unfit');
  const told = unfit.map((line) => {
    const title = titles([line], names);
    return line.brokenInBoth.length > 0 ? `${title} (failed: ${metricTitles(line.brokenInBoth)})` : title;
  });
  return told.length > 0 ? [`unfit in both: ${listed(told, 4)}`] : [];
}

/** `three of five intents`, `all five intents`, `both intents`, `the one intent`. */
function someOf(some: number, all: number): string {
  if (all === 1) return 'the one intent';
  if (some === all && all === 2) return 'both intents';
  return some === all ? `all ${spelt(all)} intents` : `${spelt(some)} of ${spelt(all)} intents`;
}

function rest(unknown: readonly IntentRollout[], all: number, names: Names): string {
  if (unknown.length === all) return someOf(all, all);
  return unknown.length > 3 ? `the other ${spelt(unknown.length)}` : titles(unknown, names);
}

/** Beyond four, the first three and how many more. */
const titles = (lines: readonly IntentRollout[], names: Names): string =>
  listed(
    lines.map(({ intent }) => segmentName({ kind: 'intent', id: intent }, names)),
    4,
  );
