import { syllable } from 'syllable';
import { remember } from '../../language/text/remember.ts';
import type { Utterance } from './utterance.ts';

/** Below this the formula says nothing: "Verification." alone would be grade 36. */
const fewestWords = 10;

/**
 * Flesch–Kincaid grade level: .39·words/sentences + 11.8·syllables/words − 15.59 (Kincaid et al. 1975), the years of
 * schooling a text asks for, not below 0. Words with digits are left out: codes and amounts are not read as prose.
 * null: fewer than ten words.
 */
export function readingLevel({ words, sentences }: Utterance): number | null {
  let count = 0;
  let syllables = 0;
  for (const word of words) {
    if (/\d/.test(word)) continue;
    count += 1;
    syllables += syllablesOf(word);
  }
  if (count < fewestWords) return null;
  const grade = 0.39 * (count / Math.max(1, sentences.length)) + 11.8 * (syllables / count) - 15.59;
  return Math.max(0, grade);
}

/** Longer runs are no words: keys, addresses, noise. */
const longestWord = 40;
const syllablesOf = remember(
  (word) => (word.length > longestWord ? 1 : Math.max(1, syllable(word))),
  50_000,
  longestWord,
);
