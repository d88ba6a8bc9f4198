/** Where values of the form a customer wants to learn stand in a text. */
import type { Language } from '../../language/language.ts';
import { amountSpans, amountsIn, numberSpans } from '../../language/text/amounts.ts';
import { datesIn, dateSpans, sameDate, type DateSpan } from '../../language/text/dates.ts';
import { measureOf, measureSpans, sameMeasure, type MeasureSpan } from '../../language/text/measures.ts';
import { wordsOf } from '../../language/text/words.ts';
import { isTime, looseTimeSpans, timeSpans, type TimeSpan } from '../../language/text/times.ts';
import { clockOf, type Wanted } from './learn-profile.ts';

export interface ValueSpan {
  start: number;
  end: number;
  shown: string;
  is(value: string | number | boolean): boolean;
}

export function spansOf(text: string, { kind, truth, asks }: Wanted, language: Language): ValueSpan[] {
  if (kind === 'time')
    return looseTimeSpans(text, language).map((span) =>
      said(text, span, (other) => isTime(clockOf(other), language) && saysTime(span, other, language)),
    );
  const own = measureOf(String(truth), language);
  if (kind === 'measure' && own !== null)
    return measureSpans(text, language)
      .filter(({ of }) => of === own.of)
      .map((span) => said(text, span, (other) => isSame(span, measureOf(other, language))));
  if (kind === 'date') return dateSpans(text, language).map((span) => dayOf(span, language));
  const spans = kind === 'amount' ? amountsOf(text, language) : countsOf(text, asks, language);
  return spans
    .filter(
      ({ start, end }) =>
        !language.answers.length.test(text.slice(end, end + 12)) &&
        !language.answers.shareOf.test(text.slice(0, start)),
    )
    .map(({ value, start, end }) => ({
      start,
      end,
      shown: String(value),
      is: (other) =>
        amountsIn(String(other), language)[0] === value || numberSpans(String(other), language)[0]?.value === value,
    }));
}

const said = (
  text: string,
  { start, end }: { start: number; end: number },
  is: (value: string) => boolean,
): ValueSpan => ({ start, end, shown: text.slice(start, end), is: (value) => is(String(value)) });

const saysTime = ({ minutes }: TimeSpan, value: string, language: Language) =>
  timeSpans(clockOf(value), language).some((other) => other.minutes.some((one) => minutes.includes(one)));
const isSame = (one: MeasureSpan, other: MeasureSpan | null) => other !== null && sameMeasure(one, other);

/** Who asked how many shirts there are is not told it by "10 days" or "£10". */
function countsOf(text: string, asks: readonly string[], language: Language): ReturnType<typeof numberSpans> {
  const { answers, normalise, keyOf, keysOf } = language;
  const things = asks.flatMap((ask) => answers.howMany.exec(normalise(ask))?.[1] ?? []);
  const numbers = numberSpans(text, language);
  if (things.length === 0) return numbers;
  const asked = new Set(things.map(keyOf));
  const others = [...measureSpans(text, language), ...amountSpans(text, language)].filter(
    ({ start, end }) => !keysOf(text.slice(start, end)).some((key) => asked.has(key)),
  );
  return numbers.filter((span) => !others.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** Money with its sign; a plain number only where there is no money at all. */
function amountsOf(text: string, language: Language): ReturnType<typeof amountSpans> {
  const money = amountSpans(text, language);
  const numbers = numberSpans(text, language);
  const decimals = numbers.filter(
    ({ start, end }) =>
      /[.,]\d\d$/.test(text.slice(start, end)) && !money.some((one) => one.start < end && start < one.end),
  );
  const all = [...money, ...decimals].sort((a, b) => a.start - b.start);
  return all.length > 0
    ? all
    : numbers.filter((span) => (span.value > 12 || isRow(text, span, language)) && isBare(text, span, language));
}

/** "Guest pass 8.": a name, a number and no more. */
const isRow = (text: string, { start, end }: { start: number; end: number }, { hasVerb }: Language): boolean =>
  /^\p{L}[\p{L} '-]{1,30} $/u.test(text.slice(0, start)) &&
  /^[.,;!]*$/.test(text.slice(end)) &&
  !hasVerb(wordsOf(text.slice(0, start)));

/** A number that is said as an amount is: "it's 45." Not one of a day, an hour, a share, a count or a code. */
function isBare(text: string, { start, end }: { start: number; end: number }, language: Language): boolean {
  if (dateSpans(text, language).some((date) => date.start <= start && end <= date.end)) return false;
  const { amountFollows, countBefore } = language.answers;
  return amountFollows.test(text.slice(end)) && !countBefore.test(text.slice(0, start));
}

export const dayOf = (span: DateSpan, language: Language): ValueSpan => ({
  ...span,
  shown: shownDate(span),
  is: isDate(span, language),
});

const shownDate = ({ dates: [date] }: DateSpan) =>
  `${date!.year ?? '????'}-${String(date!.month).padStart(2, '0')}-${String(date!.day).padStart(2, '0')}`;

const isDate =
  ({ dates }: DateSpan, language: Language) =>
  (value: string | number | boolean): boolean =>
    datesIn(String(value), language).some((one) => dates.some((date) => sameDate(date, one)));

/** The one of those foreseen that it is. */
export const foreseenValue = (span: ValueSpan, { truth, says }: Wanted): string | null => {
  const value = [truth, ...says].find((one) => span.is(one));
  return value === undefined ? null : String(value);
};
