import type { Conversation } from '../conversation/conversation.ts';
import { handoffOf } from './escalation/handoff.ts';
import type { Measures } from './score.ts';

/** What became of the conversation, shown beside the four scores. Contained: no human took over. */
export function outcome(conversation: Conversation, verified: boolean | null): Measures {
  const contained = handoffOf(conversation).signalled === null;
  const { reason } = conversation.end;
  return {
    containment: [contained ? 1 : 0, 1],
    ...(contained && verified !== null ? { false_containment: [verified ? 0 : 1, 1] as const } : {}),
    ...(verified === null ? {} : { verified_resolution: [verified && contained ? 1 : 0, 1] as const }),
    abandonment: [reason === 'abandoned' || reason === 'looped' ? 1 : 0, 1],
    bot_errors: [reason === 'bot-error' || reason === 'timed-out' ? 1 : 0, 1],
  };
}
