import type { GateResult, IntentRollout } from '../compare/comparison.ts';
import { intentsOf, isWithin } from '../compare/rollout/gates-in-intent.ts';
import { metricOf } from '../score/metrics.ts';
import { listed, lowered } from '../wording/words.ts';
import type { Judging } from './gate-context.ts';
import { noRegression } from './no-regression.ts';

/** Whether a gate failed in an intent of which that is said, or in a scenario of it. */
export function isIn(
  said: IntentRollout['decision'],
  gate: GateResult,
  { record, rollout }: Pick<Judging, 'record' | 'rollout'>,
) {
  const scenarios = intentsOf(record.aggregate.cells);
  return rollout.some(({ intent, decision }) => decision === said && isWithin(intent, gate, scenarios));
}

/** What failed beside what holds single intents: gates of the author's, and what decides a rollout, unless it is of the same figures. */
export function alsoFailed(gates: readonly GateResult[], rollout: readonly IntentRollout[]): string {
  const told = new Set(rollout.flatMap(({ worse, broken }) => [...worse, ...broken]));
  const isTold = ({ name, metric }: GateResult) =>
    name === noRegression && (told.has(metric) || metricOf(metric).rollout === undefined);
  const names = gates.filter((gate) => gate.operator !== 'drift' && !isTold(gate)).map(failedName);
  return names.length === 0 ? '' : ` Failed as well: ${listed([...new Set(names)], 4)}.`;
}

/** Gates of the author's have names of their own. */
const failedName = ({ name, metric }: GateResult): string =>
  name === noRegression ? `${name} (${lowered(metricOf(metric).title)})` : name;
