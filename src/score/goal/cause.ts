import type { Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import { isFarewell } from '../../conversation/farewell.ts';
import { type EvidenceCode } from '../evidence/evidence-codes.ts';
import type { ScoringContext } from '../score.ts';
import { spotOfTurn } from '../spot.ts';
import { type Departure, departuresOf } from './departures.ts';

/**
 * Walks back from what failed to the turn where the conversation left the way for good: the first misunderstanding, refusal or
 * missing signal that nothing later made good. A bot that broke off is its own cause, whatever came before. Where nothing else went
 * wrong, it is the turn at which the conversation ended.
 */
export function causeFinder(
  conversation: Conversation,
  context: Pick<ScoringContext, 'intentNames'>,
): (failed: EvidenceCode) => Departure {
  const departures = departuresOf(conversation, context);
  const broke = departures.find(({ code }) => code === 'no-answer');
  const { lost } = endOf(conversation.end.reason);
  return (failed) => {
    if (lost === 'unanswered' && broke) return broke;
    const able = departures.find(({ code }) => (leadsTo[failed]?.includes(code) ?? true) && code !== failed);
    // What is wrong in itself, and nothing led to, began with itself.
    return able ?? departures.find(({ code }) => code === failed) ?? atTheEnd(conversation, failed);
  };
}

/** What is wrong in itself has no cause but these. */
const leadsTo: Partial<Record<EvidenceCode, readonly EvidenceCode[]>> = {
  'answer-wrong': ['intent-misunderstood', 'fact-wrong', 'correction-ignored'],
  'forbidden-statement': [],
};

function atTheEnd({ turns, end }: Conversation, code: EvidenceCode): Departure {
  const last = turns.findLast((turn) => !isFarewell(turn));
  if (!last) return { code, turn: end.turn, side: 'bot', message: null, quote: null, why: 'nothing was said' };
  return { code, ...spotOfTurn(last), why: `the conversation ended here (${end.reason})` };
}
