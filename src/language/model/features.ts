/**
 * Features of a sentence, as hashes: its words, which words come after which, how it begins and ends, and parts of words,
 * by which slips and unknown inflections are known.
 */
import { hashOf, joined } from './hash.ts';
import { tokensOf, type Token } from './tokens.ts';

const [word, beside, near, begins, ends, mark, under, capitals, before, length, part] = [
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
].map(hashOf) as [number, number, number, number, number, number, number, number, number, number, number];

const opening = hashOf('^');
const closing = hashOf('$');
/** Words between which a pair is still one feature. */
const window = 7;

/** @param seen A sentence as seen, with its capitals. @return Each as often as it occurs. */
export function featuresOf(seen: string): number[] {
  const tokens = tokensOf(seen);
  const found: number[] = [];
  const hashes = [opening, ...tokens.map(({ text }) => wordHash(text)), closing];
  const end = markOf(seen);
  for (let at = 0; at < hashes.length; at++) {
    const one = hashes[at]!;
    if (at > 0 && at <= tokens.length) found.push(joined(word, one), joined(under, one, end));
    if (at + 1 < hashes.length) found.push(joined(beside, one, hashes[at + 1]!));
    for (let next = at + 1; next < Math.min(hashes.length, at + 1 + window); next++)
      found.push(joined(near, one, hashes[next]!));
  }
  for (let at = 1; at <= Math.min(3, tokens.length); at++) {
    found.push(joined(begins, hashes[at]!, at), joined(ends, hashes[hashes.length - 1 - at]!, at));
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') for (const hash of partsOf(token)) found.push(hash);
    if (token.capitals) found.push(joined(capitals, 1), joined(before, hashes[index]!));
  }
  found.push(joined(mark, end), joined(length, 31 - Math.clz32(tokens.length + 1)));
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
const mostWords = 20_000;

/** Three to five letters in a row, with the ends of the word. */
function partsOf({ text }: Token): readonly number[] {
  if (text.length < 3 || text.length > 40) return none;
  const known = parts.get(text);
  if (known !== undefined) return known;
  const marked = `<${text}>`;
  const found: number[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= marked.length; at++) found.push(joined(part, hashOf(marked.slice(at, at + size))));
  }
  if (parts.size >= mostWords) parts.clear();
  parts.set(text, found);
  return found;
}

const parts = new Map<string, readonly number[]>();
const none: readonly number[] = [];
