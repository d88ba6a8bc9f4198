/** Numbers in words as digits: "forty-five pounds", "the eighteenth of June", "three hundred and fifty". */
import { monthName } from './months.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const values = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

const unit = units.slice(1, 10).join('|');
const small = `(?:(?:${tens.join('|')})(?:[- ](?:${unit}))?|${units.join('|')})`;
const hundreds = `(?:(?:${unit}|a) hundred(?: and ${small})?)`;
/** Up to twelve they stay words: "one moment", "two orders". */
const large = `(?:${tens.join('|')})(?:[- ](?:${unit}))?|${units.slice(13).join('|')}`;
const money = '(?= (?:pounds?|euros?|dollars?|francs?|pence|cents?)\\b)';
const cardinal = new RegExp(`\\b(?:${hundreds}|${large}|${small}${money})\\b`, 'g');
const ordinal = `(?:(?:twenty|thirty)[- ])?(?:${ordinals.join('|')}|thirtieth)`;
const dayOf = new RegExp(
  `\\b(${ordinal})(?= (?:of )?(?:${monthName})\\b)|(?<=\\b(?:${monthName}) (?:the )?)(${ordinal})\\b`,
  'g',
);
const mayHold =
  /\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|teen|first|second|third|fourth|ninth|tenth|elevent|twelft|pound|euro|dollar)/;

/** @param text Lower case. */
export function withDigits(text: string): string {
  if (!mayHold.test(text)) return text;
  return text
    .replace(dayOf, (words) => `${sum(words)}${ending(sum(words))}`)
    .replace(cardinal, (words) => String(sum(words)));
}

function sum(words: string): number {
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === 'hundred') total = Math.max(1, total) * 100;
    else total += values.get(word) ?? 0;
  }
  return total;
}

const ending = (day: number) => (day === 1 || day === 21 || day === 31 ? 'st' : 'th');
