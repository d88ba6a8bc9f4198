/** Waiting, typing and reading: what costs only beyond an allowance. */
import { plural } from '../../counts.ts';
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { visible } from '../../language/text/visible.ts';
import { spotOfTurn } from '../spot.ts';
import type { Entry } from '../ledger.ts';
import { fewestTurns } from './excess-turns.ts';
import { allowance, unit } from './weights.ts';
import { countWords } from './count-words.ts';

/** Words of one turn. */
export interface Volume {
  typed: number;
  read: number;
}

export function volumeOf({ customer, bot }: Turn): Volume {
  let typed = 0;
  for (const message of customer.messages) if (message.option === null) typed += countWords(message.text);
  let read = 0;
  for (const message of bot?.messages ?? []) {
    read += countWords(visible(message.text));
    for (const option of message.options) read += countWords(option.label);
  }
  return { typed, read };
}

/** What the bot itself took, this machine's own lateness left out; null: a transcript without times. */
export function secondsOf({ bot }: Turn): number | null {
  const ms = bot?.times?.lastMs;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0) return null;
  return Math.max(0, ms - (bot?.times?.lateMs ?? 0)) / 1000;
}

export function waited({ turns }: Conversation): Entry[] {
  return turns.flatMap((turn) => {
    const seconds = secondsOf(turn);
    const beyond = (seconds ?? 0) - allowance.waiting;
    if (beyond <= 0 || !turn.bot?.times) return [];
    const last = turn.bot.messages.length - 1;
    const first = turn.bot.times.firstMs / 1000;
    const text =
      last > 0 && first < seconds! - 1
        ? `${seconds!.toFixed(1)} s to the last message, ${first.toFixed(1)} s to the first`
        : `${seconds!.toFixed(1)} s to an answer`;
    const spot = { turn: turn.number, side: 'bot' as const, message: last < 0 ? null : last, quote: null };
    return [unit('waiting', spot, text, beyond)];
  });
}

export function typedAndRead(conversation: Conversation, volume: readonly Volume[]): Entry[] {
  // Where nobody knows how few turns would do, nobody can say what was too much to type.
  let left = allowance.typing * (fewestTurns(conversation) ?? Infinity);
  return conversation.turns.flatMap((turn, index) => {
    const { typed, read } = volume[index]!;
    const overTyped = Math.max(0, typed - Math.max(0, left));
    left -= typed;
    const overRead = read - allowance.reading;
    return [
      ...(overTyped > 0
        ? [
            unit(
              'typing',
              { turn: turn.number, side: 'customer', message: null, quote: null },
              `${plural(typed, 'word')} typed`,
              overTyped,
            ),
          ]
        : []),
      ...(overRead > 0 ? [unit('reading', spotOfTurn(turn), `${plural(read, 'word')} to read`, overRead)] : []),
    ];
  });
}
