import type { Conversation } from '../../conversation/conversation.ts';
import { contextOf, type HandoffContext } from './context.ts';
import { type Handoff, handoffOf } from './handoff.ts';
import { triggerTurn } from './trigger.ts';

/** All that is to be judged about the way to a human in one conversation. */
export interface Reach {
  handoff: Handoff;
  /** Customer turn from which a human was called for; null: never. */
  trigger: number | null;
  /** A human had to come: the policy requires one and the trigger came. */
  due: boolean;
  /** Bot turns from the trigger to the signal, both included; null without either. */
  turnsToHuman: number | null;
  late: boolean;
  context: HandoffContext | null;
}

/** The scenario requires a human, and what it waits for came. */
export const humanDue = (conversation: Conversation): boolean =>
  conversation.brief.escalation.policy === 'required' && triggerTurn(conversation) !== null;

export function reachOf(conversation: Conversation): Reach {
  const { within } = conversation.brief.escalation;
  const handoff = handoffOf(conversation);
  const trigger = triggerTurn(conversation);
  const { signalled } = handoff;
  const turnsToHuman = signalled && trigger !== null ? signalled.turn - trigger + 1 : null;
  return {
    handoff,
    trigger,
    due: humanDue(conversation),
    turnsToHuman,
    late: turnsToHuman !== null && within !== null && turnsToHuman > within,
    context: signalled ? contextOf(conversation, { turn: signalled.turn, payload: signalled.signal.payload }) : null,
  };
}
