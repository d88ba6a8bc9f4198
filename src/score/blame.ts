import type { Conversation, Turn } from '../conversation/conversation.ts';
import { isFarewell } from '../conversation/farewell.ts';
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

/**
 * The turn that lost a goal never reached, and why in a word: a false claim before a missing answer of the bot, a
 * refusal, a misunderstanding, a handoff; failing all of these the bot's last turn.
 */
export function whereItFailed(conversation: Conversation): Spot & { why: string } {
  const turns = conversation.turns;
  const last = turns.findLast((turn) => !isFarewell(turn));
  if (!last) return { turn: conversation.end.turn, side: 'bot', message: null, quote: null, why: 'nothing was said' };
  const claim = lastAct(turns, 'claims');
  if (claim) return { ...claim, why: 'the bot said it was done' };
  if (last.bot === null) return { ...spotOfTurn(last), why: 'no answer came' };
  const refusal = lastAct(turns, 'refuses');
  if (refusal) return { ...refusal, why: 'the bot refused' };
  const deaf = lastAct(turns, 'did-not-understand');
  if (deaf) return { ...deaf, why: 'the bot did not understand' };
  const handoff = lastAct(turns, 'hands-off') ?? lastAct(turns, 'promises-human');
  if (handoff) return { ...handoff, why: 'the bot passed it on' };
  return { ...spotOfTurn(last), why: `the conversation ended here (${conversation.end.reason})` };
}

const longestQuote = 300;
export const clip = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;

function lastAct(turns: readonly Turn[], kind: BotAct['kind']): Spot | null {
  for (const turn of turns.toReversed()) {
    const act = turn.bot?.acts.find((act) => act.kind === kind);
    if (act) return spotOf(turn, act);
  }
  return null;
}
