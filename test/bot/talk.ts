import { onTestFinished } from 'vitest';
import { BotFault, type Bot, type BotConversation, type BotReply, type OpeningContext } from '../../src/bot/bot.ts';
import type { Clock } from '../../src/bot/clock.ts';
import { openBot, type BotOptions } from '../../src/bot/index.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';

/** A bot that is closed when the test is over. @param atEnd Of the test, where several run at a time. */
export function opened(spec: BotSpec, options: Partial<BotOptions> = {}, atEnd = onTestFinished): Bot {
  const bot = openBot(spec, { env: {}, ...options });
  atEnd(() => bot.close());
  return bot;
}

export function begin(bot: Bot, conversationId = 'c-1', more: Partial<OpeningContext> = {}): Promise<BotConversation> {
  return bot.open({ conversationId, locale: 'en-GB', facts: {}, signal: new AbortController().signal, ...more });
}

export function say(conversation: BotConversation, text: string): Promise<BotReply> {
  return conversation.send({ text, option: null }, new AbortController().signal);
}

/** One message in a conversation of its own. */
export async function ask(spec: BotSpec, text = 'Hello', options: Partial<BotOptions> = {}): Promise<BotReply> {
  return say(await begin(opened(spec, options)), text);
}

/** The fault a message ends in; anything else fails the test. */
export async function faultOf(work: Promise<unknown>): Promise<BotFault> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BotFault) return error;
    throw error;
  }
  throw new Error('expected a fault, got an answer');
}

export const texts = (reply: BotReply): string[] => reply.messages.map((message) => message.text);

/** Sleeps take no time; each is written down. */
export function hastyClock(): Clock & { slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    date: () => 1_700_000_000_000 + now,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}
