/** Dates, amounts, codes and words recognised in any spelling. */
import type { Scalar } from '../../scenario/schema/scenario-schema.ts';
import { currencySigns, currencyWords } from '../en/numbers.ts';
import { amountsIn, numbersIn } from './amounts.ts';
import { saysCode } from './codes.ts';
import { datesIn, sameDate } from './dates.ts';
import { measureOf, saysMeasure } from './measures.ts';
import { remember } from './remember.ts';
import { isTime, saysTime } from './times.ts';
import { normalise, saysWords } from './words.ts';

export type ValueKind = 'text' | 'date' | 'amount' | 'number' | 'code' | 'email' | 'boolean';

/** What form a value has, judged by the value alone. */
export function kindOf(value: Scalar): ValueKind {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : formOf(value);
}

/** Values of facts are asked for their form in every sentence. */
const formOf = remember((value: string): ValueKind => {
  const text = value.trim();
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  if (/^(?:true|false|yes|no)$/i.test(text)) return 'boolean';
  if (/^[\d.,]+$/.test(text) && /\d/.test(text) && text.length < 5) return 'number';
  if (/^\d{1,12}([.,]\d{2})$/.test(text)) return 'amount';
  if (currency.test(text) && /\d/.test(text) && text.length < 20) return 'amount';
  if (datesIn(text).length > 0 && text.length < 30) return 'date';
  return /\d/.test(text) && isCodeLike(text) ? 'code' : 'text';
}, 2_000);

/** Groups of letters and digits, most of them with a digit: "KT4 7QD", "4471 9902 18"; not "since 7 this morning". */
function isCodeLike(text: string): boolean {
  const groups = text.split(/[\s\-/.]+/).filter((group) => group !== '');
  const wordy = groups.filter((group) => /^\p{Ll}{3,}$/u.test(group) || /^\p{Lu}\p{Ll}{2,}$/u.test(group));
  return wordy.length === 0 && groups.length <= 6;
}

/** Is the value said in the text, in whatever spelling? @param text As said. */
export function mentions(text: string, value: Scalar, kind: ValueKind = kindOf(value)): boolean {
  const wanted = String(value);
  if (isTime(wanted)) return saysTime(text, wanted) || saysWords(text, wanted);
  const measure = measureOf(wanted);
  if (measure !== null) return saysMeasure(text, measure) || saysWords(text, wanted);
  switch (kind) {
    case 'date': {
      const dates = datesIn(wanted);
      if (dates.length === 0) return saysWords(text, wanted);
      const found = datesIn(normalise(text));
      return dates.some((date) => found.some((other) => sameDate(date, other)));
    }
    case 'amount': {
      const amount = amountsIn(wanted)[0] ?? numbersIn(wanted)[0];
      return amount !== undefined && [...amountsIn(text), ...numbersIn(text)].includes(amount);
    }
    case 'number': {
      const number = numbersIn(wanted)[0];
      return number === undefined ? saysWords(text, wanted) : numbersIn(text).includes(number);
    }
    case 'code':
    case 'email':
      return saysCode(text, wanted);
    default:
      return saysWords(text, wanted);
  }
}

const currency = new RegExp(`[${currencySigns}]|\\b(?:${currencyWords})\\b`, 'i');
