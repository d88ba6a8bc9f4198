import type { Conversation } from '../conversation/conversation.ts';
import { blameOf, endOf, type EndReason } from '../conversation/end-reasons.ts';
import { audit } from './audit.ts';
import { handoffOf } from './escalation/handoff.ts';
import { observable } from './observable.ts';
import type { Measures } from './score.ts';
import { byVerdict, verdictOn, type VerdictOnGoal } from './verdict.ts';

type Verified = Pick<VerdictOnGoal, 'verified' | 'unknown'>;

/** What became of the conversation, shown beside the four scores. Contained: no human took over. */
export function outcome(conversation: Conversation, verdict: Verified): Measures {
  const seen = observable(conversation);
  return {
    ...(seen.signals ? containment(conversation, verdict) : {}),
    ...contacts(conversation, verdict),
    ...(seen.customer ? ends(conversation.end.reason) : {}),
  };
}

function containment(conversation: Conversation, verdict: Verified): Measures {
  const contained = handoffOf(conversation).signalled === null;
  const isSettled = conversation.second === null && contained;
  return {
    containment: [contained ? 1 : 0, 1],
    ...(contained && byVerdict('false_containment', verdict, (verified) => !verified)),
    ...byVerdict('verified_resolution', verdict, (verified) => verified && isSettled),
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
function contacts({ brief, second, ...first }: Conversation, verdict: Verified): Measures {
  if (brief.item.second_session !== true) return {};
  const again = second && verdictAgain({ ...first, ...second, brief, second: null, transfer: null });
  return {
    repeat_contact: [second ? 1 : 0, 1],
    ...byVerdict('first_contact_resolution', verdict, (verified) => verified && !second),
    ...(again && byVerdict('second_contact_resolution', again, (verified) => verified)),
  };
}

/** Did the second session settle it? Judged as a conversation of its own; null: the customer broke its brief, or the network failed. */
function verdictAgain(session: Conversation): Verified | null {
  if (blameOf(session.end.reason) !== null || audit(session) !== null) return null;
  return verdictOn(session);
}

/** What was measured of the second session, of a conversation scored before. */
export function solvedAgain({ second_contact_resolution: solved }: Measures): boolean | null {
  return solved ? solved[0] === 1 : null;
}
