/**
 * Classes of words that stand in like surroundings ("refund", "compensation"), so that what was learnt of one word is known of the others:
 * see docs/reading.md. The table is of a language, `src/language/en/model/word-classes.ts`.
 */
import { wordsIn } from './front-coding.ts';
import { bytesIn } from './packing.ts';

/** Number of a word's class; −1 of a word that has none. @param word In lower case. */
export type WordClasses = (word: string) => number;

export const noClasses: WordClasses = () => -1;

export interface PackedClasses {
  /** Front-coded, packed. */
  words: string;
  /** A byte a word, packed. */
  classes: string;
}

/** Unpacked when it is first asked. */
export function wordClasses({ words, classes }: PackedClasses): WordClasses {
  let table: ReadonlyMap<string, number> | null = null;
  return (word) => {
    if (table === null) {
      const numbers = bytesIn(classes);
      table = new Map(wordsIn(bytesIn(words)).map((known, index) => [known, numbers[index]!]));
    }
    return table.get(word) ?? -1;
  };
}
