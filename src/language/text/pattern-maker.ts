/** Patterns of words for a language whose texts are made plain: they may be written with all their marks. */
import { saidOf, wordPattern, type Parts, type WordPattern } from './pattern.ts';
import { remember } from './remember.ts';
import { wordsOf } from './words.ts';

export interface Patterns {
  /** A pattern of these lines. */
  of(...lines: string[]): WordPattern;
  /** The same, tried on a normalised text. */
  over(...lines: string[]): (text: string) => boolean;
}

export const patternMaker =
  (fold: (text: string) => string) =>
  (parts: Parts): Patterns => {
    const plain = Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, lines.map(fold)]));
    const of = (...lines: string[]) => wordPattern(lines.map(fold), plain);
    return {
      of,
      over(...lines) {
        const made = of(...lines);
        return (text) => made.test(saidIn(text));
      },
    };
  };

/** One clause is asked about by several patterns. */
const saidIn = remember((text) => saidOf(wordsOf(text), text.endsWith('?')), 300);
