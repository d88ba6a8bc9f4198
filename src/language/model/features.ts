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

/** What is known of a word wherever it stands. */
export interface KnownWord {
  hash: number;
  /** −1 where it has none. */
  ofClass: number;
}

/** Takes the features of a sentence, each as often as it occurs. */
export interface FeatureTaker<Word extends KnownWord> {
  known(token: string): Word;
  take(feature: number): void;
  /** All of a word's parts: see `partsOf`. */
  takeParts(word: Word): void;
}

/**
 * Hashes of the opening, the tokens and the closing of the sentence at hand, and what they add to a pair on either side: numbers of 32
 * bits in one place, for a sentence has some hundreds of pairs.
 */
const most = 256;
const [hashes, firsts, seconds, classFirsts] = Array.from({ length: 4 }, () => new Int32Array(most)) as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** @param end What the sentence ends with: see `markOf`. */
export function eachFeature<Word extends KnownWord>(
  tokens: readonly Token[],
  end: number,
  to: FeatureTaker<Word>,
): void {
  const known = tokens.map(({ text }) => to.known(text));
  const count = tokens.length + 2;
  for (let at = 0; at < count; at++) {
    const hash = at === 0 ? opening : at === count - 1 ? closing : known[at - 1]!.hash;
    hashes[at] = hash;
    firsts[at] = firstSide(hash);
    seconds[at] = secondSide(near, hash);
    classFirsts[at] = secondSide(classFirst, hash);
  }
  for (let at = 0; at < count; at++) {
    const one = hashes[at]!;
    if (at > 0 && at <= tokens.length) {
      to.take(joined(word, one));
      to.take(joined(under, one, end));
    }
    if (at + 1 < count) to.take(joined(beside, one, hashes[at + 1]));
    const last = Math.min(count, at + 1 + window);
    const first = firsts[at]!;
    for (let next = at + 1; next < last; next++) to.take(joinedSides(near, first, seconds[next]!));
  }
  for (let at = 1; at <= Math.min(3, tokens.length); at++) {
    to.take(joined(begins, hashes[at]!, at));
    to.take(joined(ends, hashes[count - 1 - at]!, at));
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'word') to.takeParts(known[index]!);
    if (!token.capitals) continue;
    to.take(joined(capitals, 1));
    to.take(joined(before, hashes[index]!));
  }
  for (let index = 0; index < tokens.length; index++) {
    const own = tokens[index]!.kind === 'word' ? known[index]!.ofClass : -1;
    if (own >= 0) ofClassAt(index + 1, own, count, to);
  }
  to.take(joined(mark, end));
  to.take(joined(length, 31 - Math.clz32(tokens.length + 1)));
}

/** The class of a word, alone and with the words around it. @param at Among the hashes. */
function ofClassAt(at: number, own: number, count: number, to: Pick<FeatureTaker<KnownWord>, 'take'>): void {
  to.take(joined(ofClass, own));
  const first = firstSide(own);
  const last = Math.min(count, at + classWindow);
  for (let next = at + 1; next < last; next++) to.take(joinedSides(classFirst, first, classFirsts[next]!));
  const second = secondSide(wordFirst, own);
  for (let other = Math.max(0, at - classWindow + 1); other < at; other++)
    to.take(joinedSides(wordFirst, firsts[other]!, second));
}

/** @param seen A sentence as seen, with its capitals. */
export function featuresOf(seen: string, classes: WordClasses = noClasses): number[] {
  const found: number[] = [];
  eachFeature(tokensOf(seen), markOf(seen), {
    known: (text) => ({ text, hash: hashOf(text), ofClass: classes(text) }),
    take: (feature) => found.push(feature),
    takeParts: ({ text }) => found.push(...partsOf(text)),
  });
  return found;
}

/** The mark at the end of a sentence, 1 where there is none. */
export const markOf = (seen: string): number => {
  const last = seen.charCodeAt(seen.length - 1);
  return last === 0x3f || last === 0x21 || last === 0x3a || last === 0x2e ? last : 1;
};

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
