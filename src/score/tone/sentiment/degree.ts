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

/** How far a word raises (above 0) or lowers (below) the valence of a word after it; 0 for other words. */
export const degreeOf = (word: string): number => (stronger.has(word) ? step : weaker.has(word) ? -step : 0);

/** What a degree word adds to the valence of a word it stands before; 0 for other words. */
export function degree(
  { degree: raise, capitals }: { degree: number; capitals: boolean },
  valence: number,
  shouting: boolean,
): number {
  if (raise === 0) return 0;
  const raised = valence < 0 ? -raise : raise;
  return capitals && shouting ? raised + (valence > 0 ? capitalsRaise : -capitalsRaise) : raised;
}

/** "sort of good" */
export const weakened = (first: string, second: string): number =>
  (second === 'of' && (first === 'kind' || first === 'sort')) || (first === 'just' && second === 'enough') ? -step : 0;
