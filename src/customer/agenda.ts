/**
 * The default customer: an agenda-based user simulator after Schatzmann et al. (NAACL-HLT 2007), with patience and mood.
 * Synchronous; everything random comes from the plan item's seed.
 */
import type { BotReply } from '../bot/bot.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import { answerAgent } from './answer-agent.ts';
import { awaitedBy } from './awaited.ts';
import { complain } from './complain.ts';
import type { Brief } from '../plan/brief.ts';
import type { Customer, CustomerReaction, CustomerTurn } from './customer.ts';
import { volunteered } from './disclose.ts';
import { goOnAfter } from './go-on-after.ts';
import { hear } from './heard.ts';
import { escalate, type End } from './escalate.ts';
import { goalReached, newMind, type Mind } from './mind.ts';
import { moodAfter, patienceLost } from './mood.ts';
import { asksForHuman } from './reading/asks-for-human.ts';
import { respond } from './respond.ts';
import { isTimeForHuman, wantOnlyHuman } from './only-human.ts';
import type { Response } from './response.ts';
import { push, speak } from './speak.ts';
import { understand } from './understand.ts';

export const agendaCustomer = (brief: Brief): Customer => {
  const mind = newMind(brief);
  return {
    open: (earlier = []) => (earlier.length === 0 ? open(mind) : goOnAfter(earlier, mind)),
    react: (reply) => react(reply, mind),
    answerAgent: (asked) => answerAgent(asked, mind),
  };
};

function open(mind: Mind): CustomerTurn {
  if (isTimeForHuman(mind)) return wantOnlyHuman(mind);
  const { goal, persona, wants } = mind.brief;
  mind.thinking = [`starts: ${goal}`];
  const plight: CustomerAct[] = persona.vulnerable === false ? [] : [{ kind: 'tells-plight' }];
  mind.agenda = [...volunteered(mind).toReversed(), ...plight, { kind: 'states-want' }];
  // Where a person is wanted, the openings mostly say so themselves.
  const asks = wants.human
    ? !mind.brief.opening.some(({ text }) => asksForHuman(text, mind.language))
    : persona.asks_human === 'at-once';
  if (asks) mind.agenda.splice(-1, 0, { kind: 'asks-human', again: false });
  const turn = speak(mind);
  if (wants.human) mind.humanAsked = 1;
  return turn;
}

function react(reply: BotReply, mind: Mind): CustomerReaction {
  mind.thinking = [];
  const understood = understand(reply, mind.brief, {
    disclosed: new Set(mind.disclosed.keys()),
    awaited: awaitedBy(mind),
    heldBack: mind.heldBack,
  });
  mind.heard = hear(reply, understood);
  const answered = endBySignal(reply, understood, mind);
  if (answered) return stop(answered, understood, mind);
  if (mind.closing)
    return stop({ why: 'resolved', detail: 'The goal was reached and thanks were said.' }, understood, mind);

  if (isTimeForHuman(mind)) return goOn(understood, wantOnlyHuman(mind), mind);

  const response = respond(understood, mind);
  noticeLoop(reply, response, mind);
  if (goalReached(mind) && response.due.length === 0) return close(understood, mind);
  if (reply.signals.some((signal) => signal.stage === 'failed')) loseHope(response, mind);
  feel(response, understood, mind);
  const end = escalate(response, understood, mind);
  if (end) return stop(end, understood, mind);
  push(response.due, mind);
  complain(response.events, mind);
  return goOn(understood, speak(mind), mind);
}

function endBySignal(reply: BotReply, understood: readonly BotAct[], mind: Mind): End | null {
  if (understood.some((act) => act.kind === 'hands-off'))
    return { why: 'handed-off', detail: 'The bot signalled that a person takes over.' };
  if (!reply.signals.some((signal) => signal.stage === 'ended')) return null;
  respond(understood, mind);
  if (mind.closing || goalReached(mind))
    return { why: 'resolved', detail: 'The goal was reached when the bot closed the conversation.' };
  return { why: 'bot-ended', detail: 'The bot closed the conversation while the goal was open.' };
}

/** Who pushes back asks once whether it is so. Polite customers say thanks once, and only that; the others are gone. */
function close(understood: BotAct[], mind: Mind): CustomerReaction {
  mind.mood = moodAfter(mind.mood, ['goal-reached'], mind.brief.persona);
  const { persona } = mind.brief;
  if (persona.pushes_back && !mind.doubted) {
    mind.doubted = true;
    mind.thinking.push('is told so: asks whether it is');
    mind.agenda = [{ kind: 'doubts' }];
    return goOn(understood, speak(mind), mind);
  }
  const invited = understood.some((act) => act.kind === 'offers-more');
  const manners = { blunt: -1, average: 0, polite: 0.4 }[persona.politeness];
  const base = { terse: 0.1, normal: 0.35, chatty: 0.6 }[persona.verbosity] + (invited ? 0.3 : 0) + manners;
  // Who has what it came for thanks nobody for "I didn't get that".
  const isOver = understood.some(({ kind }) => kind === 'goodbye' || kind === 'did-not-understand');
  const says = mind.mood.valence > -0.5 && !persona.hostile && !isOver;
  if (!says || !mind.streams.policy.chance(base))
    return stop({ why: 'resolved', detail: reached(mind) }, understood, mind);
  mind.closing = true;
  mind.agenda = [{ kind: 'thanks' }];
  return goOn(understood, speak(mind), mind);
}

function reached(mind: Mind): string {
  const told = [...mind.learned].map(([about, value]) => `${about}: ${value}`);
  const parts = [
    ...(told.length > 0 ? [`was told ${told.join(', ')}`] : []),
    ...(mind.claimed ? ['was told that it is done'] : []),
    ...(mind.refused ? ['was told why it is not possible, as expected'] : []),
  ];
  return `The customer ${parts.join(' and ')}.`;
}

/** The same words twice, with nothing asked for the first time, are a loop. */
function noticeLoop(reply: BotReply, response: Response, mind: Mind): void {
  const heard = mind.language
    .normalise(reply.messages.map((message) => message.text.slice(0, 2_000)).join('\n'))
    .slice(0, 2_000);
  const repeated = heard !== '' && mind.heardBefore.has(heard);
  mind.heardBefore.add(heard);
  if (response.progress) mind.loops = 0;
  else if (repeated) {
    mind.loops += 1;
    response.courtesy = false;
    response.events.push('repeated-itself');
    mind.thinking.push('the bot repeats itself');
  }
}

/** The way to a person is closed: there is nobody left to wait for. */
function loseHope(response: Response, mind: Mind): void {
  mind.promised = null;
  response.events.push('promise-broken');
  mind.thinking.push('no person can be had');
}

/** Patience falls on every turn without progress; courtesies are free while they last. */
function feel(response: Response, understood: readonly BotAct[], mind: Mind): void {
  const { persona } = mind.brief;
  const promised = understood.some((act) => act.kind === 'promises-human');
  if (mind.humanAsked > 0 && !promised && !response.progress && mind.brief.wants.human)
    response.events.push('human-not-given');
  const courtesy = response.courtesy || (promised && mind.promised === null);
  const free = !response.progress && courtesy && mind.courtesy > 0;
  if (free) mind.courtesy -= 1;
  if (response.progress || free) mind.stalled = 0;
  else {
    const lost = patienceLost(response.events, persona);
    mind.stalled += 1;
    mind.patience = Math.max(0, mind.patience - lost);
    mind.thinking.push(`no progress: patience ${mind.patience}`);
  }
  mind.mood = moodAfter(mind.mood, response.events, persona);
}

const state = (understood: BotAct[], mind: Mind) => ({
  understood,
  mood: { ...mind.mood },
  patience: mind.patience,
  thinking: [...mind.thinking],
});

const goOn = (understood: BotAct[], next: CustomerTurn, mind: Mind): CustomerReaction => ({
  ...state(understood, mind),
  next,
  end: null,
});

const stop = (end: End, understood: BotAct[], mind: Mind): CustomerReaction => ({
  ...state(understood, mind),
  next: null,
  end,
});
