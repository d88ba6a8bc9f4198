/** What is missing of a goal that was not reached, each with the turn a reader should look at. */
import type { Check, Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import { spotOf, spotOfTurn, spotOfWords, whereItFailed } from '../blame.ts';
import { handoffOf } from '../escalation/handoff.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import type { Entry } from '../ledger.ts';
import type { Answer } from './wanted.ts';

export function ofCheck(conversation: Conversation, { name, expected, actual }: Check): Entry {
  return missing(conversation, 'not-verified', `${name}: expected ${expected}, found ${actual}`);
}

export function ofStatement(conversation: Conversation, check: Check): Entry {
  // A forbidden statement that fails stands in a turn; a required one that fails is missing from all of them.
  if (check.turn === null) return missing(conversation, 'statement-missing', `Never said: ${check.name}`);
  const turn = conversation.turns.find(({ number }) => number === check.turn);
  const spot = turn
    ? spotOfWords(turn, check.actual)
    : { turn: check.turn, side: 'bot' as const, message: null, quote: check.actual };
  return { ...spot, code: 'forbidden-statement', weight: 1, text: `Must never be said: ${check.name}` };
}

export function ofAnswer(conversation: Conversation, { about, told }: Answer): Entry[] {
  const title = about.replaceAll('_', ' ');
  if (told === null) return [missing(conversation, 'answer-missing', `Never told: ${title}`)];
  if (told.correct) return [];
  const truth = String(conversation.brief.wants.learn[about]?.truth);
  const turn = conversation.turns.find(({ number }) => number === told.turn)!;
  const act = turn.bot!.acts.findLast((act) => act.kind === 'informs' && act.about === about)!;
  const text = `Wrong answer: ${title} is ${truth}, the bot said ${told.value}`;
  return [{ ...spotOf(turn, act), code: 'answer-wrong', weight: 1, text }];
}

export function ofHuman(conversation: Conversation): Entry {
  const { promised, signalled } = handoffOf(conversation);
  const who = conversation.brief.wants.human ? 'The customer wanted a person' : 'A person was required';
  if (signalled) return missing(conversation, 'human-not-reached', `${who}; the handoff failed`);
  if (!promised) return missing(conversation, 'human-not-reached', who);
  return { ...promised, code: 'human-not-reached', weight: 1, text: `${who}; one was promised in words` };
}

export function notDone(conversation: Conversation): Entry {
  return missing(conversation, 'nothing-done', 'Neither done nor said to be done');
}

/** A conversation that the bot left unanswered or closed is lost, whatever was done in it. */
export function endedBadly({ end, turns }: Conversation): Entry[] {
  const { lost, meaning } = endOf(end.reason);
  if (lost !== 'unanswered' && lost !== 'shut-out') return [];
  const last = turns.at(-1);
  const spot = last ? spotOfTurn(last) : { turn: end.turn, side: 'bot' as const, message: null, quote: null };
  return [{ ...spot, code: 'broken-off', weight: 1, text: `Lost: ${meaning}` }];
}

function missing(conversation: Conversation, code: EvidenceCode, what: string): Entry {
  const { why, ...spot } = whereItFailed(conversation);
  return { ...spot, code, weight: 1, text: `${what}; ${why}` };
}
