/** What a module of the user's own exports to be talked to: for protocols this program does not speak. */
import type { Json } from '../json.ts';
import type { BotOption, SignalStage } from './bot.ts';

/**
 * ```ts
 * import type { UserBot } from 'mystery-shopper';
 *
 * const bot: UserBot = {
 *   open: ({ conversationId }) => ({
 *     send: async ({ text }) => `You said ${text}`,
 *   }),
 * };
 * export default bot;
 * ```
 */
export interface UserBot {
  /** Once a conversation. */
  open: (context: UserContext) => UserConversation | Promise<UserConversation>;
  identify?: () => { name?: string; build?: string } | Promise<{ name?: string; build?: string }>;
  /** After the last conversation. */
  close?: () => void | Promise<void>;
}

interface UserContext {
  conversationId: string;
  locale: string;
  facts: Record<string, string>;
  /** `options` of the configuration. */
  options: Json;
}

interface UserConversation {
  /** @param signal Aborted when the answer is too late or the run stops. Throwing counts as a failure of the bot. */
  send: (message: { text: string; option: BotOption | null }, signal: AbortSignal) => UserReply | Promise<UserReply>;
  close?: () => void | Promise<void>;
}

/** One bubble, several, or all there is to say. */
export type UserReply =
  | string
  | string[]
  | {
      messages?: (string | { text?: string; options?: (string | BotOption)[] })[];
      intent?: { name: string; confidence?: number | null } | null;
      signals?: { stage: SignalStage; payload?: Json; queue?: string | null }[];
    };
