/** What became of the bot as more customers came: its scores, its times and its faults at each rate, and where it gave way. */
import type { EndReason } from '../../conversation/end-reasons.ts';
import type { Interval, Percentiles } from '../aggregate.ts';
import { intervalOf, wilson } from '../interval.ts';
import type { MetricName } from '../metrics.ts';
import type { ScoredConversation } from '../score.ts';
import { kneeOf, type Knee } from './knee.ts';
import { addToStep, headlineMetrics, nothingOf, type StepSums } from './step-sums.ts';

export interface LoadRow {
  /** Of the load, from 1. */
  step: number;
  /** Conversations to be begun a second. */
  rate: number;
  conversations: number;
  /** Conversations under way at a time, in the mean: rate × duration (Little's law). */
  atOnce: number;
  /** Mean milliseconds by which they began later than they were to: this program's own doing. */
  lateMs: number;
  /** Conversations in which the bot did not answer: an error, no answer in time, nobody to be reached. */
  unanswered: { count: number; share: number; interval: Interval };
  /** How often each end without an answer came about. */
  faults: Partial<Record<EndReason, number>>;
  /** From when a message was to be sent to the last message of the answer; null: none was answered. */
  replyMs: Percentiles | null;
  /** To its first message. */
  firstReplyMs: Percentiles | null;
  /** The headline of each score. */
  scores: { metric: MetricName; value: number | null; interval: Interval | null }[];
}

export interface LoadCurve {
  /** In the order of the load. */
  rows: LoadRow[];
  /** null: there is but one rate, or too little at the lowest. */
  knee: Knee | null;
}

export interface LoadCurves {
  add(scored: ScoredConversation): void;
  /** null: there was no load. */
  result(): LoadCurve | null;
}

export function loadCurves(): LoadCurves {
  const steps = new Map<number, StepSums>();
  return {
    add(scored) {
      if (scored.arrival === undefined) return;
      const known = steps.get(scored.arrival.step) ?? nothingOf(scored.arrival);
      steps.set(scored.arrival.step, known);
      addToStep(known, scored);
    },
    result() {
      if (steps.size === 0) return null;
      const all = [...steps.values()].toSorted((a, b) => a.step - b.step);
      return { rows: all.map(rowOf), knee: kneeOf(all) };
    },
  };
}

function rowOf({
  step,
  rate,
  conversations,
  lateMs,
  heldMs,
  unanswered,
  faults,
  last,
  first,
  sums,
}: StepSums): LoadRow {
  return {
    step,
    rate,
    conversations,
    atOnce: (rate * heldMs) / conversations / 1000,
    lateMs: lateMs / conversations,
    unanswered: { count: unanswered, share: unanswered / conversations, interval: wilson(unanswered, conversations) },
    faults,
    replyMs: last.result(),
    firstReplyMs: first.result(),
    scores: headlineMetrics.map((metric, at) => ({
      metric: metric.name,
      value: sums[at]!.y > 0 ? sums[at]!.x / sums[at]!.y : null,
      interval: intervalOf(metric, sums[at]!),
    })),
  };
}
