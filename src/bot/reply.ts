import { BotFault, type BotMessage, type BotReply } from './bot.ts';

/** @throws BotFault when neither a message nor a signal came: a customer would see nothing. @param nothing Says what came instead. */
export function checkedReply(reply: BotReply, nothing: () => string): BotReply {
  if (reply.messages.length === 0 && reply.signals.length === 0) throw new BotFault('bot-error', nothing());
  return reply;
}

/** Texts as bubbles; blank ones are dropped. */
export function bubbles(texts: readonly unknown[]): BotMessage[] {
  return texts
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => ({ text, options: [] }));
}
