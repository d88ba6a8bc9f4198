/** Of which details words speak, and how much. */
import type { MatchingWords } from '../../language/reading/matching.ts';

/** @param weighed Keys, and how much they count. */
export function conceptVector(
  weighed: readonly (readonly [readonly string[], number])[],
  { conceptNames, conceptsOf }: MatchingWords,
): Float64Array {
  const vector = new Float64Array(conceptNames.length);
  for (const [keys, weight] of weighed)
    for (const key of keys) {
      const lines = conceptsOf(key);
      // A word of many details says little of each.
      for (const line of lines) vector[line]! += weight / Math.sqrt(lines.length);
    }
  let length = 0;
  for (const value of vector) length += value * value;
  if (length > 0) for (let line = 0; line < vector.length; line++) vector[line]! /= Math.sqrt(length);
  return vector;
}

export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < one.length; line++) sum += one[line]! * other[line]!;
  return sum;
}
