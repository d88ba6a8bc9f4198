import type { Language } from '../../language/language.ts';

/** A name for what a question asks for, of its first words that mean something: "What is your order number?" → order_number. */
export function nameOf(question: string, taken: Readonly<Record<string, unknown>>, language: Language): string {
  const small = new Set(language.smallWords.split(' '));
  const words = question
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !small.has(word) && !dull.has(word));
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

const dull = new Set(
  'what which who when where how can could would will please enter provide give tell choose select like want need your you yours the for and'.split(
    ' ',
  ),
);
