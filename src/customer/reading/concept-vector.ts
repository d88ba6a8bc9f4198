/** Of which details words speak, and how much. */
import type { MatchingWords } from '../../language/reading/matching.ts';

/** @param weighed Keys, and how much they count. */
export function conceptVector(
  weighed: readonly (readonly [readonly string[], number])[],
  { conceptNames, conceptsOf }: MatchingWords,
): number[] {
  const vector = conceptNames.map(() => 0);
  for (const [keys, weight] of weighed)
    for (const key of keys) {
      const lines = conceptsOf(key);
      // A word of many details says little of each.
      for (const line of lines) vector[line]! += weight / Math.sqrt(lines.length);
    }
  let length = 0;
  for (const value of vector) length += value * value;
  return length > 0 ? vector.map((value) => value / Math.sqrt(length)) : vector;
}

/** The same of a few words, which speak of a handful of some three hundred details. */
export interface Spoken {
  /** In rising order. */
  lines: number[];
  weights: number[];
}

export function spokenOf(keys: readonly string[], { conceptsOf }: MatchingWords): Spoken {
  const found = new Map<number, number>();
  for (const key of keys) {
    const lines = conceptsOf(key);
    for (const line of lines) found.set(line, (found.get(line) ?? 0) + 1 / Math.sqrt(lines.length));
  }
  const lines = [...found.keys()].sort((one, other) => one - other);
  let length = 0;
  for (const line of lines) length += found.get(line)! ** 2;
  return { lines, weights: lines.map((line) => found.get(line)! / Math.sqrt(length)) };
}

export function product({ lines, weights }: Spoken, other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < lines.length; at++) sum += weights[at]! * other[lines[at]!]!;
  return sum;
}

/** Of what both speak the most. */
export function mostShared({ lines, weights }: Spoken, other: readonly number[], share = 1): number {
  let most = 0;
  for (let at = 0; at < lines.length; at++) most = Math.max(most, share * weights[at]! * other[lines[at]!]!);
  return most;
}
