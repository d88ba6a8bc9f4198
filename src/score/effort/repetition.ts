import type { Turn } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { spoken } from '../spoken.ts';
import { utterance } from '../tone/utterance.ts';

/** Share of words two turns must have in common (Dice) to be the same turn again. */
const nearlyAll = 0.9;
/** "One moment please" twice is no repetition. */
const fewestWords = 4;
/** Earlier turns compared with: time stays linear in turns. */
const mostTurns = 40;
const courtesies = new Set<BotAct['kind']>([
  'offers-more',
  'thanks',
  'greets',
  'goodbye',
  'waits',
  'hands-off',
  'apologises',
]);

/** For each turn, the earlier turn it says again (nearly word for word), or null. */
export function repetitions(turns: readonly Turn[]): (number | null)[] {
  const seen: Said[] = [];
  return turns.map((turn) => {
    const { words } = utterance(spoken(turn.bot));
    if (words.length < fewestWords || isCourtesy(turn)) return null;
    const said = { number: turn.number, words, traits: traitsOf(words) };
    const earlier = seen.find((other) => isNearly(said, other));
    if (seen.length >= mostTurns) seen.shift();
    seen.push(said);
    return earlier?.number ?? null;
  });
}

const isCourtesy = (turn: Turn): boolean =>
  (turn.bot?.acts.length ?? 0) > 0 && turn.bot!.acts.every((act) => courtesies.has(act.kind));

interface Said {
  number: number;
  words: string[];
  traits: number;
}

/** Dice of the two bags of words; gives up as soon as too many words are missing. */
function isNearly(said: Said, other: Said): boolean {
  const needed = (nearlyAll * (said.words.length + other.words.length)) / 2;
  let missing = said.words.length - needed;
  if (missing < 0 || needed > other.words.length) return false;
  // Two turns are hardly ever the same: most are told apart before a word is counted.
  if (bitsIn(said.traits & ~other.traits) > missing) return false;
  const left = countsOf(other.words);
  for (const word of said.words) {
    const times = left.get(word) ?? 0;
    if (times === 0) missing -= 1;
    else left.set(word, times - 1);
    if (missing < 0) return false;
  }
  return true;
}

/** A bit for each word, 32 in all: one that only the first of two turns has stands for a word that the other lacks. */
function traitsOf(words: readonly string[]): number {
  let traits = 0;
  for (const word of words)
    traits |= 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) + word.length) & 31);
  return traits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
