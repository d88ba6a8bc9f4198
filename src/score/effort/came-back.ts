import type { Conversation } from '../../conversation/conversation.ts';
import { causeFinder } from '../goal/cause.ts';
import type { Entry } from '../ledger.ts';
import type { ScoringContext } from '../score.ts';
import { unit } from './weights.ts';

export function cameBack(conversation: Conversation, context: ScoringContext): Entry[] {
  if (conversation.second === null) return [];
  const { why, code: _, ...spot } = causeFinder(conversation, context)('second-contact');
  return [unit('second-contact', spot, `${conversation.second.why}, and the customer had to come back; ${why}`)];
}
