import type { TurnOfBot } from '../conversation/conversation.ts';
import { visible } from '../language/text/visible.ts';

/** What the bot said in a turn, as it is seen, one message a line; empty for no answer. */
export function spoken(bot: TurnOfBot | null): string {
  const messages = bot?.messages ?? [];
  if (messages.length === 1) return visible(messages[0]!.text);
  return messages
    .map((message) => visible(message.text))
    .join('\n')
    .trim();
}
