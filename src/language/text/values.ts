/** Dates, amounts, codes and words recognised in any spelling. */
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import type { Language } from '../language.ts';
import { amountsIn, numbersIn, saysCurrency } from './amounts.ts';
import { saysCode } from './codes.ts';
import { datesIn, sameDate } from './dates.ts';
import { measureOf, saysMeasure } from './measures.ts';
import type { NumberWords } from './number-words.ts';
import { onceFor, remember, rememberFor } from './remember.ts';
import { saysSpoken } from './says-spoken.ts';
import { saysWords } from './says-words.ts';
import { isTime, saysTime } from './times.ts';

export type ValueKind = 'text' | 'date' | 'amount' | 'number' | 'code' | 'email' | 'boolean';

/** What form a value has, judged by the value alone. */
export function kindOf(value: Scalar, language: Language): ValueKind {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : formOf(value, language);
}

const patternsOf = onceFor(({ yes, no }: NumberWords) => ({
  yes: new RegExp(`^(?:${yes})$`, 'i'),
  yesOrNo: new RegExp(`^(?:${yes}|${no})$`, 'i'),
}));

/** Is it a value that is a yes? */
export const isYes = (value: string, { numbers }: Language): boolean => patternsOf(numbers).yes.test(value);

/** Values of facts are asked for their form in every sentence. */
const formOf = rememberFor((value: string, language: Language): ValueKind => {
  const text = value.trim();
  if (/^[^\s@]+@[^\s.]+(?:\.[^\s.]+)+$/.test(text)) return 'email';
  if (patternsOf(language.numbers).yesOrNo.test(text)) return 'boolean';
  if (/^[\d.,]+$/.test(text) && /\d/.test(text) && text.length < 5) return 'number';
  if (/^\d{1,12}([.,]\d{2})$/.test(text)) return 'amount';
  if (saysCurrency(text, language) && /\d/.test(text) && text.length < 20) return 'amount';
  if (datesIn(text, language).length > 0 && text.length < 30) return 'date';
  return /\d/.test(text) && isCodeLike(text) ? 'code' : 'text';
}, 2_000);

/** Groups of letters and digits, most of them with a digit: "KT4 7QD", "4471 9902 18"; not "since 7 this morning". */
function isCodeLike(text: string): boolean {
  const groups = text.split(/[\s\-/.]+/).filter((group) => group !== '');
  const wordy = groups.filter((group) => /^\p{Ll}{3,}$/u.test(group) || /^\p{Lu}\p{Ll}{2,}$/u.test(group));
  return wordy.length === 0 && groups.length <= 6;
}

/** Is the value said in the text, in whatever spelling? @param text As said. */
export function mentions(text: string, value: Scalar, language: Language, kind?: ValueKind): boolean {
  const { byItself, byKind } = searchesOf(language);
  if (kind === undefined && typeof value === 'string') return byItself(value)(text);
  return byKind(kind ?? kindOf(value, language))(String(value))(text);
}

type Search = (text: string) => boolean;

/** A value is looked for in every sentence: what it is, is found out once. */
const searchesOf = onceFor((language: Language) => ({
  byItself: remember((value): Search => searchFor(value, kindOf(value, language), language), 2_000),
  byKind: remember((kind) => remember((value): Search => searchFor(value, kind as ValueKind, language), 2_000)),
}));

function searchFor(wanted: string, kind: ValueKind, language: Language): Search {
  const inWords: Search = (text) => saysWords(text, wanted, language);
  if (isTime(wanted, language)) return (text) => saysTime(text, wanted, language) || inWords(text);
  const measure = measureOf(wanted, language);
  if (measure !== null) return (text) => saysMeasure(text, measure, language) || inWords(text);
  switch (kind) {
    case 'date': {
      const dates = datesIn(wanted, language);
      if (dates.length === 0) return inWords;
      return (text) => {
        const found = datesIn(language.normalise(text), language);
        return found.length > 0 && dates.some((date) => found.some((other) => sameDate(date, other)));
      };
    }
    case 'amount': {
      const amount = amountsIn(wanted, language)[0] ?? numbersIn(wanted, language)[0];
      if (amount === undefined) return () => false;
      return (text) =>
        [...amountsIn(text, language), ...numbersIn(text, language)].includes(amount) ||
        saysSpoken(text, amount, language);
    }
    case 'number': {
      const number = numbersIn(wanted, language)[0];
      return number === undefined ? inWords : (text) => numbersIn(text, language).includes(number);
    }
    case 'code':
    case 'email':
      return (text) => saysCode(text, wanted, language);
    default:
      return inWords;
  }
}
