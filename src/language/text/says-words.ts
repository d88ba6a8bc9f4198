/** Words of a value, found in a text. */
import type { Language } from '../language.ts';
import { rememberFor } from './remember.ts';
import { wordsOf } from './words.ts';

/** Are these the words of the text, in this order and nothing between? */
export function saysWords(text: string, wanted: string, language: Language): boolean {
  const needle = paddedWords(wanted, language);
  return needle !== '  ' && paddedWords(text, language).includes(needle);
}

/** Words with a space around each; one sentence is asked for the values of every fact. */
const paddedWords = rememberFor((text, { normalise }: Language) => ` ${wordsOf(normalise(text)).join(' ')} `, 500);
