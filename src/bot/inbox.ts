/**
 * Where messages arrive by themselves, which of the customer's messages they answer, and when a turn is over: at a mark of the protocol,
 * else after a quiet period, bounded by the deadlines. What comes later still is not lost: it opens the next turn, and is no answer to it.
 */
import { BotFault, type BotMessage, type BotReply, type Signal } from './bot.ts';
import type { Clock } from './clock.ts';
import { latenessSince } from './deadline.ts';
import type { Limits } from './connection/connection.ts';
import type { Quiet } from './quiet.ts';

/** One thing that arrived. */
export interface Arrival {
  messages: BotMessage[];
  signals: Signal[];
  intent?: BotReply['intent'];
  /** Someone began or stopped typing; `stream`: is at a message piece by piece, and will say when it is whole. */
  typing?: boolean | 'stream';
  /** When the first words of a message could be seen that is whole only now. */
  begunAt?: number;
  /** The protocol says that the turn is over. */
  endsTurn?: boolean;
  /** Place in the conversation, where the protocol numbers messages because they overtake each other. */
  order?: number;
  /** What comes twice under one id is taken once. */
  id?: string;
  /** Id of the customer's message it answers. */
  answers?: string;
}

/** The customer's message as the service knows it, where it says so. */
export interface Sent {
  id?: string;
}

export interface Inbox {
  push: (arrival: Arrival) => void;
  /** Something else than a customer's message was sent, and what answers it answers no customer. */
  opened: (id: string) => void;
  /** The customer's own message came back: what arrived before it and stands before it is no answer to it. */
  echoed: (order: number) => void;
  /** Messages have to be fetched, and all that were said before this moment are here: silence counts up to then. Unless told, they come at once. */
  looked: (at: number) => void;
  /** Nothing will arrive any more. Told to the turn under way and to those after it. */
  fail: (fault: BotFault) => void;
  /**
   * Sends, and waits for the turn to be over. An answer may overtake the end of sending.
   * @param name What the customer's message was, for faults: `The message to wss://…`.
   * @throws BotFault
   */
  turn: (name: string, send: () => Sending, limits: Limits, signal: AbortSignal) => Promise<BotReply>;
  /** Waits up to `ms` for something that comes unasked; it stays for the first turn. */
  greeting: (ms: number, signal: AbortSignal) => Promise<void>;
}

export type Sending = Sent | void | Promise<Sent | void>;

export interface InboxOptions {
  quiet: Quiet;
  /** Whether a customer goes on waiting after these: somebody said "one moment". */
  isUnfinished?: ((messages: readonly BotMessage[]) => boolean) | undefined;
}

/** `late`: by how much this machine has come too late since. */
type Dated = Arrival & { at: number; early: boolean; late: () => number };

/** A sign of typing is believed this long: some bots never take it back. */
const longestTypingMs = 10_000;

export function inbox(clock: Clock, { quiet, isUnfinished = () => false }: InboxOptions): Inbox {
  let waiting: Dated[] = [];
  let failure: BotFault | null = null;
  let wake = (): void => {};
  const seen = new Set<string>();
  /** Messages of the customer's that were answered, and when the bot last said something to them. */
  const answered = new Map<string, number>();
  let current: Sent = {};
  let isTurn = false;
  /** Since when the bot has been silent without a sign that it is not done; null: it has shown one, or said nothing yet. */
  let silentSince: number | null = null;
  let waitedInVain = false;
  let lookedAt = Infinity;

  const isLate = ({ early, answers }: Dated): boolean =>
    answers === undefined ? early : answers !== current.id && (early || answered.has(answers));
  const fresh = (): Dated[] => waiting.filter((arrival) => !isLate(arrival));

  /** Until the turn is over. @returns The silence that ended it; null: something else did. */
  const settle = async (
    among: () => Dated[],
    sentAt: number,
    { firstMs, lastMs }: Limits,
    signal: AbortSignal,
  ): Promise<number | null> => {
    const late = latenessSince(clock);
    for (;;) {
      signal.throwIfAborted();
      const arrived = among();
      if (failure !== null || arrived.some(({ endsTurn }) => endsTurn === true)) return null;
      const last = arrived.findLast(saysSomething);
      const sign = arrived.findLast((arrival) => arrival.typing !== undefined || saysSomething(arrival));
      const typingUntil = typingEnd(sign);
      const limit = sentAt + (sign === undefined ? firstMs : lastMs) + late();
      const quietMs = quiet.ms();
      // A machine that stood still meanwhile has not heard whether the bot was silent.
      const settled = last === undefined ? limit : last.at + quietMs + last.late();
      const until = Math.min(limit, Math.max(settled, typingUntil));
      if (until > clock.now()) await pause(until - clock.now(), signal);
      else if (until < limit && lookedAt < until) await pause(limit - clock.now(), signal);
      else if (until >= limit) return null;
      else if (waitedInVain || !goesOn(arrived)) return quietMs;
      else {
        silentSince = null;
        await pause(limit - clock.now(), signal);
        // Whose "one moment" was its last word says so again; that is waited for once a conversation.
        waitedInVain = among().length === arrived.length && clock.now() >= limit;
      }
    }
  };

  const goesOn = (arrived: readonly Dated[]): boolean =>
    arrived.every(({ signals }) => signals.length === 0) && isUnfinished(arrived.flatMap(({ messages }) => messages));

  /** Until something arrives, the time is up, or the run stops. */
  const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    signal.addEventListener('abort', stop, { once: true });
    wake = stop;
    await clock.sleep(ms, controller.signal).catch(() => {});
    signal.removeEventListener('abort', stop);
  };

  return {
    push({ ...arrival }) {
      const { id, answers } = arrival;
      if (id !== undefined && seen.has(id)) return;
      if (id !== undefined) seen.add(id);
      const at = clock.now();
      const dated = { ...arrival, at, early: !isTurn, late: latenessSince(clock) };
      waiting.push(dated);
      const spokenAt = (answers === undefined ? undefined : answered.get(answers)) ?? silentSince;
      if (saysSomething(arrival) && spokenAt !== null) quiet.paused(at - spokenAt);
      if (!isLate(dated) || !isTurn) silentSince = saysSomething(arrival) ? at : null;
      wake();
    },
    // How long a greeting takes is no pause within a turn.
    opened: (id) => void answered.set(id, -Infinity),
    echoed(order) {
      for (const arrival of waiting) if (arrival.order !== undefined && arrival.order < order) arrival.early = true;
    },
    looked(at) {
      lookedAt = at;
      wake();
    },
    fail(fault) {
      failure ??= fault;
      wake();
    },
    async turn(name, send, limits, signal) {
      const sentAt = clock.now();
      isTurn = true;
      silentSince = null;
      current = {};
      try {
        current = (await send()) ?? {};
        const quietMs = await settle(fresh, sentAt, limits, signal);
        const arrivals = { late: waiting.filter(isLate), fresh: fresh() };
        waiting = [];
        const isAnswered =
          arrivals.fresh.some(saysSomething) || (failure !== null && arrivals.late.some(saysSomething));
        if (!isAnswered) throw unanswered(name, arrivals, limits, failure);
        const spokenAt = arrivals.fresh.findLast(saysSomething)?.at;
        if (current.id !== undefined && spokenAt !== undefined) answered.set(current.id, spokenAt);
        return replyOf(arrivals, sentAt, quietMs);
      } finally {
        isTurn = false;
      }
    },
    async greeting(ms, signal) {
      if (ms <= 0) return;
      await settle(() => waiting, clock.now(), { firstMs: ms, lastMs: ms + quiet.ms() }, signal);
    },
  };
}

interface Arrivals {
  /** What belongs to the turns before. */
  late: Dated[];
  fresh: Dated[];
}

function unanswered(name: string, { late, fresh }: Arrivals, { firstMs }: Limits, failure: BotFault | null): BotFault {
  if (fresh.some(({ endsTurn }) => endsTurn)) return new BotFault('bot-error', `${name} was answered with nothing.`);
  if (failure !== null) return failure;
  const others = late.flatMap(({ messages }) => messages).length;
  const what = others === 0 ? '' : `; what came (${others}) was said to earlier messages`;
  return new BotFault('timed-out', `${name} was not answered within ${firstMs} ms${what}.`);
}

/** Until when the last sign of it is believed. */
function typingEnd(sign: Dated | undefined): number {
  if (sign?.typing === 'stream') return Infinity;
  return sign?.typing === true ? sign.at + longestTypingMs : -Infinity;
}

function saysSomething({ messages, signals }: Arrival): boolean {
  return messages.length + signals.length > 0;
}

function replyOf({ late, fresh }: Arrivals, sentAt: number, quietMs: number | null): BotReply {
  const spoken = fresh.filter(({ messages }) => messages.length > 0);
  const timed = spoken.length > 0 ? spoken : fresh.filter(saysSomething);
  const since = (at: number | undefined): number => (at === undefined ? 0 : Math.max(0, at - sentAt));
  const ordered = [...inOrder(late), ...inOrder(fresh)];
  const lateBubbles = late.flatMap(({ messages }) => messages).length;
  return {
    messages: ordered.flatMap(({ messages }) => messages),
    signals: ordered.flatMap(({ signals }) => signals),
    intent: ordered.findLast(({ intent }) => intent !== undefined)?.intent ?? null,
    times: {
      firstMs: timed.length === 0 ? 0 : since(Math.min(...timed.map(({ at, begunAt = at }) => begunAt))),
      lastMs: since(timed.at(-1)?.at),
      ...(quietMs !== null && { quietMs }),
      ...(lateBubbles > 0 && { lateBubbles }),
    },
  };
}

/** What has no number stays behind what it came after. */
function inOrder(arrivals: readonly Dated[]): Dated[] {
  let before = -Infinity;
  const placed = arrivals.map((arrival) => ({ arrival, order: (before = arrival.order ?? before) }));
  return placed.toSorted((a, b) => a.order - b.order).map(({ arrival }) => arrival);
}
