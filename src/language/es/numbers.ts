/** Spanish names of numbers, months and money. */
import type { NumberWords } from '../text/number-words.ts';
import { months } from './months.ts';
import { numberSaid, numberWord, withDigits } from './spelled.ts';
import { fold } from './spelling.ts';

export const numbers: NumberWords = {
  spelled: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  numberWord,
  numberSaid,
  withDigits: (text) => withDigits(fold(text)),
  months,
  days: 'lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hoy|mañana',
  ordinal: 'º|°|\\.º',
  onDay: 'el',
  theDay: 'el ',
  ofMonth: ' del?',
  untilDay: '(?:al?|hasta(?: el)?|y)(?: el)?',
  dates: 'day first',
  currencyWords: 'eur|usd|euros?|d[oó]lares|d[oó]lar|pesos?|soles?|libras?',
  smallMoney: 'c[eé]ntimos?|centavos?|cts?',
  notes: {},
  coins: 'c[eé]ntimos?|centavos?|cts?',
  and: '(?:y|con)',
  afterPence: 'de vuelta|en total|cada|por',
  yes: 'true|s[ií]|yes',
  no: 'false|no',
};
