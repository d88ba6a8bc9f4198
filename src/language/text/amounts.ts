/** Amounts of money and plain numbers, in digits or in words. */
import type { Language } from '../language.ts';
import { everyMatch } from './every-match.ts';
import type { NumberWords } from './number-words.ts';
import { onceFor, rememberFor } from './remember.ts';

/** One sentence is asked for the values of every fact. */
const atOnce = 500;

const numeral = "\\d{1,3}(?:[ ,.'\u2019]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const currencySigns = '€$£¥';

const patternsOf = onceFor((words: NumberWords) => {
  const { currencyWords, smallMoney, numberWord, coins, and } = words;
  const signFirst = `(?:[${currencySigns}]|\\b(?:${currencyWords}))\\s?(${numeral})`;
  // "12 pounds and 5 pence", "41 pounds 20".
  const cents = `(?:,? (?:${and} )?(\\d{1,2}) (?:${smallMoney})\\b| (\\d{2})(?=[.,;!?)]|$| (?:${words.afterPence})\\b))`;
  const signLast = `(?<![\\d.,])(${numeral})\\s?(?:[${currencySigns}]|(?:${currencyWords})\\b${cents}?)`;
  const note = Object.keys(words.notes).join('|') || '(?!)';
  const said = `${numberWord}(?:(?:[ -]|,? ${and} )${numberWord}){0,8}`;
  return {
    currency: new RegExp(`[${currencySigns}]|\\b(?:${currencyWords})\\b`, 'i'),
    amount: new RegExp(`${signFirst}|${signLast}`, 'gi'),
    saysMoney: new RegExp(`[a-z][ -](?:${currencyWords})\\b|\\b(?:${note})\\b|\\d ?(?:${coins})\\b`, 'i'),
    // "forty-one pounds and twenty pence".
    saidAmount: new RegExp(
      `\\b(${said})[ -](?:${currencyWords})\\b(?:,? (?:${and} )?(${numberWord}(?:[ -]${numberWord})?) (?:${smallMoney})\\b)?`,
      'gi',
    ),
    // "A fiver", "99p".
    noteOrCoins: new RegExp(`\\b(?:(${note})|(?<![£$€\\d.,])(\\d{1,2}) ?(?:${coins}))\\b(?!\\.m)`, 'gi'),
    spelled: new RegExp(`\\b(?:${words.spelled.join('|')})\\b`, 'gi'),
  };
});

/** Is it said of money, by its sign or the name of a currency? */
export const saysCurrency = (text: string, { numbers }: Language): boolean => patternsOf(numbers).currency.test(text);

export interface Found<T> {
  value: T;
  start: number;
  end: number;
}

/** Amounts of money, as numbers; in digits or in words. */
export const amountSpans = rememberFor((text: string, { numbers }: Language): Found<number>[] => {
  const found = /\d/.test(text) ? amountsInDigits(text, numbers) : [];
  if (!patternsOf(numbers).saysMoney.test(text)) return found;
  return [...found, ...amountsInWords(text, numbers), ...notesIn(text, found, numbers)].sort(
    (a, b) => a.start - b.start,
  );
}, atOnce);

function amountsInDigits(text: string, numbers: NumberWords): Found<number>[] {
  return everyMatch(text, patternsOf(numbers).amount).map((match) => ({
    value: numberOf(match[1] ?? match[2] ?? '') + Number(match[3] ?? match[4] ?? 0) / 100,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function amountsInWords(text: string, numbers: NumberWords): Found<number>[] {
  const { numberSaid } = numbers;
  return everyMatch(text, patternsOf(numbers).saidAmount).map((match) => ({
    value: (numberSaid(match[1]!) * 100 + numberSaid(match[2] ?? '')) / 100,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function notesIn(text: string, found: readonly Found<number>[], numbers: NumberWords): Found<number>[] {
  return everyMatch(text, patternsOf(numbers).noteOrCoins)
    .map((match) => ({
      value: match[1] === undefined ? Number(match[2]) / 100 : numbers.notes[match[1].toLowerCase()]!,
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
}

export const amountsIn = (text: string, language: Language): number[] =>
  amountSpans(text, language).map(({ value }) => value);

// "29.8p" is a number; the 29 of it is none.
const plainNumber = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${numeral})(?:(?![\\p{L}\\d]|[.,]\\d)|(?=p(?![\\p{L}\\d])))`,
  'gu',
);

/** Plain numbers, in digits or (up to twelve) in words. */
export const numberSpans = rememberFor((text: string, { numbers }: Language): Found<number>[] => {
  const digits = everyMatch(text, plainNumber).map((match) => ({
    value: numberOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = everyMatch(text, patternsOf(numbers).spelled).map((match) => ({
    value: numbers.spelled.indexOf(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}, atOnce);
export const numbersIn = (text: string, language: Language): number[] =>
  numberSpans(text, language).map(({ value }) => value);

/** "1,299.00", "1.299,00" and "1 299" alike: the last separator before one or two digits is the decimal one. */
function numberOf(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/\D/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}
