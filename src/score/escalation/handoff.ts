/** The way to a human in one conversation: what was asked, promised, signalled and carried, and in which turn. */
import type { Signal } from '../../bot/bot.ts';
import type { BotAct, CustomerAct } from '../../customer/acts.ts';
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { handoffSignal } from '../../conversation/handoff-signal.ts';
import type { Brief } from '../../plan/brief.ts';
import { type Spot, spotOf } from '../spot.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import type { Entry } from '../ledger.ts';

/** Turns count from 1; null: it did not happen. */
export interface Handoff {
  /** The customer asked for a human. */
  asked: number | null;
  /** The bot said a human would take over, offered one and the customer took it, or left it to one to get in touch. */
  promised: Spot | null;
  /** The bot asked whether a human is wanted, taken up or not. */
  offered: Spot | null;
  /** The machine-readable event: the only thing taken for a handoff. */
  signalled: { turn: number; signal: Signal } | null;
  accepted: number | null;
  connected: number | null;
  failed: number | null;
  /** Signalled, and not failed: somebody came, or may yet. */
  reached: boolean;
  outcome: HandoffOutcome;
}

export type HandoffOutcome = 'signalled' | 'promised-only' | 'none';

export function handoffOf(conversation: Conversation): Handoff {
  const { brief, turns } = conversation;
  const asked = turns.find((turn) => asksHuman(turn, brief))?.number ?? null;
  const promised = promiseIn(turns) ?? (isOwed(conversation, asked) ? contactIn(turns) : null);
  const offer = turns.find(({ bot }) => bot?.acts.some(isOffer));
  const accepted = firstSignal(turns, ['accepted', 'connected']);
  const signalled = firstHandoff(turns);
  const failed = firstSignal(turns, ['failed']);
  return {
    asked,
    promised,
    offered: offer ? spotOf(offer, offer.bot!.acts.find(isOffer)!) : null,
    signalled,
    accepted: accepted?.turn ?? null,
    connected: firstSignal(turns, ['connected'])?.turn ?? null,
    failed: failed?.turn ?? null,
    reached: signalled !== null && (failed === null || accepted !== null),
    outcome: signalled ? 'signalled' : promised ? 'promised-only' : 'none',
  };
}

/** Does the customer ask for a human in this turn? Where that is what it came for, stating its want is asking. */
export const asksHuman = ({ customer }: Turn, { wants }: Brief): boolean =>
  customer.acts.some(
    ({ kind }) => kind === 'asks-human' || (wants.human && (kind === 'states-want' || kind === 'rephrases')),
  );

const isOffer = ({ kind }: BotAct): boolean => kind === 'offers-human';

function promiseIn(turns: readonly Turn[]): Spot | null {
  for (const [index, turn] of turns.entries()) {
    const act = turn.bot?.acts.find((act) => act.kind === 'promises-human') ?? offerTaken(turn, turns[index + 1]);
    if (act) return spotOf(turn, act);
  }
  return null;
}

/**
 * That somebody will call or write is what a person can be promised too. It is held to like any promise where a person was owed: required,
 * asked for, or what was to be done was left to them. Where the matter was settled it is courtesy.
 */
function isOwed({ brief, checks }: Conversation, asked: number | null): boolean {
  return brief.escalation.policy === 'required' || asked !== null || checks.some(({ passed }) => passed === false);
}

function contactIn(turns: readonly Turn[]): Spot | null {
  for (const turn of turns) {
    const act = turn.bot?.acts.find(({ kind }) => kind === 'promises-contact');
    if (act) return spotOf(turn, act);
  }
  return null;
}

/** "Shall I put you through to an agent?" "Yes." */
function offerTaken({ bot }: Turn, next: Turn | undefined): BotAct | undefined {
  const acts = next?.customer.acts ?? [];
  const says = (kind: CustomerAct['kind']) => acts.some((act) => act.kind === kind);
  return says('asks-human') || (says('affirms') && !says('denies')) ? bot?.acts.find(isOffer) : undefined;
}

function firstSignal(turns: readonly Turn[], stages: readonly Signal['stage'][]): Handoff['signalled'] {
  for (const turn of turns) {
    const signal = turn.bot?.signals.find((signal) => stages.includes(signal.stage));
    if (signal) return { turn: turn.number, signal };
  }
  return null;
}

function firstHandoff(turns: readonly Turn[]): Handoff['signalled'] {
  for (const turn of turns) {
    const signal = handoffSignal(turn.bot?.signals ?? []);
    if (signal) return { turn: turn.number, signal };
  }
  return null;
}

/** The steps taken on the way to a human, for the reader; they cost nothing by themselves. */
export function funnelOf({ turns }: Conversation, handoff: Handoff): Entry[] {
  const { asked, promised, signalled, connected, accepted } = handoff;
  const entries: Entry[] = [];
  if (asked !== null) {
    const message = turns.find((turn) => turn.number === asked)?.customer.messages[0];
    const spot = { turn: asked, side: 'customer' as const, message: message ? 0 : null, quote: message?.text ?? null };
    entries.push({ ...spot, code: 'human-asked', weight: 0, text: 'Asked for a human' });
  }
  if (promised && signalled) {
    entries.push({ ...promised, code: 'handoff-promised', weight: 0, text: 'A human was promised' });
  }
  if (signalled) {
    entries.push(bySignal(signalled.turn, 'handoff-signalled', `Handoff signalled (${signalled.signal.source})`));
  }
  const met = connected ?? accepted;
  if (met !== null) {
    entries.push(bySignal(met, 'human-reached', connected === null ? 'Handoff accepted' : 'A human was connected'));
  }
  return entries;
}

/** Evidence that stands in a machine-readable signal, not in words. */
export const bySignal = (turn: number, code: EvidenceCode, text: string, weight = 0): Entry => ({
  code,
  turn,
  side: 'signal',
  message: null,
  quote: null,
  weight,
  text,
});
