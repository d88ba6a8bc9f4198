/**
 * The turn loop. Customer and bot take turns until one of them, or the scenario's maximum, ends it.
 *
 * The bubbles of one customer turn are sent as one message, joined by line breaks: a request/reply protocol would answer each
 * bubble before the customer has finished, which no person waits for. The turn keeps the bubbles apart. What the customer would
 * say after the end ("thanks, bye") is not sent: nothing depends on the answer.
 */
import { plural } from '../counts.ts';
import { BotFault, type BotConversation, type BotReply, type CustomerMessage } from '../bot/bot.ts';
import type { Clock } from '../bot/clock.ts';
import type { Wire } from '../bot/wire.ts';
import type { CustomerFactory, CustomerReaction, CustomerTurn, SlowCustomer } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import { ProblemError } from '../problem.ts';
import type { Conversation, Turn } from './conversation.ts';
import { endOf, type EndReason } from './end-reasons.ts';
import { givenBefore, isReplayed, replay, shownBefore } from './said-before.ts';
import { thinkingMs } from './thinking.ts';
import { transfer } from './transfer.ts';

export interface Talk {
  turns: Turn[];
  /** Absent: nothing was said before. */
  earlier?: NonNullable<Conversation['earlier']>;
  transfer: Conversation['transfer'];
  end: Conversation['end'];
}

export interface TalkOptions {
  customer: CustomerFactory;
  open: () => Promise<BotConversation>;
  /** Awaited before the next message is sent. */
  onTurn: (turn: Turn) => Promise<void> | void;
  signal: AbortSignal;
  clock: Pick<Clock, 'now' | 'sleep' | 'lateness'>;
  /** By how many milliseconds it begins later than it was to. */
  lateMs?: number | undefined;
}

/** @throws The signal's reason when it is aborted. Faults of bot, network and customer are end reasons, never thrown. */
export async function talk(
  brief: Brief,
  { customer: create, open, onTurn, signal, clock, lateMs = 0 }: TalkOptions,
): Promise<Talk> {
  const turns: Turn[] = [];
  const lateness = (): number => clock.lateness?.() ?? 0;
  let state = stateAtStart(brief);
  let before = givenBefore(brief);
  const over = (reason: EndReason, detail: string, attachments: readonly string[] = [], wire?: Wire | null): Talk => ({
    turns,
    ...(before.length > 0 && { earlier: before.map(shownBefore) }),
    transfer: null,
    end: {
      reason,
      turn: turns.length,
      detail,
      ...state,
      ...(attachments.length > 0 && { attachments: [...attachments] }),
      ...(wire && { times: wire }),
    },
  });

  const handOver = (detail: string): Talk => {
    try {
      return { ...over('handed-off', detail), transfer: transfer(brief, turns, customer) };
    } catch (error) {
      return over('customer-fault', failure('the customer', error));
    }
  };

  let customer: SlowCustomer;
  let said: CustomerTurn | null;
  try {
    customer = create(brief, signal);
    said = isReplayed(brief) ? null : await customer.open(before);
  } catch (error) {
    refuseToBlame(error, signal);
    return over('customer-fault', failure('the customer', error));
  }
  const session = await botSide(open, signal);
  if (session instanceof BotFault) return over(session.endReason, session.message, session.attachments, session.wire);

  const ended = async (reason: EndReason, detail: string): Promise<Talk> =>
    over(reason, detail, endOf(reason).content !== null ? [] : await session.keep?.());

  try {
    if (said === null) {
      const replayed = await replay(brief, (message) => botSide(() => session.send(message, signal), signal));
      if (replayed instanceof BotFault) return await ended(replayed.endReason, replayed.message);
      before = replayed;
      try {
        said = await customer.open(before);
      } catch (error) {
        refuseToBlame(error, signal);
        return await ended('customer-fault', failure('the customer', error));
      }
    }
    /** When the next message is to be sent. */
    let due = clock.now() - lateMs;
    for (;;) {
      state = stateOf(said);
      const fault = whyUnsayable(said);
      if (fault !== null) return await ended('customer-fault', fault);

      const message = oneMessage(said.messages);
      const thoughtMs = thinkingMs(brief, turns.length + 1);
      due += thoughtMs;
      if (thoughtMs > 0) await clock.sleep(Math.max(0, due - clock.now()), signal);
      const late = lateness();
      const ownMs = clock.now() - due;
      const reply = await botSide(() => session.send(message, signal), signal);
      due = clock.now();
      const { reaction, tookTime } =
        reply instanceof BotFault ? unheard : await reactionOf(customer, reply, { ...state, signal });
      // What a customer takes to find words is no time that the bot was kept waiting, nor one that it took.
      if (tookTime) due = clock.now();
      const turn = turnOf(turns.length + 1, said, reply, reaction, { ownMs, lateMs: lateness() - late, thoughtMs });
      turns.push(turn);
      await onTurn(turn);

      if (reply instanceof BotFault) return await ended(reply.endReason, reply.message);
      state = stateOf(reaction!);
      const next = nextStep(reaction!, reply, turns.length, brief.turns.maximum);
      if ('why' in next)
        return endOf(next.why).content === 'handed-over' ? handOver(next.detail) : await ended(next.why, next.detail);
      said = next;
    }
  } finally {
    // The conversation is judged by what was said; a bot that fails to say goodbye changes nothing in it.
    await session.close().catch(() => {});
  }
}

/** How the customer stands before anything was said. */
export function stateAtStart(brief: Brief): Pick<CustomerTurn, 'mood' | 'patience'> {
  return { mood: { valence: 0, arousal: 0 }, patience: brief.persona.patience };
}

function stateOf({ mood, patience }: Pick<CustomerTurn, 'mood' | 'patience'>) {
  return { mood, patience };
}

/** What the bot's side gave, or its fault. An adapter that breaks in any other way is infrastructure as well. */
async function botSide<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | BotFault> {
  signal.throwIfAborted();
  try {
    return await ask();
  } catch (error) {
    refuseToBlame(error, signal);
    if (error instanceof BotFault) return error;
    return new BotFault('transport-fault', failure("the bot's adapter", error), { cause: error });
  }
}

function whyUnsayable({ messages }: CustomerTurn): string | null {
  if (messages.length === 0) return 'the customer had nothing to say';
  return messages.some((message) => message.text.trim() === '') ? 'the customer sent an empty message' : null;
}

function oneMessage(messages: CustomerMessage[]): CustomerMessage {
  if (messages.length === 1) return messages[0]!;
  return { text: messages.map((message) => message.text).join('\n'), option: null };
}

interface Heard {
  reaction: CustomerReaction | null;
  /** It was waited for. */
  tookTime: boolean;
}

const unheard: Heard = { reaction: null, tookTime: false };

async function reactionOf(
  customer: SlowCustomer,
  reply: BotReply,
  { signal, ...state }: Pick<CustomerTurn, 'mood' | 'patience'> & Pick<TalkOptions, 'signal'>,
): Promise<Heard> {
  try {
    const reacting = customer.react(reply);
    return { reaction: await reacting, tookTime: reacting instanceof Promise };
  } catch (error) {
    refuseToBlame(error, signal);
    const end = { why: 'customer-fault' as const, detail: failure('the customer', error) };
    return { reaction: { understood: [], ...state, thinking: [], next: null, end }, tookTime: true };
  }
}

/** @throws What is no fault of this customer alone: the run is stopped, or a problem that every other one would have too. */
function refuseToBlame(error: unknown, signal: AbortSignal): void {
  signal.throwIfAborted();
  if (error instanceof ProblemError) throw error;
}

function turnOf(
  number: number,
  said: CustomerTurn,
  reply: BotReply | BotFault,
  reaction: CustomerReaction | null,
  { ownMs, lateMs, thoughtMs }: { ownMs: number; lateMs: number; thoughtMs: number },
): Turn {
  const { messages, acts, mood, patience, thinking } = said;
  const customer = { messages, acts, mood, patience, thinking, ...(thoughtMs > 0 && { thoughtMs }) };
  const told = { ...(reply.retries && { retries: reply.retries }), ...(reply.wire && { times: reply.wire }) };
  if (reply instanceof BotFault) return { number, customer, bot: null, ...told };
  const { intent, signals } = reply;
  const { firstMs, lastMs } = reply.times;
  const waitedMs = hundredths(ownMs + (reply.times.waitedMs ?? 0));
  const times = {
    ...reply.times,
    firstMs: hundredths(firstMs),
    lastMs: hundredths(lastMs),
    ...(waitedMs > 0 && { waitedMs }),
    ...(lateMs > 0 && { lateMs: hundredths(lateMs) }),
  };
  const bot = { messages: reply.messages, acts: reaction!.understood, intent, signals, times };
  return { number, customer, bot, ...told };
}

/** Finer than a hundredth of a millisecond is noise. */
function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function nextStep(
  { next, end }: CustomerReaction,
  reply: BotReply,
  turns: number,
  maximum: number,
): CustomerTurn | { why: EndReason; detail: string } {
  if (end !== null) return end;
  if (reply.signals.some((signal) => signal.stage === 'ended')) {
    return { why: 'bot-ended', detail: 'the bot ended the conversation while the customer wanted to go on' };
  }
  if (next === null) return { why: 'customer-fault', detail: 'the customer neither went on nor stopped' };
  return turns < maximum
    ? next
    : { why: 'turn-limit', detail: `not over after ${plural(turns, 'turn')}, the scenario's maximum` };
}

function failure(what: string, error: unknown): string {
  return `${what} failed: ${error instanceof Error ? error.message : String(error)}`;
}
