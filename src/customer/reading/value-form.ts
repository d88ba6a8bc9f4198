/** What a fact's value is for the reader, and whether a sentence says it in its own role. */
import { amountSpans, numberSpans, type Found } from '../../language/text/amounts.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { measureOf } from '../../language/text/measures.ts';
import { isTime, timeSpans } from '../../language/text/times.ts';
import { kindOf, mentions, type ValueKind } from '../../language/text/values.ts';
import type { Scalar } from '../../scenario/schema/scenario-schema.ts';

export type Form = ValueKind | 'time' | 'measure';

export function formOf(value: Scalar): Form {
  const text = String(value);
  if (typeof value === 'string' && isTime(text)) return 'time';
  if (typeof value === 'string' && measureOf(text) !== null) return 'measure';
  const kind = kindOf(value);
  // "3.17" is a room: of decimals the pattern tells which they are.
  return kind === 'number' && /\D/.test(text) ? 'code' : kind;
}

/** Forms that are compared in the normalised text, where numbers are digits. */
export const inDigits = new Set<Form>(['date', 'time', 'amount', 'measure', 'number']);

export function isSaid({ seen, text }: { seen: string; text: string }, value: Scalar): boolean {
  const form = formOf(value);
  return form === 'number'
    ? countSpans(text).some(({ value: count }) => count === Number(value))
    : mentions(inDigits.has(form) ? text : seen, value);
}

/** Numbers that stand alone: no part of a date, a time, an amount, a code or a share. @param text Normalised. */
export function countSpans(text: string): Found<number>[] {
  const taken = [...dateSpans(text), ...amountSpans(text), ...timeSpans(text)];
  return numberSpans(text).filter(
    ({ start, end }) =>
      !taken.some((one) => one.start < end && start < one.end) &&
      !/[\p{L}\d:./-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^(?:[:./%-]\d|\s?%|[\p{L}\d_]|-\p{L})/u.test(text.slice(end, end + 3)),
  );
}
