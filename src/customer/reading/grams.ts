/** Groups of three letters, by which words are known that are misspelt or that the stems don't join. */

/** Which share of their groups two words have in common, 0 to 1. */
export function sharedOf(grams: readonly number[], others: readonly number[]): number {
  let at = 0;
  let to = 0;
  let shared = 0;
  while (at < grams.length && to < others.length) {
    const difference = grams[at]! - others[to]!;
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) to++;
  }
  return (2 * shared) / (grams.length + others.length);
}

const grams = new Map<string, readonly number[]>();
/** Each once, as a number, in rising order. */
export function gramsOf(word: string): readonly number[] {
  const known = grams.get(word);
  if (known !== undefined) return known;
  const found = new Set<number>();
  const padded = `^${word}$`;
  for (let from = 0; from + 3 <= padded.length; from++)
    found.add(
      (padded.charCodeAt(from) * 0x10000 + padded.charCodeAt(from + 1)) * 0x10000 + padded.charCodeAt(from + 2),
    );
  const sorted = [...found].sort((one, other) => one - other);
  if (grams.size < 20_000) grams.set(word, sorted);
  return sorted;
}
