/**
 * Where messages arrive by themselves, and when a turn of theirs is over: at a mark of the protocol, else after a quiet period, bounded by
 * the deadlines. What comes later still is not lost: it opens the next turn.
 */
import { BotFault, type BotMessage, type BotReply, type Signal } from './bot.ts';
import type { Clock } from './clock.ts';
import { latenessSince } from './deadline.ts';
import type { Limits } from './connection/connection.ts';

/** One thing that arrived. */
export interface Arrival {
  messages: BotMessage[];
  signals: Signal[];
  intent?: BotReply['intent'];
  /** Someone began or stopped typing. */
  typing?: boolean;
  /** The protocol says that the turn is over. */
  endsTurn?: boolean;
  /** Place in the conversation, where the protocol numbers messages because they overtake each other. */
  order?: number;
}

interface Patience extends Limits {
  /** Silence that ends a turn. */
  quietMs: number;
}

export interface Inbox {
  push: (arrival: Arrival) => void;
  /** Nothing will arrive any more. Told to the turn under way and to those after it. */
  fail: (fault: BotFault) => void;
  /**
   * Sends, and waits for the turn to be over. An answer may overtake the end of sending.
   * @param name What the customer's message was, for faults: `The message to wss://…`.
   * @throws BotFault
   */
  turn: (name: string, send: () => void | Promise<void>, patience: Patience, signal: AbortSignal) => Promise<BotReply>;
  /** Waits up to `ms` for something that comes unasked; it stays for the first turn. */
  greeting: (ms: number, quietMs: number, signal: AbortSignal) => Promise<void>;
}

type Dated = Arrival & { at: number };

/** A sign of typing is believed this long: some bots never take it back. */
const longestTypingMs = 10_000;

export function inbox(clock: Clock): Inbox {
  let waiting: Dated[] = [];
  let failure: BotFault | null = null;
  let wake = (): void => {};

  /** What arrives after the first `early`, until the turn is over. */
  const gather = async (
    early: number,
    sentAt: number,
    { firstMs, lastMs, quietMs }: Patience,
    signal: AbortSignal,
  ): Promise<Dated[]> => {
    const late = latenessSince(clock);
    for (;;) {
      signal.throwIfAborted();
      const fresh = waiting.slice(early);
      if (failure !== null || fresh.some(({ endsTurn }) => endsTurn === true)) break;
      const lastAt = fresh.findLast(saysSomething)?.at;
      const sign = fresh.findLast((arrival) => arrival.typing !== undefined || saysSomething(arrival));
      const typingUntil = sign?.typing === true ? sign.at + longestTypingMs : -Infinity;
      const limit = sentAt + (sign === undefined ? firstMs : lastMs) + late();
      const settled = lastAt === undefined ? limit : lastAt + quietMs;
      const left = Math.min(limit, Math.max(settled, typingUntil)) - clock.now();
      if (left <= 0) break;
      await pause(left, signal);
    }
    return waiting.slice(early);
  };

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
    push(arrival) {
      waiting.push({ ...arrival, at: clock.now() });
      wake();
    },
    fail(fault) {
      failure ??= fault;
      wake();
    },
    async turn(name, send, patience, signal) {
      const sentAt = clock.now();
      const early = waiting.length;
      await send();
      const fresh = await gather(early, sentAt, patience, signal);
      const arrivals = waiting;
      waiting = [];
      if (!arrivals.some(saysSomething)) {
        if (arrivals.some(({ endsTurn }) => endsTurn))
          throw new BotFault('bot-error', `${name} was answered with nothing.`);
        throw failure ?? new BotFault('timed-out', `${name} was not answered within ${patience.firstMs} ms.`);
      }
      return replyOf(arrivals, fresh, sentAt);
    },
    async greeting(ms, quietMs, signal) {
      if (ms > 0) await gather(0, clock.now(), { firstMs: ms, lastMs: ms + quietMs, quietMs }, signal);
    },
  };
}

function saysSomething({ messages, signals }: Arrival): boolean {
  return messages.length + signals.length > 0;
}

function replyOf(arrivals: Dated[], fresh: Dated[], sentAt: number): BotReply {
  const spoken = fresh.filter(({ messages }) => messages.length > 0);
  const timed = spoken.length > 0 ? spoken : fresh;
  const since = (arrival: Dated | undefined): number => (arrival === undefined ? 0 : arrival.at - sentAt);
  const ordered = arrivals.every(({ order }) => order === undefined)
    ? arrivals
    : arrivals.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return {
    messages: ordered.flatMap(({ messages }) => messages),
    signals: ordered.flatMap(({ signals }) => signals),
    intent: ordered.findLast(({ intent }) => intent !== undefined)?.intent ?? null,
    times: { firstMs: since(timed[0]), lastMs: since(timed.at(-1)) },
  };
}
