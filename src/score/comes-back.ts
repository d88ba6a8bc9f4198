import { blameOf, type Conversation, type EndReason } from '../conversation/conversation.ts';
import { audit } from './audit.ts';
import { handoffOf } from './escalation/handoff.ts';
import { verdictOn } from './verdict.ts';

/**
 * Why the customer contacts the bot again on another day, as a sentence; null: it has no reason to. It finds out what was not
 * done; and whoever left without an answer comes back even where all was done, not knowing it. Whom a human has taken over waits
 * for the human, and who was promised one in vain does not.
 */
export function comesBack(conversation: Conversation): string | null {
  const { reason } = conversation.end;
  if (blameOf(reason) !== null || audit(conversation) !== null) return null;
  if (handoffOf(conversation).signalled) return null;
  if (reason === 'resolved') return verdictOn(conversation).done === false ? 'It turned out not to be settled' : null;
  return reasons[reason] ?? 'It had left without what it came for';
}

const reasons: Partial<Record<EndReason, string>> = {
  'handed-off': 'No human had come',
  'bot-ended': 'The bot had closed the conversation',
  'bot-error': 'The bot had not answered',
  'timed-out': 'The bot had not answered',
};
