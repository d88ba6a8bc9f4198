import type { GateResult } from '../compare/comparison.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metrics, type MetricRow } from '../score/metrics.ts';
import { gatePlaces } from '../score/segment.ts';
import { applyGate } from './gate.ts';
import type { GateContext } from './gate-context.ts';

/**
 * What scenarios declare is judged without a gate of its own: a queue, a deadline, context that must travel, a human who must or
 * must not come, a statement never to be made. Only what is surely broken is said; a gate that sets a limit to the metric
 * wherever it applies takes its place.
 */
export function brokenDeclarations(specs: readonly GateSpec[], context: GateContext): GateResult[] {
  const limited = new Set(specs.filter(isLimit).map(({ metric }) => metric));
  return metrics
    .filter((metric) => metric.declared !== undefined && !limited.has(metric.name))
    .flatMap((metric) => applyGate(gateOn(metric), context))
    .filter(({ verdict }) => verdict === 'failed');
}

const isLimit = (gate: GateSpec): boolean =>
  (gate.min ?? gate.max ?? gate.never) !== undefined && gatePlaces.every((place) => gate[place] === undefined);

function gateOn({ name, title, better, declared = 0 }: MetricRow): GateSpec {
  const gate = { name: `declared: ${title}`, metric: name, each: 'intent' as const };
  if (declared === 0) return { ...gate, never: true };
  return better === 'lower' ? { ...gate, max: declared } : { ...gate, min: 1 - declared };
}
