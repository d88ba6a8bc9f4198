import type { Conversation } from '../../conversation/conversation.ts';
import { repeatedToHuman } from '../repeated-to-human.ts';
import type { Measures } from '../score.ts';
import { secondsOf } from '../effort/volume.ts';
import { observable } from '../observable.ts';
import type { Reach } from './reach.ts';

/** What a conversation adds to the metrics of the way to a human; absent where it says nothing about them. */
export function escalationMeasures(conversation: Conversation, reach: Reach): Measures {
  const { turns } = conversation;
  const { handoff, due, late, turnsToHuman, context } = reach;
  const { policy, within, queue, context: listed } = conversation.brief.escalation;
  const came = handoff.signalled ? 1 : 0;
  const measures: Measures = {};
  if (due) measures.escalation_recall = [reach.kept ? 1 : 0, 1];
  if (policy === 'forbidden') measures.over_escalation = [reach.unwanted ? came : 0, 1];
  if (handoff.promised && observable(conversation).signals) measures.promised_not_signalled = [1 - came, 1];
  if (turnsToHuman !== null && turnsToHuman > 0) {
    measures.turns_to_human = [turnsToHuman, 1];
    const way = turns.filter(({ number }) => number >= reach.trigger! && number <= handoff.signalled!.turn);
    const seconds = way.flatMap((turn) => secondsOf(turn) ?? []);
    if (seconds.length === way.length) measures.seconds_to_human = [seconds.reduce((sum, one) => sum + one, 0), 1];
    if (within !== null) measures.late_handoff = [late ? 1 : 0, 1];
  }
  if (context && listed.length > 0 && context.due.length > 0)
    measures.context_lost = [context.arrived.length < context.due.length ? 1 : 0, 1];
  if (context && context.due.length > 0) measures.context_recall = [context.arrived.length, context.due.length];
  if (context && context.carried.length > 0) {
    const right = context.carried.filter((item) => item.wrong === null).length;
    measures.context_precision = [right, context.carried.length];
  }
  const repeats = repeatedToHuman(conversation);
  if (repeats !== null) measures.asked_again_after_transfer = [repeats.length, 1];
  if (handoff.signalled && queue !== null) {
    measures.wrong_queue = [handoff.signalled.signal.queue === queue ? 0 : 1, 1];
  }
  return measures;
}

/** Did everything the human needed travel? null: no human was required, or the bot had been told nothing that could. */
export function carriedAll({ escalation_recall: required, context_recall: carried }: Measures): boolean | null {
  if (!required || !carried) return null;
  return carried[0] === carried[1];
}
