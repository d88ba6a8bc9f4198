/** Words of a script, with what stands in them for others. */
import { literally } from '../../scenario/template/literally.ts';

/** What a text is made of: words, a fact of the customer, or whatever somebody else puts there. */
export type Piece = { text: string } | { fact: string } | 'anything';
export type Words = readonly Piece[];

/** What the bot or its surroundings put there no customer knows beforehand. */
export const isUnspeakable = (words: Words): boolean => words.includes('anything');

/** What the customer says, as a template. */
export const spoken = (words: Words): string =>
  words
    .map((piece) => (piece === 'anything' ? '' : 'text' in piece ? literally(piece.text) : `{{facts.${piece.fact}}}`))
    .join('')
    .trim();
