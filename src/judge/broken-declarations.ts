import type { GateResult } from '../compare/comparison.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metrics, type MetricRow } from '../score/metrics.ts';
import { gatePlaces } from '../score/segment.ts';
import { applyGate } from './gate.ts';
import type { GateContext } from './gate-context.ts';

/**
 * What scenarios declare is judged without a gate of its own: a queue, a deadline, context that must travel, a human who must or
 * must not come, a statement never to be made. Only what is surely broken is said. A gate that sets a limit to the metric in each of some
 * parts takes its place; one on the whole run says what is held in each intent, for it would hide one that always breaks it.
 */
export function brokenDeclarations(specs: readonly GateSpec[], context: GateContext): GateResult[] {
  const limits = specs.filter(isLimit);
  return metrics
    .filter(({ declared }) => declared !== undefined)
    .flatMap((metric) => {
      const own = limits.filter((gate) => gate.metric === metric.name);
      const isTaken = own.some(({ each, never }) => each !== undefined || never);
      return isTaken ? [] : applyGate(gateOn(metric, own), context);
    })
    .filter(({ verdict }) => verdict === 'failed');
}

/** What such a gate is called. */
export const declaredName = (title: string): string => `declared: ${title}`;

const isLimit = (gate: GateSpec): boolean =>
  (gate.min ?? gate.max ?? gate.never) !== undefined && gatePlaces.every((place) => gate[place] === undefined);

function gateOn({ name, title, better, declared = 0 }: MetricRow, own: readonly GateSpec[]): GateSpec {
  const gate = { name: declaredName(title), metric: name, each: 'intent' as const };
  const [most, least] = [own.flatMap(({ max }) => max ?? []), own.flatMap(({ min }) => min ?? [])];
  if (better === 'lower' && most.length > 0) return { ...gate, max: Math.min(...most) };
  if (better === 'higher' && least.length > 0) return { ...gate, min: Math.max(...least) };
  if (declared === 0) return { ...gate, never: true };
  return better === 'lower' ? { ...gate, max: declared } : { ...gate, min: 1 - declared };
}
