/** Limits that need no baseline: `min`, `max`, and what must never happen. */
import { type MetricValue, unknownOf } from '../score/aggregate.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import { amount, range } from '../wording/numbers.ts';
import type { GateContext } from './gate-context.ts';
import { answerOf, looked, nothingKnown, type Result, saidUnknown, subjectOf, verdictOfAnswer } from './gate-result.ts';
import { judgeLimit, type Limit } from './limit.ts';

export function limit(
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
  const text = `${subject} ${shown}: ${endings(wanted)[verdict]}${why}${saidUnknown(value)}`;
  return { operator, expected, actual: value.value, interval, verdict, text };
}

const endings = (wanted: string) => ({
  passed: `surely ${wanted}`,
  failed: `is not ${wanted}`,
  'not-enough-evidence': `not enough evidence for ${wanted}`,
});

export function redLine(
  metric: MetricRow,
  segment: Segment,
  value: MetricValue | undefined,
  { record }: GateContext,
): Result {
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
