import type { SignalSpec, BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { BotFault, BotReply } from '../bot.ts';
import type { RawExchange } from '../raw.ts';

export interface ProbedExchange {
  spec: BotSpec;
  /** Of the protocol, where the specification lists none. */
  signals: readonly SignalSpec[];
  raw: RawExchange[];
  /** Those after the reply, by which the conversation was closed. */
  closing: RawExchange[];
  reply: BotReply | null;
  fault: Pick<BotFault, 'endReason' | 'kind' | 'message'> | null;
}

export interface Finding {
  about: 'connection' | 'session' | 'reply' | 'messages' | 'options' | 'intent' | 'signals' | 'latency';
  /** note: neither right nor wrong, but good to know. */
  level: 'ok' | 'note' | 'problem';
  text: string;
  /** What to change; null where nothing needs to be. */
  fix: string | null;
}
