/** German numbers in words as digits: "fünfundvierzig Euro", "der dritte Mai". Umlauts are made plain before. */
import { months } from './months.ts';

const units =
  'null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig'.split(' ');
const ordinals =
  'erste zweite dritte vierte fuenfte sechste siebte achte neunte zehnte elfte zwoelfte dreizehnte vierzehnte fuenfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste'.split(
    ' ',
  );

const values = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ['ein', 1],
  ['zwo', 2],
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ['dreissigste', 30],
]);

const one = 'ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun';
const below = `(?:(?:(?:${one})und)?(?:${tens.join('|')})|${units.slice(1).toReversed().join('|')})`;
const hundreds = `(?:(?:${one})?hundert(?:und)?${below}?)`;
const money = '(?= (?:euro|cent|franken)\\b)';
/** Up to twelve they stay words: "ein Moment", "zwei Bestellungen". */
const large = `(?:(?:${one})und)?(?:${tens.join('|')})|${units.slice(13).join('|')}`;
const cardinal = new RegExp(`\\b(?:${hundreds}|${large}|(?:${below}|ein)${money})\\b`, 'g');
const ordinal = `(?:(?:${one})und)?(?:zwanzigste|dreissigste)|${ordinals.join('|')}`;
const dayOf = new RegExp(`\\b(${ordinal})[nrm]?(?= (?:${months.join('|')})\\b)`, 'g');
const mayHold = /zig|ssig|hundert|zehn|elf|zwoelf|euro|erste|zweite|dritte|[tv]ierte|fuenfte|te[nr]? /;

/** A word that numbers are said in. */
export const numberWord = `(?:${hundreds}|${below}|ein|tausend)`;

/** @param text Lower case, umlauts made plain. */
export function withDigits(text: string): string {
  if (!mayHold.test(text)) return text;
  return text
    .replace(dayOf, (_, words: string) => `${numberSaid(words)}.`)
    .replace(cardinal, (words) => String(numberSaid(words)));
}

/** The number said in words. */
export function numberSaid(words: string): number {
  const [, hundred, rest] = /^(?:(\w*?)hundert(?:und)?)?(\w*)$/.exec(words.toLowerCase()) ?? [];
  const above = words.includes('hundert') ? 100 * (values.get(hundred ?? '') ?? 1) : 0;
  const [, unit, ten] = /^(?:(\w+)und)?(\w+)$/.exec(rest ?? '') ?? [];
  return above + (values.get(unit ?? '') ?? 0) + (values.get(ten ?? '') ?? 0);
}
