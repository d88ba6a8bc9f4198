/**
 * Linear models whose weights are packed into a module: for each feature that is kept its hash and one small number a label.
 * What is reckoned is whole numbers, a square root and a product, so every machine comes to the same.
 */
import { eachFeature, type FeatureTaker, type KnownWord, markOf, mostWords, partsOf } from './features.ts';
import { hashOf } from './hash.ts';
import { bytesIn } from './packing.ts';
import { type Token, tokensOf } from './tokens.ts';
import { memoryOf } from '../text/remember.ts';
import { noClasses, type WordClasses } from './word-classes.ts';

export interface PackedModel {
  /** Hashes of the features in rising order, as differences of four bytes each, then weights by label; packed. */
  packed: string;
  features: number;
  /** For each label what its sum is multiplied by, and what is added: the result is a logit. */
  scale: readonly number[];
  bias: readonly number[];
}

export interface LinearModel {
  labels: number;
  /** A logit a label. @param seen A sentence as seen. @param marks Features that do not count for its length. */
  logits(seen: string, marks?: readonly number[]): readonly number[];
}

/** Sentences of equal names have equal features, but for what they end with: no token has a space in it. */
const nameOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, capitals }) => (capitals ? `^${text}` : text)).join(' ');

/** What the parts of a word add is the same wherever it stands. */
interface SummedWord extends KnownWord {
  parts: Int32Array;
  /** How many there are. */
  count: number;
}

/** @param classes Those with which it was learnt. */
export function linearModel(
  { packed, features, scale, bias }: PackedModel,
  classes: WordClasses = noClasses,
): LinearModel {
  const labels = scale.length;
  const { hashes, weights } = unpacked(bytesIn(packed), features, labels);
  const table = tableOf(hashes);
  const words = new Map<string, SummedWord>();
  function wordOf(token: string): SummedWord {
    const known = words.get(token);
    if (known !== undefined) return known;
    const made = { hash: hashOf(token), ofClass: classes(token), parts: new Int32Array(labels), count: 0 };
    for (const part of partsOf(token)) {
      addWeights(part, made.parts);
      made.count += 1;
    }
    if (words.size >= mostWords) words.clear();
    words.set(token, made);
    return made;
  }
  function addWeights(feature: number, sums: Int32Array): void {
    const place = table.placeOf(feature);
    if (place < 0) return;
    const from = place * labels;
    for (let label = 0; label < labels; label++) sums[label]! += weights[from + label]!;
  }
  const sums = new Int32Array(labels);
  let count = 0;
  const taker: FeatureTaker<SummedWord> = {
    known: wordOf,
    take(feature) {
      count += 1;
      addWeights(feature, sums);
    },
    takeParts({ parts, count: many }) {
      count += many;
      for (let label = 0; label < labels; label++) sums[label]! += parts[label]!;
    },
  };
  function reckoned(tokens: readonly Token[], end: number, marks: readonly number[]): readonly number[] {
    sums.fill(0);
    count = 0;
    eachFeature(tokens, end, taker);
    const length = Math.sqrt(count);
    for (const mark of marks) addWeights(mark, sums);
    return scale.map((factor, label) => (sums[label]! / length) * factor + bias[label]!);
  }
  // Bots say one sentence of many orders and sums, and these stand for their kind alone.
  const known = memoryOf<readonly number[]>(5_000);
  return {
    labels,
    logits(seen, marks = []) {
      const [tokens, end] = [tokensOf(seen), markOf(seen)];
      return known(`${nameOf(tokens)}\n${end}\n${marks.join()}`, () => reckoned(tokens, end, marks));
    },
  };
}

/** The other way round, before it is deflated. */
export function bytesOf(hashes: Uint32Array, weights: Int8Array, labels: number): Uint8Array {
  const bytes = new Uint8Array(hashes.length * (4 + labels));
  let before = 0;
  for (const [index, hash] of hashes.entries()) {
    const difference = hash - before;
    before = hash;
    for (let byte = 0; byte < 4; byte++) bytes[byte * hashes.length + index] = (difference >>> (8 * byte)) & 255;
  }
  for (let label = 0; label < labels; label++) {
    for (let index = 0; index < hashes.length; index++)
      bytes[(4 + label) * hashes.length + index] = weights[index * labels + label]! & 255;
  }
  return bytes;
}

function unpacked(bytes: Uint8Array, features: number, labels: number): { hashes: Uint32Array; weights: Int8Array } {
  const hashes = new Uint32Array(features);
  const weights = new Int8Array(features * labels);
  let hash = 0;
  for (let index = 0; index < features; index++) {
    let difference = 0;
    for (let byte = 0; byte < 4; byte++) difference += bytes[byte * features + index]! * 2 ** (8 * byte);
    hash += difference;
    hashes[index] = hash;
    for (let label = 0; label < labels; label++)
      weights[index * labels + label] = (bytes[(4 + label) * features + index]! << 24) >> 24;
  }
  return { hashes, weights };
}

interface Table {
  /** −1 for a feature that has no weights. */
  placeOf(feature: number): number;
}

/** Most features of a sentence have no weights: a bit for each of the lowest 20 bits of a hash says so of nearly all of these. */
const seldom = 20;

/** Open addressing, at most half full; a slot of 0 is empty. */
function tableOf(hashes: Uint32Array): Table {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Uint32Array(size);
  const places = new Uint32Array(size);
  const bits = new Uint32Array(2 ** (seldom - 5));
  const lowest = 2 ** seldom - 1;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!;
    if (hash === 0) continue;
    bits[(hash & lowest) >>> 5]! |= 1 << (hash & 31);
    let at = hash & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = hash;
    places[at] = index;
  }
  return {
    placeOf(feature) {
      if ((bits[(feature & lowest) >>> 5]! & (1 << (feature & 31))) === 0) return -1;
      for (let at = feature & mask; slots[at] !== 0; at = (at + 1) & mask) {
        if (slots[at] === feature) return places[at]!;
      }
      return -1;
    },
  };
}
