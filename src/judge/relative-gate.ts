/** A limit to what a metric may fall by since the baseline. */
import type { MetricChange } from '../compare/comparison.ts';
import { reaches } from '../compare/margin.ts';
import { repetitionsToSettle } from '../compare/power/to-settle.ts';
import { worseningOf } from '../compare/verdict.ts';
import type { MetricValue } from '../score/aggregate.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import { change, moreExcluded } from '../wording/numbers.ts';
import { sentence } from '../wording/sentences.ts';
import type { GateContext } from './gate-context.ts';
import { answerOf, looked, nothingKnown, type Result, saidUnknown, subjectOf, verdictOfAnswer } from './gate-result.ts';

/** Fails on evidence of a worsening beyond the limit, passes on evidence against one; anything else is neither. */
export function drop(
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
