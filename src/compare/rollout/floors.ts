import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import type { Intent } from '../../scenario/schema/persona-schema.ts';
import { success } from '../../score/metrics.ts';
import { isMeantBy, type Segment } from '../../score/segment.ts';
import type { IntentRollout } from '../comparison.ts';

/** What a run must reach: gates, and the floors that intents declare, which are gates. A project says it, and so does a run's record. */
export interface Asked {
  gates: readonly GateSpec[];
  intents: Readonly<Record<string, Pick<Intent, 'floor'>>>;
}

/** Where neither the intent nor a gate on it says how often it must be solved: more often than not. */
export const defaultFloor = 0.5;

/** The intent's own floor, else that of a gate on it, else the default. */
export function floorOf(intent: string, { gates, intents }: Asked): IntentRollout['floor'] {
  const own = ownFloor(intent, { intents });
  if (own !== undefined) return { value: own, of: 'intent' };
  const set = gates.flatMap((gate) =>
    gate.metric === success.name && gate.min !== undefined && isMeantBy(gate, { kind: 'intent', id: intent })
      ? [gate.min]
      : [],
  );
  return set.length > 0 ? { value: Math.max(...set), of: 'gate' } : { value: defaultFloor, of: 'default' };
}

/** The floors that intents declare, each with its part of the run; all intents there share the chance of being said to be below. */
export function floorsAmong<Part extends { segment: Segment }>(
  parts: readonly Part[],
  asked: Pick<Asked, 'intents'>,
): { part: Part; floor: number; together: number }[] {
  const intents = parts.filter(({ segment }) => segment.kind === 'intent');
  return intents.flatMap((part) => {
    const floor = ownFloor(part.segment.id, asked);
    return floor === undefined ? [] : [{ part, floor, together: intents.length }];
  });
}

const ownFloor = (intent: string, { intents }: Pick<Asked, 'intents'>): number | undefined =>
  Object.hasOwn(intents, intent) ? intents[intent]!.floor : undefined;
