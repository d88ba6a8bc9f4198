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
  const seen: { number: number; words: string[]; counts: Map<string, number> }[] = [];
  return turns.map((turn) => {
    const { words } = utterance(spoken(turn.bot));
    if (words.length < fewestWords || isCourtesy(turn)) return null;
    const earlier = seen.find((other) => isNearly(words, other));
    if (seen.length >= mostTurns) seen.shift();
    seen.push({ number: turn.number, words, counts: countsOf(words) });
    return earlier?.number ?? null;
  });
}

const isCourtesy = (turn: Turn): boolean =>
  (turn.bot?.acts.length ?? 0) > 0 && turn.bot!.acts.every((act) => courtesies.has(act.kind));

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice of the two bags of words; gives up as soon as too many words are missing. */
function isNearly(words: readonly string[], other: { words: string[]; counts: Map<string, number> }): boolean {
  const needed = (nearlyAll * (words.length + other.words.length)) / 2;
  let missing = words.length - needed;
  if (missing < 0 || needed > other.words.length) return false;
  const used = new Map<string, number>();
  for (const word of words) {
    const times = (used.get(word) ?? 0) + 1;
    used.set(word, times);
    if (times > (other.counts.get(word) ?? 0)) missing -= 1;
    if (missing < 0) return false;
  }
  return true;
}
