/** What became of the bot as more customers came: its scores, its times and its faults at each rate, and where it gave way. */
import type { LoadCurve, LoadRow } from '../aggregate.ts';
import { clopperPearson, intervalOf } from '../interval.ts';
import type { ScoredConversation } from '../score.ts';
import { kneeOf } from './knee.ts';
import { headlineMetrics } from '../metrics.ts';
import { addToStep, nothingOf, type StepSums } from './step-sums.ts';

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
    unanswered: {
      count: unanswered,
      share: unanswered / conversations,
      interval: clopperPearson(unanswered, conversations),
    },
    faults,
    replyMs: last.result(),
    firstReplyMs: first.result(),
    scores: headlineMetrics.map((metric, at) => ({
      metric: metric.name,
      value: sums[at]!.d > 0 ? sums[at]!.x / sums[at]!.d : null,
      interval: intervalOf(metric, sums[at]!),
    })),
  };
}
