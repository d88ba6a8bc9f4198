import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { asksHuman } from './handoff.ts';
import { showsEmotion } from '../tone/emotion.ts';

/**
 * The customer turn from which a human is due, by the scenario's trigger; the first request for one, else the opening,
 * when it names none. null: the trigger never came, so nothing was due; without a policy only a request is one.
 */
export function triggerTurn({ brief, turns }: Conversation): number | null {
  const first = (holds: (turn: Turn, index: number) => boolean): number | null => turns.find(holds)?.number ?? null;
  const asks = (turn: Turn): boolean => asksHuman(turn, brief);
  switch (brief.escalation.trigger) {
    case 'opening':
      return first(() => true);
    case 'asked':
      return first(asks);
    case 'emotion':
      return first((turn) => showsEmotion(turn.customer));
    case 'stuck':
      return first((turn, index) => isStuck(turn, turns[index - 1]));
    default:
      return first(asks) ?? (brief.escalation.policy === null ? null : first(() => true));
  }
}

/** The customer must say it again, or the bot's turn before was no answer. */
function isStuck(turn: Turn, before: Turn | undefined): boolean {
  if (turn.customer.acts.some((act) => act.kind === 'rephrases')) return true;
  return before?.bot?.acts.some((act) => act.kind === 'did-not-understand' || act.kind === 'refuses') ?? false;
}
