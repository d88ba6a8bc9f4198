/** What is added up of the conversations that came in one step of a load. */
import type { ArrivalTimes } from '../../conversation/conversation.ts';
import { blameOf, endOf, type EndReason } from '../../conversation/end-reasons.ts';
import { latency } from '../latency.ts';
import { measureOnGrid } from '../ledger.ts';
import { headlineMetrics } from '../metrics.ts';
import type { ScoredConversation } from '../score.ts';
import { addTo, noSums, type Sums } from '../sums.ts';
import { sinceDue } from './since-due.ts';

export interface StepSums {
  step: number;
  rate: number;
  conversations: number;
  lateMs: number;
  heldMs: number;
  unanswered: number;
  faults: Partial<Record<EndReason, number>>;
  last: ReturnType<typeof latency>;
  first: ReturnType<typeof latency>;
  /** In the order of `headlineMetrics`. */
  sums: Sums[];
}

export const nothingOf = ({ step, rate }: ArrivalTimes): StepSums => ({
  step,
  rate,
  conversations: 0,
  lateMs: 0,
  heldMs: 0,
  unanswered: 0,
  faults: {},
  last: latency(),
  first: latency(),
  sums: headlineMetrics.map(noSums),
});

export function addToStep(step: StepSums, scored: ScoredConversation): void {
  const { endReason, measures, arrival, heldMs = 0 } = scored;
  step.conversations += 1;
  step.lateMs += arrival!.lateMs;
  step.heldMs += heldMs;
  if (endOf(endReason).lost === 'unanswered' || blameOf(endReason) === 'network') {
    step.unanswered += 1;
    step.faults[endReason] = (step.faults[endReason] ?? 0) + 1;
  }
  step.last.add(sinceDue(scored, scored.replyMs));
  step.first.add(sinceDue(scored, scored.firstReplyMs ?? []));
  if (!scored.scorable) return;
  for (const [at, { name }] of headlineMetrics.entries()) {
    const measure = measures[name];
    if (measure !== undefined) addTo(step.sums[at]!, measureOnGrid(measure));
  }
}
