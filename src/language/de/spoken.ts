/** Amounts as they are said: "zwölf fünfzig". */
import type { SpokenAmounts } from '../text/spoken-amounts.ts';

const small =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

export const spoken: SpokenAmounts = {
  amount(whole, hundredths) {
    if (hundredths === 0) return alone(whole);
    return `${alone(whole)} ${hundredths < 10 ? 'null ' : ''}${alone(hundredths)}`;
  },
};

/** One is "eins" where nothing follows it. */
const alone = (number: number): string => inWords(number).replace(/ein$/, 'eins');

function inWords(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100) {
    const one = number % 10;
    return `${one === 0 ? '' : `${small[one]!}und`}${tens[Math.floor(number / 10) - 2]!}`;
  }
  const [unit, name] = number < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const rest = number % unit!;
  return `${inWords(Math.floor(number / unit!))}${name}${rest === 0 ? '' : inWords(rest)}`;
}
