/** Amounts said in words with their hundredths: "twelve fifty", "twelve euros fifty". */
import type { Language } from '../language.ts';
import { rememberFor } from './remember.ts';

/** Larger ones are read in digits. */
const most = 1_000_000;

/** Is it said so? Amounts without hundredths are read as numbers are. */
export function saysSpoken(text: string, amount: number, language: Language): boolean {
  const cents = Math.round(amount * 100);
  if (cents % 100 === 0 || cents < 0 || cents >= most * 100) return false;
  const low = text.toLowerCase();
  return (
    beginningsOf(String(cents), language).some((word) => low.includes(word)) && patternFor(cents, language).test(text)
  );
}

/** All ways to say an amount begin with one of these words; few texts hold one, and an expression is dear. */
const beginningsOf = rememberFor((cents: string, { spoken }: Language): string[] => {
  const [whole, hundredths] = parts(Number(cents));
  return [spoken.amount(whole, hundredths), spoken.amount(whole, 0)].map((words) =>
    words.split(/[ -]/)[0]!.toLowerCase(),
  );
}, 500);

const parts = (cents: number): [whole: number, hundredths: number] => [Math.floor(cents / 100), cents % 100];

function patternFor(cents: number, { spoken, numbers }: Language): RegExp {
  const [whole, hundredths] = parts(cents);
  const plain = worded(spoken.amount(whole, hundredths));
  const between = `(?:${numbers.currencyWords})(?: (?:${numbers.and}))?`;
  const named = `${worded(spoken.amount(whole, 0))} ${between} ${worded(spoken.amount(hundredths, 0))}`;
  // "One hundred and twelve fifty" and "twelve fifty-five" are others.
  const before = `(?<!(?<![\\p{L}])${numbers.numberWord}[ -](?:(?:${numbers.and}) )?)(?<![\\p{L}\\p{N}])`;
  const after = `(?![\\p{L}\\p{N}])(?![ -](?:(?:${numbers.and}) )?${numbers.numberWord}(?![\\p{L}]))`;
  return new RegExp(`${before}(?:${plain}|${named})${after}`, 'iu');
}

/** Whether the words of a number are joined is a matter of taste. */
const worded = (words: string): string => words.replaceAll(/[ -]/g, '[ -]');
