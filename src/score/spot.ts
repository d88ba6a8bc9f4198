import type { Turn } from '../conversation/conversation.ts';
import type { BotAct } from '../customer/acts.ts';
import type { Entry } from './ledger.ts';

/** Where a thing went wrong: the place in the transcript a reader should look at. */
export type Spot = Pick<Entry, 'turn' | 'side' | 'message' | 'quote'>;

/** The place of an act in a bot turn; of the turn as a whole where the act stands in no words. */
export const spotOf = (turn: Turn, act: BotAct): Spot =>
  act.quote === ''
    ? spotOfTurn(turn)
    : { turn: turn.number, side: 'bot', message: act.message, quote: clip(act.quote) };

/** A bot turn as a whole, quoted by its first message. */
export function spotOfTurn(turn: Turn): Spot {
  const message = turn.bot?.messages[0] ?? null;
  return { turn: turn.number, side: 'bot', message: message ? 0 : null, quote: message ? clip(message.text) : null };
}

/** Words in a bot turn: the first message they stand in, none where they run over several. */
export function spotOfWords(turn: Turn, quote: string): Spot {
  const message = turn.bot?.messages.findIndex(({ text }) => text.includes(quote)) ?? -1;
  return { turn: turn.number, side: 'bot', message: message < 0 ? null : message, quote };
}

const longestQuote = 300;
export const clip = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
