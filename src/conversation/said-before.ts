/** What was said before a conversation begins, as the bot is told of it. */
import { BotFault, type BotReply, type CustomerMessage, type SaidBefore } from '../bot/bot.ts';
import type { Earlier } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import type { Conversation } from './conversation.ts';

/** The customer's messages are sent to the bot anew, and answered by it. */
export const isReplayed = ({ earlier }: Brief): boolean => earlier?.sent === 'replayed';

/** What the bot's protocol carries from the first message on; absent: nothing. */
export const historyOf = ({ earlier }: Brief): { history?: readonly SaidBefore[] } =>
  earlier?.sent === 'history'
    ? { history: earlier.turns.map(({ customer, bot }) => ({ customer: customer.text, bot })) }
    : {};

/** As it was written, answers included; none where the bot is to answer itself. */
export const givenBefore = ({ earlier }: Brief): Earlier[] =>
  earlier?.sent === 'history'
    ? earlier.turns.map(({ customer, bot }) => ({
        said: customer,
        reply: { messages: [{ text: bot, options: [] }], signals: [] },
      }))
    : [];

/** With the bot's own answers. @return Its fault, where one did not come. */
export async function replay(
  { earlier }: Brief,
  send: (message: CustomerMessage) => Promise<BotReply | BotFault>,
): Promise<Earlier[] | BotFault> {
  const said: Earlier[] = [];
  for (const { customer } of earlier?.turns ?? []) {
    const reply = await send({ text: customer.text, option: null });
    if (reply instanceof BotFault) return reply;
    said.push({ said: customer, reply });
  }
  return said;
}

export const shownBefore = ({ said, reply }: Earlier): NonNullable<Conversation['earlier']>[number] => ({
  customer: said.text,
  bot: reply.messages.map(({ text }) => text),
});
