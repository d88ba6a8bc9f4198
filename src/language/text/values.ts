/** Dates, amounts, codes and words recognised in any spelling. */
import type { Scalar } from '../../scenario/schema/scenario-schema.ts';
import { currencySigns, currencyWords, numberSaid, numberWord, smallMoney, spelledNumbers } from '../en/numbers.ts';
import { datesIn, sameDate } from './dates.ts';
import { remember } from './remember.ts';
import { isTime, timesIn } from './times.ts';
import { normalise, wordsOf } from './words.ts';

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
  if (isTime(wanted)) return timesIn(wanted).some((time) => timesIn(text).includes(time)) || saysWords(text, wanted);
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
  const needle = paddedWords(wanted);
  return needle !== '  ' && paddedWords(text).includes(needle);
}

/** One sentence is asked for the values of every fact. */
const atOnce = 500;

/** Its words, with a space around each. */
const paddedWords = remember((text) => ` ${wordsOf(normalise(text)).join(' ')} `, atOnce);

/** Codes are told apart by letters and digits alone: "AB-123 456" is "ab123456". */
function saysCode(text: string, wanted: string): boolean {
  const needle = lettersAndDigits(wanted);
  if (needle === '') return false;
  if (needle.length < 4) return saysWords(text, wanted);
  const words = codeWords(text);
  // The code may be written in groups, but has to start and end where words do.
  return words.some((_, first) => {
    if (!needle.startsWith(words[first]!)) return false;
    let joined = '';
    for (let at = first; at < words.length && joined.length < needle.length; at++) joined += words[at]!;
    return joined === needle;
  });
}

/** The same characters in another order, as they come back from a slip of the hand: "4731" for "4713". */
export const isReordered = (one: string, other: string): boolean =>
  one.length >= 3 && one !== other && one.length === other.length && sorted(one) === sorted(other);
const sorted = (text: string) => text.split('').sort().join('');

/** The letters and digits between spaces. */
const codeWords = remember(
  (text) =>
    normalise(text)
      .split(/\s+/)
      .map(lettersAndDigits)
      .filter((word) => word !== ''),
  atOnce,
);

export const lettersAndDigits = remember((text: string): string => {
  const lower = text.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}, 2_000);

/** Words with a digit that are no plain small number, date or amount: orders, tickets, postcodes. */
export const codesIn = remember((text: string): string[] => {
  if (!/\d/.test(text)) return [];
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => /\d/.test(word) && lettersAndDigits(word).length >= 4 && datesIn(word).length === 0);
}, atOnce);

/** Codes written in two to four groups: "KT4 7QD", "4471 9902 18". */
export const spacedCodesIn = remember((text: string): string[] => {
  if (!/\d/.test(text)) return [];
  const words = text.match(/[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*/gu) ?? [];
  const found: string[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = words[first]!;
    for (let at = first + 1; at < Math.min(words.length, first + 4); at++) {
      joined += ` ${words[at]!}`;
      if (/\d/.test(joined) && joined.length <= 30 && !/\p{Ll}{3}/u.test(joined)) found.push(joined);
    }
  }
  return found;
}, atOnce);

export const emailsIn = (text: string): string[] =>
  !text.includes('@') ? [] : (text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g) ?? []);

const currency = new RegExp(`[${currencySigns}]|\\b(?:${currencyWords})\\b`, 'i');
const numeral = "\\d{1,3}(?:[ ,.'\u2019]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const signFirst = `(?:[${currencySigns}]|\\b(?:${currencyWords}))\\s?(${numeral})`;
/** "12 pounds and 5 pence", "41 pounds 20". */
const cents = `(?:,? (?:and )?(\\d{1,2}) (?:${smallMoney})\\b| (\\d{2})(?=[.,;!?)]|$| (?:back|in total|altogether|each|per|a)\\b))`;
const signLast = `(?<![\\d.,])(${numeral})\\s?(?:[${currencySigns}]|(?:${currencyWords})\\b${cents}?)`;
const amountPattern = new RegExp(`${signFirst}|${signLast}`, 'gi');

export interface Found<T> {
  value: T;
  start: number;
  end: number;
}

/** Amounts of money, as numbers; in digits or in words. */
export const amountSpans = remember((text: string): Found<number>[] => {
  const digits = /\d/.test(text) ? amountsInDigits(text) : [];
  return saysMoney.test(text) ? [...digits, ...amountsInWords(text)].sort((a, b) => a.start - b.start) : digits;
}, atOnce);

function amountsInDigits(text: string): Found<number>[] {
  return [...text.matchAll(amountPattern)].map((match) => ({
    value: numberOf(match[1] ?? match[2] ?? '') + Number(match[3] ?? match[4] ?? 0) / 100,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const saysMoney = new RegExp(`[a-z][ -](?:${currencyWords})\\b`, 'i');
const said = `${numberWord}(?:(?:[ -]|,? and )${numberWord}){0,8}`;
/** "forty-one pounds and twenty pence". */
const saidAmount = new RegExp(
  `\\b(${said})[ -](?:${currencyWords})\\b(?:,? (?:and )?(${numberWord}(?:[ -]${numberWord})?) (?:${smallMoney})\\b)?`,
  'gi',
);

function amountsInWords(text: string): Found<number>[] {
  return [...text.matchAll(saidAmount)].map((match) => ({
    value: (numberSaid(match[1]!) * 100 + numberSaid(match[2] ?? '')) / 100,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
export const amountsIn = (text: string): number[] => amountSpans(text).map(({ value }) => value);

const plainNumber = new RegExp(`(?<![\\p{L}\\d.,])(?:${numeral})(?![\\p{L}\\d])`, 'gu');
const spelled = new RegExp(`\\b(?:${spelledNumbers.join('|')})\\b`, 'gi');

/** Plain numbers, in digits or (up to twelve) in words. */
export const numberSpans = remember((text: string): Found<number>[] => {
  const digits = [...text.matchAll(plainNumber)].map((match) => ({
    value: numberOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = [...text.matchAll(spelled)].map((match) => ({
    value: spelledNumbers.indexOf(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}, atOnce);
const numbersIn = (text: string): number[] => numberSpans(text).map(({ value }) => value);

/** "1,299.00", "1.299,00" and "1 299" alike: the last separator before one or two digits is the decimal one. */
function numberOf(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/\D/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}
