/** English names of numbers, months and money. */
import type { NumberWords } from '../text/number-words.ts';
import { months } from './months.ts';
import { withDigits } from './spelled.ts';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const valueOfWord = new Map<string, number>([
  ...ones.split('|').map((word, at) => [word, at + 1] as const),
  ...teens.split('|').map((word, at) => [word, at + 10] as const),
  ...tens.split('|').map((word, at) => [word, (at + 2) * 10] as const),
]);

/** The number said in words. @param words Number words, with "and" and hyphens between them. */
function numberSaid(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    if (word === 'hundred') part = Math.max(1, part) * 100;
    else if (word === 'thousand') [whole, part] = [whole + Math.max(1, part) * 1000, 0];
    else part += valueOfWord.get(word) ?? 0;
  }
  return whole + part;
}

export const numbers: NumberWords = {
  spelled: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  numberWord: `(?:${ones}|${teens}|${tens}|hundred|thousand)`,
  numberSaid,
  withDigits,
  months,
  days: '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|today|tomorrow',
  ordinal: 'st|nd|rd|th',
  onDay: 'on',
  theDay: 'the ',
  ofMonth: ' of',
  untilDay: '(?:to|until|till?|through|and)(?: the)?',
  dates: 'either',
  currencyWords: 'eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|quid|bucks?',
  smallMoney: 'pence|p|cents?|c|rappen|centimes?',
  notes: { fiver: 5, tenner: 10 },
  coins: 'p|pence|cents?',
  and: 'and',
  afterPence: 'back|in total|altogether|each|per|a',
  yes: 'true|yes',
  no: 'false|no',
};
