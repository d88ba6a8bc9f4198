import type { Conversation } from '../conversation/conversation.ts';
import { blameOf, endOf, type EndReason } from '../conversation/end-reasons.ts';
import { audit } from './audit.ts';
import { handoffOf } from './escalation/handoff.ts';
import { observable } from './observable.ts';
import type { Measures } from './score.ts';
import { verdictOn } from './verdict.ts';

/** What became of the conversation, shown beside the four scores. Contained: no human took over. */
export function outcome(conversation: Conversation, verified: boolean | null): Measures {
  const seen = observable(conversation);
  return {
    ...(seen.signals ? containment(conversation, verified) : {}),
    ...contacts(conversation, verified),
    ...(seen.customer ? ends(conversation.end.reason) : {}),
  };
}

function containment(conversation: Conversation, verified: boolean | null): Measures {
  const contained = handoffOf(conversation).signalled === null;
  const settled = verified && conversation.second === null;
  return {
    containment: [contained ? 1 : 0, 1],
    ...(contained && verified !== null ? { false_containment: [verified ? 0 : 1, 1] as const } : {}),
    ...(verified === null ? {} : { verified_resolution: [settled && contained ? 1 : 0, 1] as const }),
  };
}

function ends(reason: EndReason): Measures {
  const { lost } = endOf(reason);
  return {
    abandonment: [lost === 'abandoned' ? 1 : 0, 1],
    bot_errors: [lost === 'unanswered' ? 1 : 0, 1],
  };
}

/** Observable where the customer would come back, had it a reason to. */
function contacts({ brief, second, ...first }: Conversation, verified: boolean | null): Measures {
  if (brief.item.second_session !== true) return {};
  const solved = second && verifiedAgain({ ...first, ...second, brief, second: null, transfer: null });
  return {
    repeat_contact: [second ? 1 : 0, 1],
    ...(verified === null ? {} : { first_contact_resolution: [verified && !second ? 1 : 0, 1] as const }),
    ...(solved === null ? {} : { second_contact_resolution: [solved ? 1 : 0, 1] as const }),
  };
}

/** Did the second session settle it? Judged as a conversation of its own; null: nothing could decide, or the customer broke its brief. */
function verifiedAgain(session: Conversation): boolean | null {
  if (blameOf(session.end.reason) !== null || audit(session) !== null) return null;
  return verdictOn(session).verified;
}

/** What was measured of the second session, of a conversation scored before. */
export function solvedAgain({ second_contact_resolution: solved }: Measures): boolean | null {
  return solved === undefined ? null : solved[0] === 1;
}
