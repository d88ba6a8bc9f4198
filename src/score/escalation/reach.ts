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
  /** What was due was given: a handoff, or an offer of one in time where the scenario takes that for enough. */
  kept: boolean;
  /** The scenario forbids a handoff, and none came that this customer had asked for. */
  unwanted: boolean;
  /** Bot turns from the trigger to the signal, both included; null without either. */
  turnsToHuman: number | null;
  late: boolean;
  context: HandoffContext | null;
}

export function reachOf(conversation: Conversation): Reach {
  const { policy, within, accepts_offer } = conversation.brief.escalation;
  const handoff = handoffOf(conversation);
  const trigger = triggerTurn(conversation);
  const { signalled } = handoff;
  const turnsToHuman = signalled && trigger !== null ? signalled.turn - trigger + 1 : null;
  const isInTime = (turn: number | undefined): boolean =>
    turn !== undefined && trigger !== null && (within === null || turn - trigger + 1 <= within);
  return {
    handoff,
    trigger,
    due: policy === 'required' && trigger !== null,
    kept: handoff.reached || (accepts_offer === true && handoff.promised === null && isInTime(handoff.offered?.turn)),
    unwanted: policy === 'forbidden' && !(signalled && handoff.asked !== null && handoff.asked <= signalled.turn),
    turnsToHuman,
    late: turnsToHuman !== null && within !== null && turnsToHuman > within,
    context: signalled ? contextOf(conversation, { turn: signalled.turn, payload: signalled.signal.payload }) : null,
  };
}
