import type { Conversation } from '../conversation/conversation.ts';
import { handoffOf } from './escalation/handoff.ts';
import { observable } from './observable.ts';
import type { Measures } from './score.ts';

/** What became of the conversation, shown beside the four scores. Contained: no human took over. */
export function outcome(conversation: Conversation, verified: boolean | null): Measures {
  const seen = observable(conversation);
  return {
    ...(seen.signals ? containment(handoffOf(conversation).signalled === null, verified) : {}),
    ...(seen.customer ? ends(conversation.end.reason) : {}),
  };
}

function containment(contained: boolean, verified: boolean | null): Measures {
  return {
    containment: [contained ? 1 : 0, 1],
    ...(contained && verified !== null ? { false_containment: [verified ? 0 : 1, 1] as const } : {}),
    ...(verified === null ? {} : { verified_resolution: [verified && contained ? 1 : 0, 1] as const }),
  };
}

function ends(reason: Conversation['end']['reason']): Measures {
  return {
    abandonment: [reason === 'abandoned' || reason === 'looped' ? 1 : 0, 1],
    bot_errors: [reason === 'bot-error' || reason === 'timed-out' ? 1 : 0, 1],
  };
}
