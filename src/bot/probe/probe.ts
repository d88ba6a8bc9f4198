/** Talks to a bot once and says what it sees. */
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import { systemClock } from '../clock.ts';
import { BotFault, type BotReply, type OpeningContext } from '../bot.ts';
import { openBot, signalsOf, type BotOptions } from '../index.ts';
import { explain } from './probe-explain.ts';
import type { Finding } from './finding.ts';
import type { RawExchange } from '../raw.ts';

export interface Probe {
  reply: BotReply | null;
  /** In the order of an exchange: connection, session, reply, messages, options, intent, signals, latency. */
  findings: Finding[];
  /** As they went over the wire, secrets redacted. */
  raw: RawExchange[];
}

export interface ProbeWith
  extends Pick<OpeningContext, 'signal' | 'setup' | 'isUnfinished'>, Partial<Pick<OpeningContext, 'locale' | 'facts'>> {
  /** What the customer says. */
  message: string;
}

/**
 * @throws ProblemError for a configuration that cannot work at all.
 */
export async function probe(
  spec: BotSpec,
  options: BotOptions,
  { message, signal, locale = 'en-GB', facts = {}, setup = {}, isUnfinished }: ProbeWith,
): Promise<Probe> {
  const raw: RawExchange[] = [];
  const bot = openBot(spec, { ...options, raw: (exchange) => raw.push(exchange) });
  let reply: BotReply | null = null;
  let fault: BotFault | null = null;
  let said = 0;
  try {
    const conversation = await bot.open({
      conversationId: `probe-${Math.floor((options.clock ?? systemClock).date()).toString(36)}`,
      locale,
      facts,
      setup,
      ...(isUnfinished && { isUnfinished }),
      signal,
    });
    try {
      reply = await conversation.send({ text: message, option: null }, signal);
    } finally {
      said = raw.length;
      await conversation.close();
    }
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
    fault = error;
  } finally {
    await bot.close();
  }
  const [talked, closing] = said === 0 ? [raw, []] : [raw.slice(0, said), raw.slice(said)];
  return {
    reply,
    raw,
    findings: explain({ spec, signals: await signalsOf(spec), raw: talked, closing, reply, fault }),
  };
}
