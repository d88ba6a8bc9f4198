/** The values that a customer tells in a message: what would be another one for another customer. */
import { pseudonyms } from '../../hidden/personal/pseudonym.ts';
import { foundBy, rules } from '../../hidden/personal/rules.ts';
import type { Language } from '../../language/language.ts';
import { amountSpans } from '../../language/text/amounts.ts';
import { codesIn } from '../../language/text/codes.ts';
import { dateSpans } from '../../language/text/dates.ts';

export interface ToldValue {
  /** As it was said. */
  value: string;
  /** Of personal data theirs: "email". */
  kind: string;
  /** It stands for personal data that were taken out. */
  isPseudonym: boolean;
  start: number;
  end: number;
}

/** In the order in which they are said; of two that overlap the one that is surer. */
export function valuesTold(text: string, language: Language): ToldValue[] {
  const found: ToldValue[] = [];
  const add = (kind: string, start: number, end: number, isPseudonym = false): void => {
    if (!found.some((one) => one.start < end && start < one.end))
      found.push({ kind, value: text.slice(start, end), isPseudonym, start, end });
  };
  for (const { 0: whole, 1: kind, index } of text.matchAll(pseudonyms)) add(kind!, index, index + whole.length, true);
  for (const rule of rules) for (const { kind, start, end } of foundBy(rule, text)) add(kind, start, end);
  for (const { start, end } of dateSpans(text, language)) add('date', start, end);
  for (const { start, end } of amountSpans(text, language)) add('amount', start, end);
  for (const code of codesIn(text, language)) {
    const start = text.indexOf(code);
    if (start >= 0) add('code', start, start + code.length);
  }
  return found.toSorted((one, other) => one.start - other.start);
}
