/** Words that patterns need, numbered: a text's words are looked up once, and then compared as bits. */
const numbers = new Map<string, number>();

/** Whose words were asked about last, and by number of a set what came of it: `round` where it holds one, `round + 1` where none. */
let asked: { known: readonly number[] } | null = null;
let round = 0;
const answers: number[] = [];

export interface WordSet {
  /** Sets of the same words have the same. */
  number: number;
  /** Numbers, each once. */
  words: readonly number[];
  /** A bit for each number. */
  bits: Uint32Array;
}

const sets = new Map<string, WordSet>();

export function wordSet(words: readonly string[]): WordSet {
  const name = [...new Set(words)].sort().join(' ');
  const known = sets.get(name);
  if (known !== undefined) return known;
  const made = madeOf(words, sets.size);
  sets.set(name, made);
  answers.push(0);
  return made;
}

function madeOf(words: readonly string[], number: number): WordSet {
  const found = [...new Set(words)].map((word) => {
    const place = numbers.get(word) ?? numbers.size;
    numbers.set(word, place);
    return place;
  });
  const bits = new Uint32Array((Math.max(0, ...found) >> 5) + 1);
  for (const place of found) bits[place >> 5]! |= 1 << (place & 31);
  return { number, words: found, bits };
}

/** How many words have a number by now. */
export const numberedWords = (): number => numbers.size;

/** Of the words that any pattern needs, each as often as it is said. */
export function numbersOf(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) found.push(number);
  }
  return found;
}

/** Many patterns need the same words: of one text each set is looked for once. */
export function holdsRemembered(set: WordSet, said: { readonly known: readonly number[] }): boolean {
  if (said !== asked) {
    asked = said;
    round += 2;
  }
  const before = answers[set.number]!;
  if (before === round) return true;
  if (before === round + 1) return false;
  const holds = holdsAny(set, said.known);
  answers[set.number] = holds ? round : round + 1;
  return holds;
}

function holdsAny({ bits }: WordSet, known: readonly number[]): boolean {
  for (let index = 0; index < known.length; index++) {
    const number = known[index]!;
    const at = number >> 5;
    if (at < bits.length && (bits[at]! & (1 << (number & 31))) !== 0) return true;
  }
  return false;
}
