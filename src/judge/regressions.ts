import type { GateResult, MetricChange } from '../compare/comparison.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metricOf } from '../score/metrics.ts';
import { isMeantBy } from '../score/segment.ts';
import { sentence } from '../wording/sentences.ts';
import type { GateContext } from './gate-context.ts';
import { gateEvidence } from './gate-evidence.ts';

/** A regression fails the run even where no gate names it. */
export function ungatedRegressions(
  specs: readonly GateSpec[],
  { comparison, scored, record }: GateContext,
): GateResult[] {
  // Where the customers differ as well, a difference is shown and breaks nothing that nobody asked for.
  if (comparison?.within) return [];
  const regressed = (comparison?.changes ?? []).filter(
    (one) => one.verdict === 'regressed' && !specs.some((gate) => limitsFallOf(gate, one)) && isBreaking(one),
  );
  return regressed.map((one) => ({
    name: 'no regression',
    metric: one.metric,
    segment: one.segment,
    operator: 'max_drop',
    expected: one.margin,
    actual: one.difference,
    interval: one.interval,
    verdict: 'failed',
    text: sentence(one, record),
    evidence: gateEvidence(metricOf(one.metric), one.segment, scored),
  }));
}

/** A limit of the author's own takes its place: where the gate judges, and in what is made of the parts that it judges one by one. */
function limitsFallOf(gate: GateSpec, { metric, segment }: MetricChange): boolean {
  if (gate.max_drop === undefined || gate.metric !== metric) return false;
  const isOfParts =
    segment.kind === 'all' ? gate.each !== undefined : segment.kind === 'intent' && gate.each === 'scenario';
  return isOfParts || isMeantBy(gate, segment);
}

/** What is worth a failure of its own: a metric of the whole bot, or what decides an intent's rollout. The rest is in the comparison. */
function isBreaking({ metric: name, segment }: Pick<MetricChange, 'metric' | 'segment'>): boolean {
  const { rollout, ofWording } = metricOf(name);
  return segment.kind === 'all' ? !ofWording : segment.kind === 'intent' && rollout !== undefined;
}
