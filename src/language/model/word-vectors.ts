/**
 * Vectors of words: the more alike the surroundings of two words are, the nearer their directions ("deadline", "expiry"). Of a language,
 * by the keys of its words; see docs/reading.md.
 */
import { wordsIn } from './front-coding.ts';
import { bytesIn } from './packing.ts';

export interface PackedVectors {
  /** Keys, sorted and front-coded; packed. */
  words: string;
  /** A whole number a dimension, dimension by dimension, as a byte; packed. */
  vectors: string;
  dimensions: number;
}

export interface WordVectors {
  dimensions: number;
  /** Of length one; undefined of a key that is not known. */
  of(key: string): Float64Array | undefined;
}

/** Unpacked when it is first asked. */
export function wordVectors({ words, vectors, dimensions }: PackedVectors): WordVectors {
  let places: ReadonlyMap<string, number> | null = null;
  let bytes = new Int8Array();
  const units = new Map<string, Float64Array>();
  return {
    dimensions,
    of(key) {
      const known = units.get(key);
      if (known !== undefined) return known;
      if (places === null) {
        places = new Map(wordsIn(bytesIn(words)).map((word, index) => [word, index]));
        bytes = new Int8Array(bytesIn(vectors));
      }
      const place = places.get(key);
      if (place === undefined) return undefined;
      const { size } = places;
      const unit = unitOf(Float64Array.from({ length: dimensions }, (_, line) => bytes[line * size + place]!));
      units.set(key, unit);
      return unit;
    },
  };
}

/** Of the same direction, of length one; one without a direction as it is. */
export function unitOf(vector: Float64Array): Float64Array {
  const length = Math.sqrt(likeness(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Of two of length one the cosine. */
export function likeness(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < one.length; line++) sum += one[line]! * other[line]!;
  return sum;
}
