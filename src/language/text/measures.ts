/** How much of a unit a text says: "8 kg", "eight kilos", "five hours and ten minutes", "3.2GB". */
import type { Language } from '../language.ts';
import { everyMatch } from './every-match.ts';
import { onceFor, rememberFor } from './remember.ts';

export interface MeasureSpan {
  /** What is measured: "weight". */
  of: string;
  /** In the first unit of its kind. */
  value: number;
  /** Of the normalised text. */
  start: number;
  end: number;
}

const numeral = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?';

const patternsOf = onceFor(({ measures, numbers }: Language) => {
  const unitOf = new Map<string, { of: string; size: number }>();
  for (const [of, list] of Object.entries(measures.units))
    for (const [words, size] of list) for (const word of words.split(' ')) unitOf.set(word, { of, size });
  const unit = [...unitOf.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace('/', '\\/'))
    .join('|');
  const { single, singleUnits, halfOf, andHalf } = measures;
  const half = `(?: ${andHalf})?`;
  const count = `(${numeral})|(${numbers.spelled.slice(1).join('|')})|(${halfOf})|(?:${single})(?= (?:${singleUnits})\\b)`;
  return {
    unitOf,
    pattern: new RegExp(`(?<![\\w.,/£$€-])(?:${count})${half}[ -]?(${unit})(?![\\w/])${half}`, 'g'),
    joined: new RegExp(`^,? (?:${measures.and})?$`),
    asides: new RegExp(`\\b(?:${measures.about})\\b`, 'g'),
  };
});

/** @param text Normalised. */
export const measureSpans = rememberFor((text: string, language: Language): MeasureSpan[] => {
  const { unitOf, pattern, joined } = patternsOf(language);
  const { spelled } = language.numbers;
  const found: MeasureSpan[] = [];
  for (const match of everyMatch(text, pattern)) {
    const [all, digits, word, half, halfBefore, unit, halfAfter] = match;
    const { of, size } = unitOf.get(unit!)!;
    const amount =
      digits !== undefined
        ? numberOf(digits)
        : word !== undefined
          ? spelled.indexOf(word)
          : half === undefined
            ? 1
            : 0.5;
    const value = (amount + ((halfBefore ?? halfAfter) === undefined ? 0 : 0.5)) * size;
    const span = { of, value, start: match.index, end: match.index + all.length };
    const before = found.at(-1);
    // "Five hours and ten minutes" is one.
    const goesOn =
      before !== undefined &&
      before.of === of &&
      before.value > value &&
      joined.test(text.slice(before.end, span.start));
    if (goesOn) Object.assign(before, { value: before.value + value, end: span.end });
    else found.push(span);
  }
  return found;
}, 500);

const numberOf = (digits: string): number => Number(digits.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));

/** What a value measures, where it is a measure and nothing else; null for any other. */
export const measureOf = rememberFor((value: string, language: Language): MeasureSpan | null => {
  if (value.length > 40) return null;
  const text = language.normalise(value);
  const spans = measureSpans(text, language);
  if (spans.length !== 1) return null;
  const [span] = spans as [MeasureSpan];
  return /[\p{L}\p{N}]/u.test(
    `${text.slice(0, span.start)} ${text.slice(span.end)}`.replace(patternsOf(language).asides, ''),
  )
    ? null
    : span;
}, 2_000);

export const sameMeasure = (
  one: Pick<MeasureSpan, 'of' | 'value'>,
  other: Pick<MeasureSpan, 'of' | 'value'>,
): boolean => one.of === other.of && Math.abs(one.value - other.value) < 1e-6 * Math.max(1, one.value);

/** Is that much said, in whatever unit? */
export function saysMeasure(text: string, wanted: MeasureSpan, language: Language): boolean {
  return measureSpans(language.normalise(text), language).some((span) => sameMeasure(span, wanted));
}
