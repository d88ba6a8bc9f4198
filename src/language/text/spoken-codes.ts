/** Codes read out sign by sign: "kilo seven november two papa x-ray", "H, A, four, zero, double seven". */
import type { Language } from '../language.ts';
import { everyMatch } from './every-match.ts';
import type { CodeNames } from './number-words.ts';
import { onceFor, rememberFor } from './remember.ts';

const namesOf = onceFor(({ letters, digits, times, between }: CodeNames) => {
  const signOf = new Map<string, string>(Object.entries(digits));
  for (const [letter, names] of Object.entries(letters)) for (const name of names.split(' ')) signOf.set(name, letter);
  const names = [...signOf.keys()].join('|');
  const skipped = `(?:(?:${between}|${Object.keys(times).join('|')}) )?`;
  return {
    signOf,
    skipped: new Set(between.split('|')),
    // Two names or letters in a row.
    mayBe: new RegExp(
      `(?:^|[\\s,"'])(?:${names}|[a-z]|\\d)[\\s,]+${skipped}(?:${names}|[a-z]|\\d{1,2})(?=[\\s,.;?!"']|$)`,
    ),
  };
});

/** Fewer are words that happen to stand together. */
const fewest = 4;

export interface SpokenCode {
  /** Lower case, without anything between. */
  code: string;
  /** As it was said. */
  said: string;
}

/** @param text Normalised. */
export const spokenCodes = rememberFor((text: string, { codeNames }: Language): SpokenCode[] => {
  const { mayBe, signOf, skipped } = namesOf(codeNames);
  const { times } = codeNames;
  if (!mayBe.test(text)) return [];
  const found: SpokenCode[] = [];
  let [code, from, to, signs, named] = ['', 0, 0, 0, 0];
  let repeat = 1;
  const end = () => {
    if (signs >= fewest && named * 2 >= signs) found.push({ code, said: text.slice(from, to) });
    [code, signs, named, repeat] = ['', 0, 0, 1];
  };
  for (const match of everyMatch(text, /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu)) {
    const [word] = match;
    const sign = signOf.get(word) ?? (/^(?:[a-z]|\d{1,2})$/.test(word) ? word : null);
    const apart = signs > 0 && /[.;:!?()]/.test(text.slice(to, match.index));
    if (apart) end();
    if (Object.hasOwn(times, word)) {
      if (signs === 0) from = match.index;
      repeat = times[word]!;
      continue;
    }
    if (sign === null) {
      if (!(signs > 0 && skipped.has(word))) end();
      continue;
    }
    if (signs === 0 && repeat === 1) from = match.index;
    code += sign.repeat(repeat);
    signs += repeat;
    named += signOf.has(word) || sign.length === 1 ? repeat : 0;
    repeat = 1;
    to = match.index + word.length;
  }
  end();
  return found;
}, 500);
