/** Talks to a bot once and says what it sees. */
import type { BotSpec, SignalSpec } from '../../scenario/schema/bot-schema.ts';
import { systemClock } from '../clock.ts';
import { BotFault, type BotReply } from '../bot.ts';
import { openBot, type BotOptions } from '../index.ts';
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

/**
 * @param message What the customer says.
 * @throws ProblemError for a configuration that cannot work at all.
 */
export async function probe(
  spec: BotSpec,
  options: BotOptions,
  { message, signal, locale = 'en-GB' }: { message: string; signal: AbortSignal; locale?: string },
): Promise<Probe> {
  const raw: RawExchange[] = [];
  const bot = openBot(spec, { ...options, raw: (exchange) => raw.push(exchange) });
  let reply: BotReply | null = null;
  let fault: BotFault | null = null;
  try {
    const conversation = await bot.open({
      conversationId: `probe-${Math.floor((options.clock ?? systemClock).date()).toString(36)}`,
      locale,
      facts: {},
      signal,
    });
    try {
      reply = await conversation.send({ text: message, option: null }, signal);
    } finally {
      await conversation.close();
    }
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
    fault = error;
  } finally {
    await bot.close();
  }
  const signals = ('signals' in spec ? spec.signals : undefined) ?? (await ownSignals(spec));
  return { reply, raw, findings: explain({ spec, signals, raw, reply, fault }) };
}

/** What a protocol understands where the specification lists no signals. */
async function ownSignals(spec: BotSpec): Promise<readonly SignalSpec[]> {
  switch (spec.protocol) {
    case 'http':
    case 'websocket':
      return (await import('../protocols/http.ts')).defaultSignals;
    case 'openai':
      return (await import('../protocols/openai.ts')).openaiSignals;
    case 'rasa':
      return (await import('../protocols/rasa.ts')).rasaSignals;
    case 'direct-line':
      return (await import('../protocols/activity.ts')).directLineSignals;
    case 'dialogflow-cx':
      return (await import('../protocols/dialogflow-cx.ts')).dialogflowCxSignals;
    case 'agentforce':
      return (await import('../protocols/agentforce.ts')).agentforceSignals;
    case 'botpress':
      return (await import('../protocols/botpress.ts')).botpressSignals;
    case 'genesys':
      return (await import('../protocols/genesys.ts')).genesysSignals;
    case 'a2a':
      return (await import('../protocols/a2a.ts')).a2aSignals;
    case 'browser':
      return spec.profile === undefined
        ? []
        : (await import('../page/widget-profiles.ts')).widgetProfiles[spec.profile].signals;
    default:
      return [];
  }
}
