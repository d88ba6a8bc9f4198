/** What a fact's value is for the reader, and whether a sentence says it in its own role. */
import type { Language } from '../../language/language.ts';
import { amountSpans, numberSpans, type Found } from '../../language/text/amounts.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { measureOf } from '../../language/text/measures.ts';
import { rememberFor } from '../../language/text/remember.ts';
import { spokenCodes } from '../../language/text/spoken-codes.ts';
import { isTime, timeSpans } from '../../language/text/times.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { kindOf, mentions, type ValueKind } from '../../language/text/values.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';

export type Form = ValueKind | 'time' | 'measure';

/** Values of facts are asked for their form in every sentence. */
export const formOf = (value: Scalar, language: Language): Form =>
  typeof value === 'string' ? formOfText(value, language) : formOfOther(value, language);

const formOfText = rememberFor((value: string, language: Language): Form => formOfOther(value, language), 1_000);

function formOfOther(value: Scalar, language: Language): Form {
  const text = String(value);
  if (typeof value === 'string' && isTime(text, language)) return 'time';
  if (typeof value === 'string' && measureOf(text, language) !== null) return 'measure';
  const kind = kindOf(value, language);
  // "3.17" is a room: of decimals the pattern tells which they are.
  return kind === 'number' && /\D/.test(text) ? 'code' : kind;
}

/** Forms that are compared in the normalised text, where numbers are digits. */
export const inDigits = new Set<Form>(['date', 'time', 'amount', 'measure', 'number']);

export function isSaid({ seen, text, language }: Sentence, value: Scalar): boolean {
  const form = formOf(value, language);
  return form === 'number'
    ? countSpans(text, language).some(({ value: count }) => count === Number(value))
    : mentions(inDigits.has(form) ? text : seen, value, language);
}

/** Where codes are read out sign by sign. */
const readOut = (text: string, language: Language): { start: number; end: number }[] =>
  spokenCodes(text, language).map(({ said }) => {
    const start = text.indexOf(said);
    return { start, end: start + said.length };
  });

/** Numbers that stand alone: no part of a date, a time, an amount, a code or a share. @param text Normalised. */
export function countSpans(text: string, language: Language): Found<number>[] {
  const taken = [
    ...dateSpans(text, language),
    ...amountSpans(text, language),
    ...timeSpans(text, language),
    ...readOut(text, language),
  ];
  return numberSpans(text, language).filter(
    ({ start, end }) =>
      !taken.some((one) => one.start < end && start < one.end) &&
      !/[\p{L}\d:./-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^(?:[:./%-]\d|\s?%|[\p{L}\d_]|-\p{L})/u.test(text.slice(end, end + 3)),
  );
}
