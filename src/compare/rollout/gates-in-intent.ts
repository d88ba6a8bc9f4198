import { type MetricName, success } from '../../score/metrics.ts';
import type { GateResult, IntentRollout } from '../comparison.ts';

/** The gate that is the floor has decided already; every other gate that failed here does too. */
export const isBrokenIn =
  (intent: string, floor: IntentRollout['floor']) =>
  (gate: GateResult): boolean =>
    gate.verdict === 'failed' &&
    isOf(intent, gate) &&
    !(floor.of === 'gate' && isFloor(gate) && gate.expected === floor.value);

export const isOf = (intent: string, { segment }: GateResult): boolean =>
  segment.kind === 'intent' && segment.id === intent;

export const isFloor = ({ metric, operator }: GateResult): boolean => metric === success.name && operator === 'min';

export const metricsOf = (gates: readonly GateResult[]): MetricName[] => [
  ...new Set(gates.map(({ metric }) => metric)),
];

export const isOfSameGate = (one: GateResult, other: GateResult): boolean =>
  one.metric === other.metric && one.operator === other.operator && one.expected === other.expected;
