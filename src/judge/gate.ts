import type { RunRecord } from '../run/record.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { isMeantBy, isSameSegment, placeOf, type Segment } from '../score/segment.ts';
import type { Comparison, GateResult, MetricChange } from '../compare/comparison.ts';
import { isCalibrated, judgedBy, metricOf, type MetricRow } from '../score/metrics.ts';
import { undecidedText } from '../wording/judged.ts';
import { segmentName } from '../wording/sentences.ts';
import { limit, redLine } from './absolute-gate.ts';
import { gapsIn } from './gap.ts';
import { type GateContext, valueOf } from './gate-context.ts';
import { gateEvidence } from './gate-evidence.ts';
import type { Result } from './gate-result.ts';
import { drop } from './relative-gate.ts';

/** One gate in every segment it names, one result an operator. */
export function applyGate(gate: GateSpec, context: GateContext): GateResult[] {
  const metric = metricOf(gate.metric);
  const segments = segmentsFor(gate, metric, context.record);
  const together = segments.length;
  const gaps =
    gate.max_gap === undefined ? null : gapsIn(gate.max_gap, metric, segments, { ...context, names: context.record });
  return segments.flatMap((segment) => {
    const value = valueOf(context.record, metric, segment);
    const results: Result[] = [];
    if (gate.min !== undefined)
      results.push(limit({ operator: 'min', expected: gate.min, together }, metric, segment, value, context));
    if (gate.max !== undefined)
      results.push(limit({ operator: 'max', expected: gate.max, together }, metric, segment, value, context));
    if (gate.never) results.push(redLine(metric, segment, value, context));
    const found = context.comparison && changeIn(context.comparison, metric, segment);
    if (gate.max_drop !== undefined && context.comparison)
      results.push(drop(gate.max_drop, { metric, segment, value }, found, context));
    if (gaps) results.push(gaps(segment));
    return results
      .map((result) => decidedByPeople(metric, result))
      .map((result) => ({
        name: nameOf(gate, segment, result.operator, context),
        metric: metric.name,
        segment,
        ...result,
        evidence: result.verdict === 'passed' ? [] : gateEvidence(metric, segment, context.scored),
      }));
  });
}

/** What people have not shown to agree with them decides nothing, whatever it found: neither for the bot nor against it. */
function decidedByPeople(metric: MetricRow, result: Result): Result {
  const judged = judgedBy(metric);
  if (judged === null || isCalibrated(judged) || result.verdict === 'not-observable') return result;
  return { ...result, verdict: 'not-enough-evidence', text: `${metric.title}: ${undecidedText(judged)}` };
}

function segmentsFor(gate: GateSpec, metric: MetricRow, { aggregate }: RunRecord): Segment[] {
  if (!gate.each) return [placeOf(gate)];
  return aggregate.values.flatMap(({ metric: name, segment }) =>
    name === metric.name && isMeantBy(gate, segment) ? [segment] : [],
  );
}

function nameOf(gate: GateSpec, segment: Segment, operator: Result['operator'], { record }: GateContext): string {
  const where = segment.kind === 'all' ? '' : ` (${segmentName(segment, record)})`;
  return gate.name ? `${gate.name}${gate.each ? where : ''}` : `${gate.metric} ${operator}${where}`;
}

const changeIn = (comparison: Comparison, metric: MetricRow, segment: Segment): MetricChange | undefined =>
  comparison.changes.find((one) => one.metric === metric.name && isSameSegment(one.segment, segment));
