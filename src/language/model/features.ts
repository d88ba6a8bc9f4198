/**
 * Features of a sentence, as hashes: its words, which words come after which, how it begins and ends, parts of words, by which slips
 * and unknown inflections are known, and classes of words, alone and beside words.
 */
import { firstSide, hashOf, joined, joinedSides, secondSide } from './hash.ts';
import { type Token, tokensOf } from './tokens.ts';
import { noClasses, type WordClasses } from './word-classes.ts';

const [word, beside, near, begins, ends, mark, under, capitals, before, length, part, ofClass, classFirst, wordFirst] =
  [
    'word',
    'beside',
    'near',
    'begins',
    'ends',
    'mark',
    'under',
    'capitals',
    'before',
    'length',
    'part',
    'class',
    'class then word',
    'word then class',
  ].map(hashOf) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

const opening = hashOf('^');
const closing = hashOf('$');
/** Words between which a pair is still one feature. */
const window = 7;
/** The same of a class and a word. */
const classWindow = 4;

/** Takes the features of a sentence, each as often as it occurs. */
export interface FeatureTaker {
  take(feature: number): void;
  /** All of a word's parts: see `partsOf`. */
  takeParts(word: string): void;
}

/** @param seen A sentence as seen, with its capitals. */
export function eachFeature(seen: string, to: FeatureTaker, classes: WordClasses = noClasses): void {
  const tokens = tokensOf(seen);
  const hashes = [opening];
  for (const { text } of tokens) hashes.push(wordHash(text));
  hashes.push(closing);
  const end = markOf(seen);
  const firsts = hashes.map(firstSide);
  const seconds = hashes.map((hash) => secondSide(near, hash));
  for (let at = 0; at < hashes.length; at++) {
    const one = hashes[at]!;
    if (at > 0 && at <= tokens.length) {
      to.take(joined(word, one));
      to.take(joined(under, one, end));
    }
    if (at + 1 < hashes.length) to.take(joined(beside, one, hashes[at + 1]!));
    const last = Math.min(hashes.length, at + 1 + window);
    for (let next = at + 1; next < last; next++) to.take(joinedSides(near, firsts[at]!, seconds[next]!));
  }
  for (let at = 1; at <= Math.min(3, tokens.length); at++) {
    to.take(joined(begins, hashes[at]!, at));
    to.take(joined(ends, hashes[hashes.length - 1 - at]!, at));
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'word') to.takeParts(token.text);
    if (!token.capitals) continue;
    to.take(joined(capitals, 1));
    to.take(joined(before, hashes[index]!));
  }
  if (classes !== noClasses) eachOfClass(tokens, hashes, classes, to);
  to.take(joined(mark, end));
  to.take(joined(length, 31 - Math.clz32(tokens.length + 1)));
}

/** @param hashes Of the opening, the tokens and the closing. */
function eachOfClass(
  tokens: readonly Token[],
  hashes: readonly number[],
  classes: WordClasses,
  to: FeatureTaker,
): void {
  const sides = hashes.map((hash) => ({ first: firstSide(hash), second: secondSide(classFirst, hash) }));
  for (const [index, { text, kind }] of tokens.entries()) {
    const own = kind === 'word' ? classes(text) : -1;
    if (own < 0) continue;
    to.take(joined(ofClass, own));
    const at = index + 1;
    const first = firstSide(own);
    const last = Math.min(hashes.length, at + classWindow);
    for (let next = at + 1; next < last; next++) to.take(joinedSides(classFirst, first, sides[next]!.second));
    const second = secondSide(wordFirst, own);
    for (let other = Math.max(0, at - classWindow + 1); other < at; other++)
      to.take(joinedSides(wordFirst, sides[other]!.first, second));
  }
}

export function featuresOf(seen: string, classes: WordClasses = noClasses): number[] {
  const found: number[] = [];
  const taker: FeatureTaker = {
    take: (feature) => found.push(feature),
    takeParts: (text) => found.push(...partsOf(text)),
  };
  eachFeature(seen, taker, classes);
  return found;
}

const markOf = (seen: string): number => {
  const last = seen.charCodeAt(seen.length - 1);
  return last === 0x3f || last === 0x21 || last === 0x3a || last === 0x2e ? last : 1;
};

const words = new Map<string, number>();
function wordHash(text: string): number {
  const known = words.get(text);
  if (known !== undefined) return known;
  const hash = hashOf(text);
  if (words.size >= mostWords) words.clear();
  words.set(text, hash);
  return hash;
}

/** A language's words, and as many slips. */
export const mostWords = 20_000;

/** Three to five letters in a row, with the ends of the word. */
export function partsOf(text: string): readonly number[] {
  if (text.length < 3 || text.length > 40) return none;
  const marked = `<${text}>`;
  const found: number[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= marked.length; at++) found.push(joined(part, hashOf(marked.slice(at, at + size))));
  }
  return found;
}

const none: readonly number[] = [];
