/** The values that a customer tells in a message: what would be another one for another customer. */
import type { Language } from '../../language/language.ts';
import { amountSpans } from '../../language/text/amounts.ts';
import { dateSpans } from '../../language/text/dates.ts';

export interface ToldValue {
  /** As it was said. */
  value: string;
  kind: 'email' | 'phone' | 'date' | 'amount' | 'code' | 'pseudonym';
  start: number;
  end: number;
}

const patterns: readonly [ToldValue['kind'], RegExp][] = [
  // What took the place of personal data: "[email 7f3a12]".
  ['pseudonym', /\[[a-z-]+ [0-9a-f]{6}\]/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['phone', /(?<![\w-])(?:\+|00)\d[\d ()/-]{7,18}\d(?![\w-])/g],
  ['code', /(?<![\w@.-])(?=[\w/-]*\d)(?:\p{Lu}{1,6}[-/ ]?)?[\p{Lu}\d][\p{Lu}\d/-]{3,24}(?![\w@-])/gu],
];

/** In the order in which they are said; of two that overlap the one that is surer. */
export function valuesTold(text: string, language: Language): ToldValue[] {
  const found: ToldValue[] = [];
  const add = (kind: ToldValue['kind'], start: number, end: number): void => {
    if (!found.some((one) => one.start < end && start < one.end))
      found.push({ kind, value: text.slice(start, end), start, end });
  };
  const [pseudonyms, emails, phones, codes] = patterns;
  for (const [kind, pattern] of [pseudonyms!, emails!])
    for (const one of text.matchAll(pattern)) add(kind, one.index, one.index + one[0].length);
  for (const { start, end } of dateSpans(text, language)) add('date', start, end);
  for (const { start, end } of amountSpans(text, language)) add('amount', start, end);
  for (const [kind, pattern] of [phones!, codes!])
    for (const one of text.matchAll(pattern)) add(kind, one.index, one.index + one[0].length);
  return found.toSorted((one, other) => one.start - other.start);
}
