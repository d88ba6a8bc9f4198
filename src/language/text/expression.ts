/** Expressions made of lists of words that can be read. */
import { unbroken } from './unbroken.ts';

/** "bitte danke vielen_dank": one of the words; `_` stands for a space, a longer one comes before its beginning. */
export const oneOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .sort((one, other) => other.length - one.length)
    .join('|');

/** The text as an expression, whatever lines it stands on. */
export const expression = (text: string, flags = ''): RegExp => new RegExp(unbroken(text), flags);
