/** What a bot's turn says, as dialogue acts: the customer's ears. Pure; scorers read transcripts with it as well. */
import type { BotReply } from '../bot/bot.ts';
import { readTurn } from '../language/text/turn.ts';
import type { Brief } from '../plan/brief.ts';
import type { BotAct } from './acts.ts';
import { type Awaited, concludes } from './reading/concludes.ts';
import { hearTurn } from './reading/hear.ts';
import { preparedFor } from './reading/prepared.ts';
import { settle } from './reading/settle.ts';

export interface UnderstandOptions {
  /** Facts the bot may know; only these can be echoed wrongly. All when absent. */
  disclosed?: ReadonlySet<string>;
  /** Nothing but the outcome is left. */
  awaited?: Awaited | null;
}

/**
 * Reads a bot's turn: blocks and sentences, their clauses, the acts these perform, and what the turn as a whole asks of the
 * customer. Never throws; time is linear in the text, of which the first 8,000 characters of a message and 80 sentences of
 * a turn are read. At least one act comes back, `unknown` if nothing else.
 */
export function understand(
  reply: Pick<BotReply, 'messages' | 'signals'>,
  brief: Brief,
  options: UnderstandOptions = {},
): BotAct[] {
  const acts: BotAct[] = [];
  if (reply.signals.some((signal) => signal.stage !== 'failed' && signal.stage !== 'ended'))
    acts.push({ kind: 'hands-off', message: 0, quote: '' });
  const prepared = preparedFor(brief);
  const turn = readTurn(
    reply.messages.map(({ text }) => text),
    prepared.language,
  );
  const heard = hearTurn({
    turn,
    messages: reply.messages,
    prepared,
    disclosed: options.disclosed,
  });
  const settled = settle([...acts, ...heard], turn, reply, prepared);
  const outcome = options.awaited ? concludes(settled, turn, options.awaited, brief.decline) : null;
  return outcome === null ? settled : [...settled.filter((act) => !isUnread(act)), outcome];
}

const isUnread = ({ kind }: BotAct): boolean => kind === 'unknown';
