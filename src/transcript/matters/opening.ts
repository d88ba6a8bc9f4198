/** With what a customer came: its words until they tell something. */
import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../language/language.ts';
import { type Gist, gistOf } from './gist.ts';

export interface Opening {
  /** As it was said, in one line. */
  said: string;
  gist: Gist;
}

/** "Hi" and "I need help with my order" open nothing yet: so many telling words do. */
const enough = 2;
/** Later the customer answers the bot, and no longer tells its matter. */
const mostTurns = 3;

/** null: it never said anything that tells. */
export function openingOf(turns: readonly Turn[], language: Language): Opening | null {
  const said: string[] = [];
  for (const { customer } of turns.slice(0, mostTurns)) {
    said.push(...customer.messages.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
    const gist = gistOf(said.join(' '), language);
    if (gist.keys.length >= enough) return { said: said.join(' ').trim(), gist };
  }
  const gist = gistOf(said.join(' '), language);
  return gist.keys.length === 0 ? null : { said: said.join(' ').trim(), gist };
}
