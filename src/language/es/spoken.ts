/** Amounts as they are said: "doce con cincuenta". */
import type { SpokenAmounts } from '../text/spoken-amounts.ts';

const small =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

export const spoken: SpokenAmounts = {
  amount: (whole, hundredths) => inWords(whole) + (hundredths === 0 ? '' : ` con ${inWords(hundredths)}`),
};

function inWords(number: number): string {
  if (number < 30) return small[number]!;
  if (number < 100) return `${tens[Math.floor(number / 10) - 3]!}${number % 10 ? ` y ${small[number % 10]!}` : ''}`;
  if (number === 100) return 'cien';
  if (number < 1000) return `${hundreds[Math.floor(number / 100) - 1]!}${rest(number % 100)}`;
  const thousands = Math.floor(number / 1000);
  return `${thousands === 1 ? '' : `${shortened(inWords(thousands))} `}mil${rest(number % 1000)}`;
}

/** Before a noun one loses its end: "veintiún mil". */
const shortened = (words: string): string => words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
const rest = (number: number): string => (number === 0 ? '' : ` ${inWords(number)}`);
