import type { Token } from './tokens.ts';

/** How far a degree word raises or lowers the word after it, and how much capitals add. */
const step = 0.293;
export const capitalsRaise = 0.733;

const stronger = new Set(
  `absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally
  extremely fabulously flipping fricking frigging fully fucking greatly hella highly hugely incredibly intensely majorly
  more most particularly purely quite really remarkably so substantially thoroughly totally tremendously uber
  unbelievably unusually utterly very`.split(/\s+/),
);
const weaker = new Set(
  `almost barely hardly kinda kindof kind-of less little marginally occasionally partly scarcely slightly somewhat
  sorta sortof sort-of`.split(/\s+/),
);

export const isDegree = (word: string): boolean => stronger.has(word) || weaker.has(word);

/** What a degree word adds to the valence of a word it stands before; 0 for other words. */
export function degree({ lower, capitals }: Token, valence: number, shouting: boolean): number {
  if (!isDegree(lower)) return 0;
  const direction = valence < 0 ? -1 : 1;
  const raise = direction * (stronger.has(lower) ? step : -step);
  return capitals && shouting ? raise + (valence > 0 ? capitalsRaise : -capitalsRaise) : raise;
}

/** "sort of good" */
export const weakened = (words: string): number =>
  words === 'kind of' || words === 'sort of' || words === 'just enough' ? -step : 0;
