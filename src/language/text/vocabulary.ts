/** Words that patterns need, numbered: a text's words are looked up once, and then compared as bits. */
const numbers = new Map<string, number>();

export interface WordSet {
  /** Numbers, each once. */
  words: readonly number[];
  /** A bit for each number. */
  bits: Uint32Array;
}

export function wordSet(words: readonly string[]): WordSet {
  const found = [...new Set(words)].map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const bits = new Uint32Array((Math.max(0, ...found) >> 5) + 1);
  for (const number of found) bits[number >> 5]! |= 1 << (number & 31);
  return { words: found, bits };
}

/** Of the words that any pattern needs, each as often as it is said. */
export function numbersOf(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) found.push(number);
  }
  return found;
}

export function holdsAny({ bits }: WordSet, known: readonly number[]): boolean {
  for (const number of known) {
    const at = number >> 5;
    if (at < bits.length && (bits[at]! & (1 << (number & 31))) !== 0) return true;
  }
  return false;
}
