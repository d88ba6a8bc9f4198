/** In small letters without accents: people leave them out. */
export const plainLetters = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
