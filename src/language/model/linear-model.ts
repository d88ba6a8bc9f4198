/**
 * Linear models whose weights are packed into a module: for each feature that is kept its hash and one small number a label.
 * What is reckoned is whole numbers, a square root and a product, so every machine comes to the same.
 */
import { bytesIn } from './packing.ts';

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
  /** A logit a label. */
  logits(features: readonly number[]): Float64Array;
}

export function linearModel({ packed, features, scale, bias }: PackedModel): LinearModel {
  const labels = scale.length;
  const bytes = bytesIn(packed);
  const { hashes, weights } = unpacked(bytes, features, labels);
  const table = tableOf(hashes);
  const mask = table.slots.length - 1;
  const { slots, places } = table;
  return {
    labels,
    logits(found) {
      const sums = new Int32Array(labels);
      for (const hash of found) {
        for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
          if (slots[at] !== hash) continue;
          const from = places[at]! * labels;
          for (let label = 0; label < labels; label++) sums[label]! += weights[from + label]!;
          break;
        }
      }
      const length = Math.sqrt(found.length);
      return Float64Array.from(sums, (sum, label) => (sum / length) * scale[label]! + bias[label]!);
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

/** Open addressing, at most half full; a slot of 0 is empty. */
function tableOf(hashes: Uint32Array): { slots: Uint32Array; places: Uint32Array } {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const places = new Uint32Array(size);
  for (const [index, hash] of hashes.entries()) {
    if (hash === 0) continue;
    let at = hash & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = hash;
    places[at] = index;
  }
  return { slots, places };
}
