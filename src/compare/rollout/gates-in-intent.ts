import { type MetricName, success } from '../../score/metrics.ts';
import { isSameSegment } from '../../score/segment.ts';
import type { GateResult, IntentRollout } from '../comparison.ts';

/** The gate that is the floor has decided already; every other gate that failed here, or in a scenario of the intent, does too. */
export const isBrokenIn =
  (intent: string, scenarios: ReadonlyMap<string, string>, floor: IntentRollout['floor']) =>
  (gate: GateResult): boolean =>
    gate.verdict === 'failed' &&
    isWithin(intent, gate, scenarios) &&
    !(floor.of === 'gate' && isOf(intent, gate) && isFloor(gate) && gate.expected === floor.value);

/** Each scenario's intent. */
export const intentsOf = (cells: readonly { scenario: string; intent: string }[]): ReadonlyMap<string, string> =>
  new Map(cells.map(({ scenario, intent }) => [scenario, intent]));

/** Whether a gate judges the intent, or a scenario of it. */
export const isWithin = (
  intent: string,
  gate: Pick<GateResult, 'segment'>,
  scenarios: ReadonlyMap<string, string>,
): boolean => isOf(intent, gate) || (gate.segment.kind === 'scenario' && scenarios.get(gate.segment.id) === intent);

export const isOf = (intent: string, { segment }: Pick<GateResult, 'segment'>): boolean =>
  segment.kind === 'intent' && segment.id === intent;

export const isFloor = ({ metric, operator }: GateResult): boolean => metric === success.name && operator === 'min';

export const metricsOf = (gates: readonly GateResult[]): MetricName[] => [
  ...new Set(gates.map(({ metric }) => metric)),
];

export const isOfSameGate = (one: GateResult, other: GateResult): boolean =>
  one.metric === other.metric &&
  one.operator === other.operator &&
  one.expected === other.expected &&
  isSameSegment(one.segment, other.segment);
