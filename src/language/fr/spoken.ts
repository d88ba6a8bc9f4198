/** Amounts as they are said: "douze cinquante". */
import type { SpokenAmounts } from '../text/spoken-amounts.ts';

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

export const spoken: SpokenAmounts = {
  amount(whole, hundredths) {
    if (hundredths === 0) return inWords(whole);
    return `${inWords(whole)} ${hundredths < 10 ? 'zéro ' : ''}${inWords(hundredths)}`;
  },
};

function inWords(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100) return inTens(number);
  if (number < 1000) return withLarge(Math.floor(number / 100), 'cent', number % 100);
  return withLarge(Math.floor(number / 1000), 'mille', number % 1000);
}

/** Seventy and ninety count on from the ten before. */
function inTens(number: number): string {
  const ten = Math.floor(number / 10);
  const name = tens[ten - 2]!;
  const one = ten === 7 || ten === 9 ? number - (ten - 1) * 10 : number % 10;
  if (one === 0) return ten === 8 ? 'quatre-vingts' : name;
  return `${name}${(one === 1 || one === 11) && ten < 8 ? ' et ' : '-'}${small[one]!}`;
}

/** Hundreds have an s where nothing follows. */
function withLarge(count: number, name: string, rest: number): string {
  const before = count === 1 ? '' : `${inWords(count).replace(/(cent|vingt)s$/, name === 'mille' ? '$1' : '$1s')} `;
  if (rest === 0) return `${before}${name === 'cent' && count > 1 ? 'cents' : name}`;
  return `${before}${name} ${inWords(rest)}`;
}
