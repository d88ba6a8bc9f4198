/** How near two words are in meaning, from 0 to 1: the same word is 1. Remembered, for openings repeat their words. */
import { likeness } from '../../language/model/word-vectors.ts';
import type { Language } from '../../language/language.ts';

export type Nearness = (one: string, other: string) => number;

/** Vectors of words that have nothing to do with each other are up to this alike. */
const unrelated = 0.5;
/** What another word can count for at most: it is never as good as the same. */
const another = 0.8;

export function nearnessIn({ matching }: Language): Nearness {
  const vectorOf = (key: string) => matching?.vectors.of(key);
  const rows = new Map<string, Map<string, number>>();
  return (one, other) => {
    if (one === other) return 1;
    const row = rows.get(one) ?? new Map<string, number>();
    rows.set(one, row);
    const found = row.get(other) ?? between(vectorOf(one), vectorOf(other));
    row.set(other, found);
    return found;
  };
}

const between = (one: Float64Array | undefined, other: Float64Array | undefined): number =>
  one && other ? Math.max(0, (likeness(one, other) - unrelated) / (1 - unrelated)) * another : 0;
