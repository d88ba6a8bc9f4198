/** Codes, e-mail addresses and other values told by their letters and digits alone. */
import type { Language } from '../language.ts';
import { datesIn } from './dates.ts';
import { remember, rememberFor } from './remember.ts';
import { saysWords } from './says-words.ts';
import { spokenCodes } from './spoken-codes.ts';

/** One sentence is asked for the values of every fact. */
const atOnce = 500;

/** Codes are told apart by letters and digits alone: "AB-123 456" is "ab123456". */
export function saysCode(text: string, wanted: string, language: Language): boolean {
  const needle = lettersAndDigits(wanted);
  if (needle === '') return false;
  if (needle.length < 4) return saysWords(text, wanted, language);
  if (spokenCodes(language.normalise(text), language).some(({ code }) => code === needle)) return true;
  const words = codeWords(text, language);
  // The code may be written in groups, but has to start and end where words do.
  return words.some((_, first) => {
    if (!needle.startsWith(words[first]!)) return false;
    let joined = '';
    for (let at = first; at < words.length && joined.length < needle.length; at++) joined += words[at]!;
    return joined === needle;
  });
}

/** The same characters in another order, as they come back from a slip of the hand: "4731" for "4713". */
export const isReordered = (one: string, other: string): boolean =>
  one.length >= 3 && one !== other && one.length === other.length && sorted(one) === sorted(other);
const sorted = (text: string) => text.split('').sort().join('');

/** The letters and digits between spaces. */
const codeWords = rememberFor(
  (text, { normalise }: Language) =>
    normalise(text)
      .split(/\s+/)
      .map(lettersAndDigits)
      .filter((word) => word !== ''),
  atOnce,
);

export const lettersAndDigits = remember((text: string): string => {
  const lower = text.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}, 2_000);

/** Words with a digit that are no plain small number, date or amount: orders, tickets, postcodes. */
export const codesIn = rememberFor((text: string, language: Language): string[] => {
  if (!/\d/.test(text)) return [];
  const words = ungrouped(text.normalize('NFKC')).match(/[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter(
    (word) => /\d/.test(word) && lettersAndDigits(word).length >= 4 && datesIn(word, language).length === 0,
  );
}, atOnce);

/** "48,213", "48.213" and "48'213" are a number of five digits; "3.2026" and "1,5" none of more. */
const ungrouped = (text: string): string => text.replaceAll(groups, (number) => number.replaceAll(/\D/g, ''));
const groups = /(?<![\p{L}\d.,:/-])\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:['’]\d{3})+)(?![\p{L}\d]|[.,:/-]\d)/gu;

/** Codes written in two to four groups, or in up to nine short ones: "KT4 7QD", "4471 9902 18", an IBAN. */
export const spacedCodesIn = remember((text: string): string[] => {
  if (!/\d/.test(text)) return [];
  const words = text.match(/[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*/gu) ?? [];
  const found: string[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = words[first]!;
    if (spoken.test(joined)) continue;
    for (let at = first + 1; at < Math.min(words.length, first + mostGroups); at++) {
      const group = words[at]!;
      if (spoken.test(group) || (at >= first + 4 && group.length > 4)) break;
      joined += ` ${group}`;
      if (/\d/.test(joined) && joined.length <= 42) found.push(joined);
    }
  }
  return found;
}, atOnce);

/** Groups of an IBAN. */
const mostGroups = 9;
/** A word, and no group of a code. */
const spoken = /\p{Ll}{3}/u;

export const emailsIn = (text: string): string[] =>
  !text.includes('@') ? [] : (text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g) ?? []);
