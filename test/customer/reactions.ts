/** What a customer does and says in answer to a bot. */
import type { BotReply } from '../../src/bot/bot.ts';
import type { Customer, CustomerReaction } from '../../src/customer/customer.ts';

export const kinds = (reaction: CustomerReaction) => reaction.next?.acts.map((act) => act.kind) ?? [];
export const said = (reaction: CustomerReaction) =>
  reaction.next?.messages.map((message) => message.text).join('\n') ?? '';

/** The last reaction to these replies in turn; stops where the customer stops. */
export function after(customer: Customer, ...replies: BotReply[]): CustomerReaction {
  customer.open();
  let last: CustomerReaction | null = null;
  for (const one of replies) {
    last = customer.react(one);
    if (last.end) break;
  }
  return last!;
}
