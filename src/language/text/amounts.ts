/** Amounts of money and plain numbers, in digits or in words. */
import {
  coins,
  currencySigns,
  currencyWords,
  notes,
  numberSaid,
  numberWord,
  smallMoney,
  spelledNumbers,
} from '../en/numbers.ts';
import { remember } from './remember.ts';

/** One sentence is asked for the values of every fact. */
const atOnce = 500;

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
  const found = /\d/.test(text) ? amountsInDigits(text) : [];
  if (!saysMoney.test(text)) return found;
  return [...found, ...amountsInWords(text), ...notesIn(text, found)].sort((a, b) => a.start - b.start);
}, atOnce);

function amountsInDigits(text: string): Found<number>[] {
  return [...text.matchAll(amountPattern)].map((match) => ({
    value: numberOf(match[1] ?? match[2] ?? '') + Number(match[3] ?? match[4] ?? 0) / 100,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const note = Object.keys(notes).join('|');
const saysMoney = new RegExp(`[a-z][ -](?:${currencyWords})\\b|\\b(?:${note})\\b|\\d ?(?:${coins})\\b`, 'i');
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

/** "A fiver", "99p". */
const noteOrCoins = new RegExp(`\\b(?:(${note})|(?<![£$€\\d.,])(\\d{1,2}) ?(?:${coins}))\\b(?!\\.m)`, 'gi');

function notesIn(text: string, found: readonly Found<number>[]): Found<number>[] {
  return [...text.matchAll(noteOrCoins)]
    .map((match) => ({
      value: match[1] === undefined ? Number(match[2]) / 100 : notes[match[1].toLowerCase()]!,
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
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
export const numbersIn = (text: string): number[] => numberSpans(text).map(({ value }) => value);

/** "1,299.00", "1.299,00" and "1 299" alike: the last separator before one or two digits is the decimal one. */
function numberOf(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/\D/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}
