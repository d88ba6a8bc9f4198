import { BotFault, type BotMessage, type BotOption, type BotReply } from './bot.ts';

/** @throws BotFault when neither a message nor a signal came: a customer would see nothing. @param nothing Says what came instead. */
export function checkedReply(reply: BotReply, nothing: () => string): BotReply {
  if (reply.messages.length === 0 && reply.signals.length === 0) throw new BotFault('bot-error', nothing());
  return reply;
}

/** One text of several, each on a line of its own: title, subtitle and words of a card. What is none, or empty, is left out. */
export function lines(texts: readonly unknown[]): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join('\n');
}

/** One bubble; none where a customer would see neither a word nor an option. */
export function bubble(text: string, options: BotOption[]): BotMessage[] {
  return text.trim() === '' && options.length === 0 ? [] : [{ text, options }];
}

/** Texts as bubbles; blank ones are dropped. */
export function bubbles(texts: readonly unknown[]): BotMessage[] {
  return texts
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => ({ text, options: [] }));
}
