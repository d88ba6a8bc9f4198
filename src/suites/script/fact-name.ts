import type { Language } from '../../language/language.ts';

/** A name for what a question asks for, of its first words that mean something: "What is your order number?" → order_number. */
export function nameOf(question: string, taken: Readonly<Record<string, unknown>>, language: Language): string {
  const empty = new Set(wordsIn(`${language.smallWords} ${language.askingWords}`));
  const words = wordsIn(question).filter((word) => word.length > 2 && !empty.has(word));
  const plain = words
    .slice(0, 2)
    .join('_')
    .replace(/^[^a-z]+/, '');
  const base = plain === '' ? 'answer' : plain;
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? base : `${base}_${at}`;
    if (!Object.hasOwn(taken, name)) return name;
  }
}

/** As names may hold them: without accents, in small letters. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^a-z0-9]+/);
