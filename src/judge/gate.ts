import type { RunRecord } from '../run/record.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { type MetricValue, unknownOf } from '../score/aggregate.ts';
import { isMeantBy, isSameSegment, placeOf, type Segment } from '../score/segment.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { Comparison, GateResult, Judgement, MetricChange } from '../compare/comparison.ts';
import { lookedText } from '../wording/looks.ts';
import { amount, change, count, moreExcluded, range } from '../wording/numbers.ts';
import { gateEvidence } from './gate-evidence.ts';
import { gapsIn } from './gap.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { metricOf, type MetricRow } from '../score/metrics.ts';
import { answerTo, looksOf } from '../compare/decide/answer-to.ts';
import type { Answer } from '../compare/decide/interim-analysis.ts';
import { reaches } from '../compare/margin.ts';
import { repetitionsToSettle } from '../compare/power/to-settle.ts';
import type { Quarantine } from '../compare/quarantine.ts';
import { worseningOf } from '../compare/verdict.ts';
import { segmentName, sentence } from '../wording/sentences.ts';

export interface GateContext {
  record: RunRecord;
  scored: readonly ScoredConversation[];
  /** null: no baseline; relative gates are then left out. */
  comparison: Comparison | null;
  /** Runs held with it: the other bot's, live, and the fresh conversations of both. */
  beside?: readonly RunRecord[];
  /** What the bot told to the wrong one of the fresh customers. */
  freshLeaks?: RunRecord['leaks'];
  /** Cells set aside are in no comparison of customers. */
  quarantine?: Quarantine;
  /** What repeated looks answered; a gate they were taken for is judged by them. null or absent: nothing was looked at before the end. */
  answers?: readonly Answer[] | null;
}

/** What a verdict is put into words from. */
export type Judging = GateContext & Pick<Judgement, 'gates' | 'verdict' | 'rollout' | 'parity'>;

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
    return results.map((result) => ({
      name: nameOf(gate, segment, result.operator, context),
      metric: metric.name,
      segment,
      ...result,
      evidence: result.verdict === 'passed' ? [] : gateEvidence(metric, segment, context.scored),
    }));
  });
}

type Result = Omit<GateResult, 'name' | 'metric' | 'segment' | 'evidence'>;

function segmentsFor(gate: GateSpec, metric: MetricRow, { aggregate }: RunRecord): Segment[] {
  if (!gate.each) return [placeOf(gate)];
  return aggregate.values.flatMap(({ metric: name, segment }) =>
    name === metric.name && isMeantBy(gate, segment) ? [segment] : [],
  );
}

const answerOf = (asking: Omit<Parameters<typeof answerTo>[0], 'of'>, { answers }: GateContext): Answer | undefined =>
  answerTo({ ...asking, of: 'gate' }, answers ?? []);

/** Looking often finds by chance what looking once does not: where looks were taken, their bounds decide and not the last interval. */
const verdictOfAnswer = {
  held: 'passed',
  regressed: 'failed',
  undecided: 'not-enough-evidence',
  open: 'not-enough-evidence',
} as const;

const looked = (answer: Answer | undefined): string => (answer ? `; ${lookedText(looksOf(answer))}` : '');

function limit(
  against: Limit,
  metric: MetricRow,
  segment: Segment,
  value: MetricValue | undefined,
  context: GateContext,
): Result {
  const { record, scored } = context;
  const { operator, expected, together } = against;
  const wanted = `${operator === 'min' ? 'at least' : 'at most'} ${amount(metric.unit, expected)}`;
  const subject = subjectOf(metric, segment, record);
  if (!value || value.value === null) {
    const { said, ...nothing } = nothingKnown(value);
    return { operator, expected, ...nothing, text: `${subject}: ${said}, so ${wanted} cannot be shown` };
  }
  const { verdict: once, spared } = judgeLimit(against, metric, value, scored);
  const answer = answerOf({ operator, expected, metric: metric.name, segment }, context);
  const verdict = answer ? verdictOfAnswer[answer.state] : once;
  const { interval } = value;
  const shown = `${amount(metric.unit, value.value)}${interval ? `, 95 % ${range(metric.unit, interval)}` : ''}`;
  const why = answer ? looked(answer) : spared ? `, for ${together} are judged together` : '';
  const text = `${subject} ${shown}: ${endings[verdict]} ${wanted}${why}${saidUnknown(value)}`;
  return { operator, expected, actual: value.value, interval, verdict, text };
}

function saidUnknown(value: MetricValue | undefined): string {
  const unknown = value ? unknownOf(value) : 0;
  return unknown > 0 ? ` (unknown in ${count(unknown)})` : '';
}

const endings = { passed: 'surely', failed: 'is not', 'not-enough-evidence': 'not enough evidence for' } as const;

const unobserved = { actual: null, interval: null, verdict: 'not-observable' } as const;

/** What nobody could find out was there to be seen: neither kept nor broken, which is not the same as nothing to judge. */
function nothingKnown(value: MetricValue | undefined) {
  const unknown = value ? unknownOf(value) : 0;
  return unknown > 0
    ? { ...unobserved, verdict: 'not-enough-evidence' as const, said: `unknown in all ${count(unknown)}` }
    : { ...unobserved, said: 'not observable' };
}

function redLine(metric: MetricRow, segment: Segment, value: MetricValue | undefined, { record }: GateContext): Result {
  const [operator, expected] = ['never', 0] as const;
  const subject = subjectOf(metric, segment, record);
  if (!value || value.value === null) {
    const { said, ...nothing } = nothingKnown(value);
    return { operator, expected, ...nothing, text: `${subject}: ${said}` };
  }
  const times = value.numerator;
  const unknown = unknownOf(value);
  const verdict = times > 0 ? 'failed' : unknown > 0 ? 'not-enough-evidence' : 'passed';
  const text = `${subject}: ${times === 0 ? 'never' : `${times} of ${value.denominator}`}, must never happen${saidUnknown(value)}`;
  return { operator, expected, actual: value.value, interval: value.interval, verdict, text };
}

/** Fails on evidence of a worsening beyond the limit, passes on evidence against one; anything else is neither. */
function drop(
  expected: number,
  { metric, segment, value }: { metric: MetricRow; segment: Segment; value: MetricValue | undefined },
  found: MetricChange | null | undefined,
  context: GateContext,
): Result {
  const { record } = context;
  const operator = 'max_drop';
  if (!found || found.difference === null) {
    const { said, ...nothing } = nothingKnown(value?.value === null ? value : undefined);
    const why = nothing.verdict === 'not-observable' ? 'nothing to compare with the baseline' : said;
    return { operator, expected, ...nothing, text: `${subjectOf(metric, segment, record)}: ${why}` };
  }
  const isWorse = found.verdict === 'regressed' && !reaches(expected, worseningOf(metric, found.difference));
  // A single conversation an arm bounds nothing.
  const isInside = found.bound !== null && reaches(expected, worseningOf(metric, found.bound));
  const answer = answerOf({ operator, expected, metric: metric.name, segment }, context);
  const once = isWorse ? 'failed' : isInside ? 'passed' : 'not-enough-evidence';
  const verdict = answer ? verdictOfAnswer[answer.state] : once;
  const text = `${sentence(asGated(found, verdict, expected), record)}; allowed: ${change(metric.unit, metric.better === 'higher' ? -expected : expected)}${verdict === 'passed' && !answer ? moreExcluded : ''}${looked(answer)}${saidUnknown(value)}`;
  return { operator, expected, actual: found.difference, interval: found.interval, verdict, text };
}

/** What is said of a change beside a gate is held against what the gate allows, not against the margin. */
function asGated(found: MetricChange, gated: Result['verdict'], allowed: number): MetricChange {
  if (gated === 'passed' && found.verdict === 'not-enough-evidence') return { ...found, verdict: 'held' };
  const isOpen = found.verdict === 'held' || found.verdict === 'not-enough-evidence';
  if (gated !== 'not-enough-evidence' || !isOpen) return found;
  return { ...found, verdict: gated, repetitionsNeeded: repetitionsToSettle(found, allowed) };
}

function nameOf(gate: GateSpec, segment: Segment, operator: Result['operator'], { record }: GateContext): string {
  const where = segment.kind === 'all' ? '' : ` (${segmentName(segment, record)})`;
  return gate.name ? `${gate.name}${gate.each ? where : ''}` : `${gate.metric} ${operator}${where}`;
}

function subjectOf(metric: MetricRow, segment: Segment, record: RunRecord): string {
  return segment.kind === 'all' ? metric.title : `${metric.title}, ${segmentName(segment, record)}`;
}

export const valueOf = ({ aggregate }: RunRecord, metric: MetricRow, segment: Segment): MetricValue | undefined =>
  aggregate.values.find((value) => value.metric === metric.name && isSameSegment(value.segment, segment));

const changeIn = (comparison: Comparison, metric: MetricRow, segment: Segment): MetricChange | undefined =>
  comparison.changes.find((one) => one.metric === metric.name && isSameSegment(one.segment, segment));
