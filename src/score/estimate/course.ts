/** How a conversation went, in the one form the estimate reads: turns of either side in order, without what only a simulated customer has. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { spoken } from '../spoken.ts';

export interface CourseTurn {
  side: 'customer' | 'bot';
  text: string;
  /** Number of the turn in the conversation, from 1. */
  turn: number;
  /** What the bot's words do; empty for the customer. */
  acts: readonly Pick<BotAct, 'kind'>[];
}

/** Turns with words or options; a side that said nothing in a turn is left out. */
export function courseOf({ turns }: Conversation): CourseTurn[] {
  const course: CourseTurn[] = [];
  for (const { number, customer, bot } of turns) {
    const said = customer.messages
      .map(({ text }) => text)
      .join('\n')
      .trim();
    if (said !== '') course.push({ side: 'customer', text: said, turn: number, acts: [] });
    const answer = spoken(bot);
    if (answer !== '') course.push({ side: 'bot', text: answer, turn: number, acts: bot!.acts });
  }
  return course;
}
