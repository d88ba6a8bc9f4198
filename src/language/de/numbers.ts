/** German names of numbers, months and money. */
import type { NumberWords } from '../text/number-words.ts';
import { months } from './months.ts';
import { numberSaid, numberWord, withDigits } from './spelled.ts';
import { fold } from './spelling.ts';

export const numbers: NumberWords = {
  spelled: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ').map(fold),
  numberWord,
  numberSaid,
  withDigits: (text) => withDigits(fold(text)),
  months,
  days: '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|heute|morgen|übermorgen',
  ordinal: '\\.',
  onDay: 'am',
  theDay: 'der |den |dem ',
  ofMonth: '',
  untilDay: '(?:bis(?: zum)?|und)(?: dem)?',
  dates: 'day first',
  currencyWords: 'eur|usd|gbp|chf|euros?|dollar|pfund|franken',
  smallMoney: 'cents?|ct|rappen',
  notes: { zehner: 10, zwanziger: 20, fuffziger: 50, fünfziger: 50, hunderter: 100 },
  coins: 'cents?|ct',
  and: 'und',
  afterPence: 'zurück|insgesamt|zusammen|pro|je',
  yes: 'true|ja|yes',
  no: 'false|nein|no',
};
