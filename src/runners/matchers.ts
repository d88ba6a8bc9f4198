/** Expectations of a conversation, for any runner with `expect.extend`. */
import type { Played } from '../api/play.ts';
import { shown } from '../hidden/hidden.ts';
import {
  asksFor,
  CannotTell,
  type Judged,
  onBrand,
  reachedHuman,
  refuseUnscorable,
  resolved,
  type Times,
  transcriptOf,
} from './judged.ts';

/** What `converse` or `play` gives, awaited or not. */
export type Received = Played | PromiseLike<Played>;

export interface Outcome {
  pass: boolean;
  message: () => string;
}

/** As they are called on `expect(…)`; each has to be awaited. */
export interface ShopperMatchers {
  /** The customer got what it came for, verified: not by the bot's own word. */
  toResolve(): Promise<void>;
  /** No turn of the bot left the brand's voice. */
  toStayOnBrand(): Promise<void>;
  /** A human was signalled within so many bot turns from the first request for one, or what else the scenario's escalation counts from. */
  toReachHumanWithin(turns: number): Promise<void>;
  /** The bot asked for a fact of the customer's, once at least where nothing else is said. */
  toAskFor(fact: string, times?: Times): Promise<void>;
}

/** @example expect.extend(matchers); */
export const matchers = {
  toResolve: (received: Received) => judgedBy(received, 'toResolve', resolved),
  toStayOnBrand: (received: Received) => judgedBy(received, 'toStayOnBrand', onBrand),
  toReachHumanWithin: (received: Received, turns: number) =>
    judgedBy(received, 'toReachHumanWithin', (played) => reachedHuman(played, turns)),
  toAskFor: (received: Received, fact: string, times: Times = {}) =>
    judgedBy(received, 'toAskFor', (played) => asksFor(played, fact, times)),
};

async function judgedBy(received: Received, name: string, judge: (played: Played) => Judged): Promise<Outcome> {
  const played = await received;
  if (!isPlayed(played))
    throw new TypeError(
      `${name} expects a conversation: what converse() or play() of mystery-shopper gives, awaited or not.`,
    );
  try {
    refuseUnscorable(played);
    const { pass, found } = judge(played);
    return { pass, message: () => shown(`${found.replace(/\.$/, '')}.\n\n${transcriptOf(played)}`) };
  } catch (error) {
    // Thrown, so that .not does not make a success of it.
    if (error instanceof CannotTell) throw new CannotTell(shown(`${error.message}\n\n${transcriptOf(played)}`));
    throw error;
  }
}

function isPlayed(value: unknown): value is Played {
  return value !== null && typeof value === 'object' && 'conversation' in value && 'scored' in value;
}
