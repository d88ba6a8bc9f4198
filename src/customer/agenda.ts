/**
 * The default customer: an agenda-based user simulator after Schatzmann et al. (NAACL-HLT 2007), with patience and mood.
 * Synchronous; everything random comes from the plan item's seed.
 */
import type { BotReply } from '../bot/bot.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import type { Customer, CustomerEnd, CustomerFactory, CustomerReaction, CustomerTurn } from './customer.ts';
import { mayDisclose, volunteered } from './disclose.ts';
import { goalReached, newMind, valueOf, type Mind } from './mind.ts';
import { moodAfter, patienceLost, type Event } from './mood.ts';
import { normalise } from './reading/sentences.ts';
import { asksForHuman } from './requests-human.ts';
import { respond, type Response } from './respond.ts';
import { understand } from './understand.ts';
import { messagesFor } from './wording/turn.ts';

export const agendaCustomer: CustomerFactory = (brief): Customer => {
  const mind = newMind(brief);
  return { open: () => open(mind), react: (reply) => react(reply, mind) };
};

function open(mind: Mind): CustomerTurn {
  const { persona, wants, opening } = mind.brief;
  mind.thinking = [`starts: ${mind.brief.goal}`];
  mind.agenda = volunteered(mind).toReversed();
  const wantsHuman =
    (wants.human && !opening.some(({ text }) => asksForHuman(text))) ||
    (persona.asks_human === 'at-once' && !wants.human);
  if (wantsHuman) mind.agenda.push({ kind: 'asks-human', again: false });
  mind.agenda.push({ kind: 'states-want' });
  if (wantsHuman || wants.human) mind.humanAsked = 1;
  return speak(mind);
}

function react(reply: BotReply, mind: Mind): CustomerReaction {
  mind.thinking = [];
  mind.clickable = new Set(reply.messages.flatMap((message) => message.options));
  const understood = understand(reply, mind.brief, { disclosed: new Set(mind.disclosed.keys()) });
  const answered = endBySignal(reply, understood, mind);
  if (answered) return stop(answered, understood, mind);
  if (mind.closing)
    return stop({ why: 'resolved', detail: 'The goal was reached and thanks were said.' }, understood, mind);

  const response = respond(understood, mind);
  noticeLoop(reply, response, mind);
  if (goalReached(mind)) return close(understood, mind);
  feel(response, understood, mind);
  const end = escalate(response, understood, mind);
  if (end) return stop(end, understood, mind);
  push(response.due, mind);
  complain(response.events, mind);
  return goOn(understood, speak(mind), mind);
}

type End = { why: CustomerEnd; detail: string };

function endBySignal(reply: BotReply, understood: readonly BotAct[], mind: Mind): End | null {
  if (understood.some((act) => act.kind === 'hands-off'))
    return { why: 'handed-off', detail: 'The bot signalled that a person takes over.' };
  if (!reply.signals.some((signal) => signal.stage === 'ended')) return null;
  respond(understood, mind);
  if (mind.closing || goalReached(mind))
    return { why: 'resolved', detail: 'The goal was reached when the bot closed the conversation.' };
  return { why: 'bot-ended', detail: 'The bot closed the conversation while the goal was open.' };
}

/** Polite customers say thanks once, and only that; the others are gone. */
function close(understood: BotAct[], mind: Mind): CustomerReaction {
  mind.mood = moodAfter(mind.mood, ['goal-reached'], mind.brief.persona);
  const { persona } = mind.brief;
  const invited = understood.some((act) => act.kind === 'offers-more');
  const base = { terse: 0.1, normal: 0.35, chatty: 0.6 }[persona.verbosity] + (invited ? 0.3 : 0);
  const says = mind.mood.valence > -0.5 && !persona.hostile && !understood.some((act) => act.kind === 'goodbye');
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
  ];
  return `The customer ${parts.join(' and ')}.`;
}

/** The same words twice, with nothing asked for the first time, are a loop. */
function noticeLoop(reply: BotReply, response: Response, mind: Mind): void {
  const heard = normalise(reply.messages.map((message) => message.text.slice(0, 2_000)).join('\n')).slice(0, 2_000);
  const repeated = heard !== '' && mind.heard.has(heard);
  mind.heard.add(heard);
  if (response.progress) mind.loops = 0;
  else if (repeated) {
    mind.loops += 1;
    response.courtesy = false;
    response.events.push('repeated-itself');
    mind.thinking.push('the bot repeats itself');
  }
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

/** Waiting for a promised person, asking for one, leaving: decided here, replacing what would have been said. */
function escalate(response: Response, understood: readonly BotAct[], mind: Mind): End | null {
  const waiting = waitForHuman(response, understood, mind);
  if (waiting !== undefined) return waiting;
  if (mind.patience <= 0) return leave(mind);
  if (!asksNow(response, understood, mind)) return null;
  const again = mind.humanAsked > 0;
  mind.humanAsked += 1;
  mind.thinking.push(again ? 'asks for a person again' : 'asks for a person');
  response.due = [...response.due.filter(keptBesideRequest), { kind: 'asks-human', again }];
  return null;
}

const keptBesideRequest = (act: CustomerAct) => act.kind === 'denies' || (act.kind === 'informs' && !act.again);

function leave(mind: Mind): End {
  return mind.loops >= 2
    ? { why: 'looped', detail: `The bot said the same again ${mind.loops} times and the customer gave up.` }
    : { why: 'abandoned', detail: `The customer's patience ran out after ${mind.turn} turns.` };
}

/** A person promised in words alone is waited for a turn or two, asked after, and then given up. `undefined`: not waiting. */
function waitForHuman(response: Response, understood: readonly BotAct[], mind: Mind): End | null | undefined {
  const promised = understood.some((act) => act.kind === 'promises-human');
  if (mind.promised === null && !promised) return undefined;
  const needed = response.due.some(
    (act) => act.kind === 'informs' || act.kind === 'affirms' || act.kind === 'chooses' || act.kind === 'corrects',
  );
  if (needed) return undefined;
  const limit = mind.brief.persona.patience >= 6 ? 2 : 1;
  mind.promised = (mind.promised ?? 0) + 1;
  if (mind.promised <= limit) {
    mind.thinking.push('a person was promised: waits');
    response.due = [{ kind: 'waits' }];
    return null;
  }
  if (mind.promised === limit + 1) {
    mind.humanAsked += 1;
    mind.thinking.push('nobody came: asks whether anyone is there');
    response.due = [{ kind: 'asks-human', again: true }];
    return null;
  }
  mind.mood = moodAfter(mind.mood, ['promise-broken'], mind.brief.persona);
  const returns = !mind.brief.wants.human && mind.patience > 2 && mind.promised === limit + 2;
  if (!returns) return { why: 'abandoned', detail: 'A person was promised and nobody came.' };
  mind.promised = null;
  mind.thinking.push('nobody came: goes back to the matter');
  return undefined;
}

/** Is now the moment to ask for a person? */
function asksNow(response: Response, understood: readonly BotAct[], mind: Mind): boolean {
  const { persona, wants } = mind.brief;
  if (
    response.progress ||
    response.courtesy ||
    response.due.some((act) => act.kind === 'affirms' || act.kind === 'chooses')
  )
    return false;
  if (wants.human) return true;
  const refused =
    understood.some((act) => act.kind === 'refuses') && !response.due.some((act) => act.kind === 'objects');
  // Whoever was not heard tries in between to be served by the bot.
  if (mind.humanAsked > 0) return mind.stalled % 2 === 0 || persona.asks_human === 'at-once';
  switch (persona.asks_human) {
    case 'at-once':
    case 'soon':
      return true;
    case 'when-stuck':
      return refused || mind.stalled >= 2 || mind.patience <= 2;
    default:
      return false;
  }
}

/** What is due now goes on top of what is left to say. */
function push(due: readonly CustomerAct[], mind: Mind): void {
  mind.agenda = [...mind.agenda.filter((act) => isStillDue(act, mind)), ...due.toReversed()];
}

/** Clean-up: what has been said, told or overtaken leaves the agenda. */
function isStillDue(act: CustomerAct, mind: Mind): boolean {
  if (act.kind === 'informs') return !mind.disclosed.has(act.fact) && mayDisclose(mind, act.fact);
  if (act.kind === 'asks') return !mind.learned.has(act.about);
  return act.kind === 'asks-human' && mind.humanAsked === 0;
}

const annoying = new Set<Event>([
  'asked-again',
  'did-not-understand',
  'repeated-itself',
  'refused',
  'wrong-value',
  'human-not-given',
  'no-answer',
]);

/** Displeasure is voiced by mood, at most every other turn. */
function complain(events: readonly Event[], mind: Mind): void {
  const { persona } = mind.brief;
  const annoyed = events.some((event) => annoying.has(event));
  const roll = mind.streams.policy.next();
  if (!annoyed || mind.turn - mind.complainedAt < 2 || mind.agenda.at(-1)?.kind === 'chooses') return;
  const chance = Math.max(0, -mind.mood.valence) * 0.5 * { terse: 0.5, normal: 1, chatty: 1.2 }[persona.verbosity];
  if (roll >= (persona.hostile ? chance + 0.3 : chance)) return;
  mind.complainedAt = mind.turn;
  mind.agenda.push({ kind: persona.hostile && roll < 0.3 ? 'insults' : 'complains' });
}

/** Pops as many acts as this customer says at once; answers to several questions count as one. */
function speak(mind: Mind): CustomerTurn {
  const limit = { terse: 1, normal: 2, chatty: 3 }[mind.brief.persona.verbosity];
  const acts: CustomerAct[] = [];
  let weight = 0;
  while (mind.agenda.length > 0) {
    const next = mind.agenda.at(-1)!;
    const free = acts.length > 0 && (isAside(acts.at(-1)!) || (next.kind === 'informs' && mind.asked.has(next.fact)));
    if (!free && weight >= limit) break;
    if (next.kind === 'chooses' && acts.length > 0 && mind.clickable.has(next.option)) break;
    acts.push(mind.agenda.pop()!);
    if (!free) weight += 1;
    if (next.kind === 'chooses' && mind.clickable.has(next.option)) break;
  }
  if (acts.length === 0) acts.push({ kind: 'rephrases' });
  const current = acts.map((act) => (act.kind === 'informs' ? { ...act, value: valueOf(mind, act.fact) } : act));
  mind.turn += 1;
  const messages = messagesFor(current, mind);
  for (const act of current) if (act.kind === 'informs' || act.kind === 'corrects') mind.lastGiven = act.fact;
  return { messages, acts: current, mood: { ...mind.mood }, patience: mind.patience, thinking: [...mind.thinking] };
}

const isAside = (act: CustomerAct) => act.kind === 'complains' || act.kind === 'insults' || act.kind === 'denies';

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
