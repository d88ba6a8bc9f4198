import type { Tally } from './tally.ts';
import type { Entry } from './transcript.ts';

/** In the order of their times, where all that was said has one: exports do not always keep it. Equal times keep their order. */
export function inOrder(entries: readonly Entry[], tally: Tally): readonly Entry[] {
  if (entries.some(({ at }) => at === null)) return entries;
  const sorted = entries.toSorted((a, b) => a.at! - b.at!);
  const moved = sorted.filter((entry, index) => entry !== entries[index]).length;
  if (moved === 0) return entries;
  tally.add('changed', 'messages', 'put in the order of their times', moved);
  return sorted;
}
