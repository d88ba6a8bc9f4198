import type { TurnOfBot } from '../conversation/conversation.ts';

/** What the bot said in a turn, one message a line; empty for no answer. */
export function spoken(bot: TurnOfBot | null): string {
  const messages = bot?.messages ?? [];
  if (messages.length === 1) return messages[0]!.text.trim();
  return messages
    .map((message) => message.text)
    .join('\n')
    .trim();
}
