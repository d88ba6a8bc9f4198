/** A few words to a bot, and everything that went over the wire for them. */
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import { BotFault, type BotReply } from '../bot.ts';
import { systemClock } from '../clock.ts';
import { openBot, type BotOptions } from '../index.ts';
import type { RawExchange } from '../raw.ts';

export interface Exchange {
  /** One a turn, up to the one that failed. */
  replies: BotReply[];
  fault: BotFault | null;
  raw: RawExchange[];
}

export interface LookOptions extends BotOptions {
  signal: AbortSignal;
}

let conversations = 0;

/** @param words What the customer says, one text a turn. */
export async function exchange(spec: BotSpec, words: readonly string[], options: LookOptions): Promise<Exchange> {
  const { signal, clock = systemClock } = options;
  const raw: RawExchange[] = [];
  const replies: BotReply[] = [];
  const bot = openBot(spec, { ...options, raw: (one) => raw.push(one) });
  try {
    const conversation = await bot.open({
      // Several looks may begin within one millisecond, and none may go on where another stopped.
      conversationId: `look-${Math.floor(clock.date()).toString(36)}-${++conversations}`,
      locale: 'en-GB',
      facts: {},
      signal,
    });
    try {
      for (const text of words) replies.push(await conversation.send({ text, option: null }, signal));
    } finally {
      await conversation.close();
    }
    return { replies, fault: null, raw };
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
    return { replies, fault: error, raw };
  } finally {
    await bot.close();
  }
}

/** What the last request was answered. */
export const lastResponse = ({ raw }: Exchange): RawExchange['response'] =>
  raw.findLast(({ response }) => response !== null)?.response ?? null;
