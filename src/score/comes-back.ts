import type { Conversation } from '../conversation/conversation.ts';
import { blameOf, endOf } from '../conversation/end-reasons.ts';
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
  const { content, comesBack } = endOf(reason);
  return content === 'settled' && verdictOn(conversation).done !== false ? null : comesBack;
}
