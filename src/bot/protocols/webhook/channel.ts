/** What a channel tells a bot, and how the bot answers there. */
import type { Json } from '../../../json.ts';
import type { SignalSpec } from '../../../scenario/schema/bots/parts.ts';
import type { BotMessage, BotOption } from '../../bot.ts';
import type { ApiCall } from './api-server.ts';

interface Told {
  /** By which the channel knows the customer; every request of the bot that is meant for it names it. */
  customer: string;
  bot: string;
  /** As the bot knows it. */
  url: string;
  /** null: nothing is signed. */
  secret: string | null;
  /** Milliseconds since 1970. */
  date: number;
  /** Of this message in the conversation, from 1. */
  count: number;
  text: string;
  option: BotOption | null;
}

export interface Channel {
  /** Unless the configuration names it. */
  bot: string;
  newCustomer: () => string;
  /** The webhook's request. */
  told: (message: Told) => { headers: Record<string, string>; body: string };
  /** What the customer sees of a request that the bot makes. */
  heard: (call: ApiCall) => { messages: BotMessage[]; typing?: boolean };
  /** What the channel's API answers. */
  reply: (call: ApiCall) => { status: number; body: Json };
  /** The reply to the webhook as the body of a request; absent: it says nothing. @throws BotFault */
  answered?: (text: string, from: { name: string; type: string }) => Json;
  /** What paths see of a request beside or instead of `{method, path, body}`. */
  seen?: (call: ApiCall) => Record<string, Json>;
  /** Paths see a list of one request of the bot. */
  signals: SignalSpec[];
}
