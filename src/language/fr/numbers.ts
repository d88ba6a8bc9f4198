/** French names of numbers, months and money. */
import type { NumberWords } from '../text/number-words.ts';
import { months } from './months.ts';
import { numberSaid, numberWord, withDigits } from './spelled.ts';
import { fold } from './spelling.ts';

export const numbers: NumberWords = {
  spelled: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ').map(fold),
  numberWord,
  numberSaid,
  withDigits: (text) => withDigits(fold(text)),
  months,
  days: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|demain",
  ordinal: 'er',
  onDay: 'le',
  theDay: 'le ',
  ofMonth: '',
  untilDay: "(?:au|et|jusqu['’]? ?au)(?: le)?",
  dates: 'day first',
  currencyWords: 'eur|usd|chf|euros?|dollars?|francs?|livres?',
  smallMoney: 'centimes?|cts?',
  notes: {},
  coins: 'centimes?|cts?',
  and: 'et',
  afterPence: 'en retour|au total|chacun|par',
  yes: 'true|oui|yes',
  no: 'false|non|no',
};
