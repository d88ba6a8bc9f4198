/** What every kind of gate says alike. */
import { answerTo, looksOf } from '../compare/decide/answer-to.ts';
import type { Answer } from '../compare/decide/interim-analysis.ts';
import type { GateResult } from '../compare/comparison.ts';
import type { RunRecord } from '../run/record.ts';
import { type MetricValue, unknownOf } from '../score/aggregate.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import { lookedText } from '../wording/looks.ts';
import { count } from '../wording/numbers.ts';
import { segmentName } from '../wording/sentences.ts';
import type { GateContext } from './gate-context.ts';

/** Of a gate in a segment; its name and evidence are added to it. */
export type Result = Omit<GateResult, 'name' | 'metric' | 'segment' | 'evidence'>;

export const answerOf = (
  asking: Omit<Parameters<typeof answerTo>[0], 'of'>,
  { answers }: GateContext,
): Answer | undefined => answerTo({ ...asking, of: 'gate' }, answers ?? []);

/** Looking often finds by chance what looking once does not: where looks were taken, their bounds decide and not the last interval. */
export const verdictOfAnswer = {
  held: 'passed',
  regressed: 'failed',
  undecided: 'not-enough-evidence',
  open: 'not-enough-evidence',
} as const;

export const looked = (answer: Answer | undefined): string => (answer ? `; ${lookedText(looksOf(answer))}` : '');

export function saidUnknown(value: MetricValue | undefined): string {
  const unknown = value ? unknownOf(value) : 0;
  return unknown > 0 ? ` (unknown in ${count(unknown)})` : '';
}

const unobserved = { actual: null, interval: null, verdict: 'not-observable' } as const;

/** What nobody could find out was there to be seen: neither kept nor broken, which is not the same as nothing to judge. */
export function nothingKnown(value: MetricValue | undefined) {
  const unknown = value ? unknownOf(value) : 0;
  return unknown > 0
    ? { ...unobserved, verdict: 'not-enough-evidence' as const, said: `unknown in all ${count(unknown)}` }
    : { ...unobserved, said: 'not observable' };
}

export function subjectOf(metric: MetricRow, segment: Segment, record: RunRecord): string {
  return segment.kind === 'all' ? metric.title : `${metric.title}, ${segmentName(segment, record)}`;
}
