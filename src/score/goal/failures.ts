/** What is missing of a goal that was not reached, each with the turn a reader should look at. */
import type { Check, Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import { spotOf, spotOfTurn, spotOfWords } from '../spot.ts';
import type { Departure } from './departures.ts';
import { handoffOf } from '../escalation/handoff.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import type { Entry } from '../ledger.ts';
import type { Answer } from './wanted.ts';

/** Finds where what failed began to fail. */
export type CauseOf = (failed: EvidenceCode) => Departure;

export function ofCheck({ name, expected, actual }: Check, causeOf: CauseOf): Entry {
  return missing(causeOf, 'not-verified', `${name}: expected ${expected}, found ${actual}`);
}

export function ofStatement(conversation: Conversation, check: Check, causeOf: CauseOf): Entry {
  // A forbidden statement that fails stands in a turn; a required one that fails is missing from all of them.
  if (check.turn === null) return missing(causeOf, 'statement-missing', `Never said: ${check.name}`);
  const turn = conversation.turns.find(({ number }) => number === check.turn);
  if (check.expected.startsWith('said in') && turn) {
    return { ...spotOfTurn(turn), code: 'statement-missing', weight: 1, text: `Not ${check.expected}: ${check.name}` };
  }
  const spot = turn
    ? spotOfWords(turn, check.actual)
    : { turn: check.turn, side: 'bot' as const, message: null, quote: check.actual };
  return { ...spot, code: 'forbidden-statement', weight: 1, text: `Must never be said: ${check.name}` };
}

export function ofAnswer(conversation: Conversation, { about, told }: Answer, causeOf: CauseOf): Entry[] {
  const title = about.replaceAll('_', ' ');
  if (told === null) return [missing(causeOf, 'answer-missing', `Never told: ${title}`)];
  if (told.correct) return [];
  const truth = String(conversation.brief.wants.learn[about]?.truth);
  const turn = conversation.turns.find(({ number }) => number === told.turn)!;
  const act = turn.bot!.acts.findLast((act) => act.kind === 'informs' && act.about === about)!;
  const text = `Wrong answer: ${title} is ${truth}, the bot said ${told.value}`;
  return [{ ...spotOf(turn, act), code: 'answer-wrong', weight: 1, text }];
}

export function ofHuman(conversation: Conversation, causeOf: CauseOf): Entry {
  const { promised, signalled } = handoffOf(conversation);
  const who = conversation.brief.wants.human ? 'The customer wanted a person' : 'A person was required';
  if (signalled || !promised) return missing(causeOf, 'human-not-reached', who);
  return { ...promised, code: 'human-not-reached', weight: 1, text: `${who}; one was promised in words` };
}

export function notDone(causeOf: CauseOf): Entry {
  return missing(causeOf, 'nothing-done', 'Neither done nor said to be done');
}

/** A conversation that the bot left unanswered or closed is lost, whatever was done in it. */
export function endedBadly({ end, turns }: Conversation): Entry[] {
  const { lost, meaning } = endOf(end.reason);
  if (lost !== 'unanswered' && lost !== 'shut-out') return [];
  const last = turns.at(-1);
  const spot = last ? spotOfTurn(last) : { turn: end.turn, side: 'bot' as const, message: null, quote: null };
  return [{ ...spot, code: 'broken-off', weight: 1, text: `Lost: ${meaning}` }];
}

/** Laid where the conversation left the way. */
function missing(causeOf: CauseOf, code: EvidenceCode, what: string): Entry {
  const { why, code: _, ...spot } = causeOf(code);
  return { ...spot, code, weight: 1, text: `${what}; ${why}` };
}
