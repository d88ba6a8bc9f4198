import type { Nearness } from './nearness.ts';

export interface WeightOptions {
  /** As if so many more had been seen that say nothing of it: where few are known, what all of them say tells something too. */
  unseen?: number;
  /** What fewer of them say weighs as if so many did: chance words tell of one alone. */
  fewest?: number;
}

/** What few of them say tells most. @param said Keys of each: of an opening, of an intent. */
export function weightsOf(
  said: readonly (readonly string[])[],
  { unseen = 1, fewest = 1 }: WeightOptions = {},
): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of said) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log((said.length + unseen) / Math.max(fewest, counts.get(key) ?? 1));
}

/** How much of what these keys tell is said by others, from 0 to 1. */
export type Coverage = (keys: readonly string[], by: readonly string[]) => number;

export const coverageIn =
  (weight: (key: string) => number, nearness: Nearness): Coverage =>
  (keys, by) => {
    let [said, all] = [0, 0];
    for (const key of keys) {
      const own = weight(key);
      let best = 0;
      for (const other of by) best = Math.max(best, nearness(key, other));
      said += own * best;
      all += own;
    }
    return all === 0 ? 0 : said / all;
  };
