/** What the customer tells of its matter, and when. */
import { mean, wordsIn, type Feature } from './feature.ts';

/** Words that name something: with digits, an address, and names, which are capitalised inside a sentence. */
const detail = /\S*\d\S*|\S+@\S+|(?<=[^.!?\s]\s)\p{Lu}\p{L}+/gu;

function detailsIn(turn: string): string[] {
  const found = [...turn.matchAll(detail)].map(([word]) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}@]/gu, ''));
  return found.filter((word) => (word.length > 1 || /\d/.test(word)) && !pronouns.has(word));
}

const pronouns = new Set(['im', 'ive', 'ill', 'id', 'ok']);

export const information: readonly Feature[] = [
  {
    name: 'share of details in the first turn',
    dimension: 'information',
    of({ turns }) {
      const all = new Set(turns.flatMap(detailsIn));
      return all.size === 0 ? 0 : new Set(detailsIn(turns[0] ?? '')).size / all.size;
    },
  },
  {
    name: 'details a turn',
    dimension: 'information',
    of: ({ turns }) => mean(turns.map((turn) => new Set(detailsIn(turn)).size)),
  },
  { name: 'words of the opening', dimension: 'information', of: ({ turns }) => wordsIn(turns[0] ?? '') },
];
