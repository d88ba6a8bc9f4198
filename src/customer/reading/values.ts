/** Dates, amounts, codes and words recognised in any spelling. */
import type { Scalar } from '../../scenario/schema/scenario-schema.ts';
import { normalise, wordsOf } from './sentences.ts';

export type ValueKind = 'text' | 'date' | 'amount' | 'number' | 'code' | 'email' | 'boolean';

/** What form a value has, judged by the value alone. */
export function kindOf(value: Scalar): ValueKind {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  const text = value.trim();
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  if (/^(?:true|false|yes|no)$/i.test(text)) return 'boolean';
  if (/^[\d.,]+$/.test(text) && /\d/.test(text) && text.length < 5) return 'number';
  if (/^\d{1,12}([.,]\d{2})$/.test(text)) return 'amount';
  if (currency.test(text) && /\d/.test(text) && text.length < 20) return 'amount';
  if (datesIn(text).length === 1 && text.length < 30) return 'date';
  return /\d/.test(text) && !/\s\S+\s/.test(text) ? 'code' : 'text';
}

/** Is the value said in the text, in whatever spelling? @param text As said. */
export function mentions(text: string, value: Scalar, kind: ValueKind = kindOf(value)): boolean {
  const wanted = String(value);
  switch (kind) {
    case 'date': {
      const dates = datesIn(wanted);
      if (dates.length === 0) return saysWords(text, wanted);
      const found = datesIn(text);
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

function saysWords(text: string, wanted: string): boolean {
  const needle = wordsOf(normalise(wanted));
  if (needle.length === 0) return false;
  return ` ${wordsOf(normalise(text)).join(' ')} `.includes(` ${needle.join(' ')} `);
}

/** Codes are told apart by letters and digits alone: "AB-123 456" is "ab123456". */
function saysCode(text: string, wanted: string): boolean {
  const needle = squash(wanted);
  if (needle === '') return false;
  if (needle.length < 4) return saysWords(text, wanted);
  const words = normalise(text)
    .split(/\s+/)
    .map(squash)
    .filter((word) => word !== '');
  // The code may be written in groups, but has to start and end where words do.
  return words.some((_, first) => {
    let joined = '';
    for (let at = first; at < words.length && joined.length < needle.length; at++) joined += words[at]!;
    return joined === needle;
  });
}

export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words with a digit that are no plain small number, date or amount: orders, tickets, postcodes. */
export function codesIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => /\d/.test(word) && squash(word).length >= 4 && datesIn(word).length === 0);
}

export const emailsIn = (text: string): string[] =>
  text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g) ?? [];

const currency = /[€$£¥]|\b(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?)\b/i;
const numeral = "\\d{1,3}(?:[ ,.\u2019']\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const amountPattern = new RegExp(
  `(?:[€$£¥]|\\b(?:eur|usd|gbp|chf))\\s?(${numeral})|(?<![\\d.,])(${numeral})\\s?(?:[€$£¥]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?)\\b)`,
  'gi',
);

/** Amounts of money, as numbers. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(amountPattern)].map((match) => numberOf(match[1] ?? match[2] ?? ''));
}

const spelled = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Plain numbers, in digits or (up to twelve) in words. */
export function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,])(?:${numeral})(?![\\p{L}\\d])`, 'gu'))].map((match) =>
    numberOf(match[0]),
  );
  const words = wordsOf(text.toLowerCase())
    .map((word) => spelled.indexOf(word))
    .filter((number) => number >= 0);
  return [...digits, ...words];
}

/** "1,299.00", "1.299,00" and "1 299" alike: the last separator before one or two digits is the decimal one. */
function numberOf(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/\D/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

/** Year or day unknown where not said; 3/4 may be either of two dates. */
export interface SaidDate {
  year: number | null;
  month: number;
  day: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const isoDate = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const numericDate = /(?<![\d.,/-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/g;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthName}\\b\\.?,?(?:[ -](\\d{4}))?`, 'gi');
const monthFirst = new RegExp(`\\b${monthName}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b,?(?: (\\d{4}))?`, 'gi');

export function datesIn(text: string): SaidDate[] {
  if (!/\d/.test(text)) return [];
  const found: SaidDate[] = [];
  const add = (year: string | undefined, month: number, day: string) => {
    const date = {
      year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
      month,
      day: Number(day),
    };
    if (date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31) found.push(date);
  };
  for (const [, year, month, day] of text.matchAll(isoDate)) add(year, Number(month), day!);
  for (const [, one, two, year] of text.matchAll(numericDate)) {
    add(year, Number(two), one!);
    if (one !== two) add(year, Number(one), two!);
  }
  for (const [, day, month, year] of text.matchAll(dayFirst)) add(year, monthOf(month!), day!);
  for (const [, month, day, year] of text.matchAll(monthFirst)) add(year, monthOf(month!), day!);
  return found;
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export function sameDate(one: SaidDate, other: SaidDate): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return sameYear && one.month === other.month && one.day === other.day;
}
