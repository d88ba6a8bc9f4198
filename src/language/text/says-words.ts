/** Words of a value, found in a text. */
import type { Language } from '../language.ts';
import { rememberFor } from './remember.ts';
import { wordsOf } from './words.ts';

/** Are these the words of the text, in this order and nothing between? */
export function saysWords(text: string, wanted: string, language: Language): boolean {
  const needle = paddedWords(wanted, language);
  if (needle === '  ') return false;
  if (paddedWords(text, language).includes(needle)) return true;
  // "Gate twelve" is gate 12; a number alone is compared as one.
  return namesNumber.test(needle) && inDigits(text, language).includes(needle);
}

const namesNumber = / \p{L}{2,} (?:\d|1[0-2]) |^ (?:\d|1[0-2]) \p{L}{2,} /u;

const inDigits = rememberFor((text: string, language: Language): string => {
  const { spelled } = language.numbers;
  const words = paddedWords(text, language).split(' ');
  return words.map((word) => (spelled.includes(word) ? String(spelled.indexOf(word)) : word)).join(' ');
}, 500);

/** Words with a space around each; one sentence is asked for the values of every fact. */
const paddedWords = rememberFor((text, { normalise }: Language) => ` ${wordsOf(normalise(text)).join(' ')} `, 500);
