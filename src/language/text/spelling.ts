/** How a language's texts are made comparable: one spelling, one word for what means the same, stems. */
import { plainCharacters } from './characters.ts';
import { asIs } from './mapped.ts';
import { remember } from './remember.ts';
import { wordsOf } from './words.ts';

export interface Spelling {
  /** Lower case, one kind of quotes and spaces, compounds joined: "Post Code" is "postcode". */
  normalise(text: string): string;
  /** The stem of a word, or that of the word it is a synonym of. @param word Lower case. */
  keyOf(word: string): string;
  /** Keys of a text, its stems with synonyms made one: what two texts are compared by. */
  keysOf(text: string): string[];
}

export interface SpellingWords {
  /** What is written with accents and without, made one. @param text Lower case. */
  fold(text: string): string;
  /** Several words that are one: rewritten before a text is cut into words. */
  compounds: readonly (readonly [words: string, one: string])[];
  /** The first word of a line stands for the rest. */
  families: readonly string[];
  /** @param word Lower case. */
  stem(word: string): string;
  /** Rewritten first: what of a spelling would part a sentence. */
  abbreviated: readonly (readonly [RegExp, string])[];
  /** Numbers in words as digits. @param text Lower case. */
  withDigits(text: string): string;
}

export function spellingOf(words: SpellingWords): Spelling {
  const joinCompounds = joinerOf(words.compounds);
  const keyOf = keysBy(words);
  const normalise = remember((text: string): string => {
    const plain = plainCharacters(asIs(text)).text.normalize('NFKC');
    const spaced = plain.replace(/[*`#~|[\]]+/g, ' ').replace(/\s+/g, ' ');
    const whole = words.abbreviated.reduce((all, [short, long]) => all.replace(short, long), spaced);
    return words.withDigits(joinCompounds(words.fold(whole.trim().toLowerCase())));
  }, 1_000);
  return { normalise, keyOf, keysOf: (text) => wordsOf(normalise(text)).map(keyOf) };
}

function joinerOf(compounds: SpellingWords['compounds']): (text: string) => string {
  if (compounds.length === 0) return (text) => text;
  const any = compounds.map(([words]) => words).join('|');
  // Only letters without marks have boundaries of their own.
  const isPlain = /^[\x20-\x7e]*$/.test(any);
  const whole = (words: string, flags: string) =>
    isPlain
      ? new RegExp(`\\b(?:${words})\\b`, flags)
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, `${flags}u`);
  const compound = whole(any, 'g');
  // Which of them it is, is asked only where there is one: a group for each would slow the search down in every text.
  let each: readonly (readonly [RegExp, string])[] | null = null;
  const oneAt = (at: number, text: string): string => {
    each ??= compounds.map(([words, one]) => [whole(words, 'y'), one] as const);
    return each.find(([words]) => {
      words.lastIndex = at;
      return words.test(text);
    })![1];
  };
  return (text) => text.replace(compound, (_words, at: number) => oneAt(at, text));
}

const mostKeys = 20_000;

function keysBy({ families, stem }: SpellingWords): (word: string) => string {
  const canonical = new Map<string, string>();
  for (const family of families) {
    const [first, ...others] = family.split(' ');
    for (const other of others) if (!canonical.has(stem(other))) canonical.set(stem(other), stem(first!));
  }
  const keys = new Map<string, string>();
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const root = stem(word);
    const key = canonical.get(root) ?? root;
    // A language has few words; codes, dates and amounts are without end.
    if (keys.size < mostKeys && !/\d/.test(word)) keys.set(word, key);
    return key;
  };
}
