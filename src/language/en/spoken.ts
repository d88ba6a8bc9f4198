/** Amounts as they are said: "twelve fifty". */
import type { SpokenAmounts } from '../text/spoken-amounts.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const spoken: SpokenAmounts = {
  amount(whole, hundredths) {
    if (hundredths === 0) return inWords(whole);
    return `${inWords(whole)} ${hundredths < 10 ? 'oh ' : ''}${inWords(hundredths)}`;
  },
};

function inWords(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100)
    return [tens[Math.floor(number / 10) - 2]!, small[number % 10]!].slice(0, number % 10 ? 2 : 1).join('-');
  if (number < 1000) return joined(`${small[Math.floor(number / 100)]!} hundred`, number % 100);
  return joined(`${inWords(Math.floor(number / 1000))} thousand`, number % 1000);
}

/** "and" before what is less than a hundred. */
function joined(large: string, rest: number): string {
  if (rest === 0) return large;
  return `${large} ${rest < 100 ? 'and ' : ''}${inWords(rest)}`;
}
