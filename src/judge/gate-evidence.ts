import { isIn, type Segment } from '../score/segment.ts';
import type { Evidence, ScoredConversation } from '../score/score.ts';
import type { GateResult } from '../compare/comparison.ts';
import type { MetricRow } from '../score/metrics.ts';

/** As many as a reader opens. */
const shown = 5;

/** Conversations of the segment that lost the metric most, each at the turn that shows it. */
export function gateEvidence(
  metric: MetricRow,
  segment: Segment,
  scored: readonly ScoredConversation[],
): GateResult['evidence'] {
  return scored
    .flatMap((conversation) => {
      const badness = isIn(segment, conversation) ? badnessOf(metric, conversation) : 0;
      return badness > 0 ? [{ conversation, badness }] : [];
    })
    .toSorted((a, b) => b.badness - a.badness || (a.conversation.id < b.conversation.id ? -1 : 1))
    .slice(0, shown)
    .map(({ conversation }) => {
      const evidence = tellingEvidence(metric, conversation);
      return { conversation: conversation.id, turn: evidence?.turn ?? 0, quote: evidence?.quote ?? null };
    });
}

/** 0: nothing lost, or not observable. */
function badnessOf({ name, better, unit }: MetricRow, { scorable, measures }: ScoredConversation): number {
  const measured = scorable ? measures[name] : undefined;
  if (!measured) return 0;
  const value = measured[0] / measured[1];
  if (better === 'higher') return unit === 'share' ? 1 - value : Math.max(0, -value);
  return Math.max(0, value);
}

/** Evidence named after the metric, else what cost most in the metric's score. */
function tellingEvidence(
  { name, group }: MetricRow,
  { scores, own }: ScoredConversation,
): Pick<Evidence, 'turn' | 'quote'> | undefined {
  if (group === 'own') return own?.evidence.find((evidence) => evidence.code === name);
  const all = scores.flatMap((score) => score.evidence);
  const code = name.replaceAll('_', '-');
  const named = all.find((evidence) => evidence.code === code);
  return (
    named ?? all.filter((one) => group === 'outcome' || one.scorer === group).toSorted((a, b) => b.points - a.points)[0]
  );
}
