/** Dates in any usual spelling. */
import type { Language } from '../language.ts';
import { everyMatch } from './every-match.ts';
import type { NumberWords } from './number-words.ts';
import { onceFor, rememberFor } from './remember.ts';

/** Year unknown where not said. */
export interface SaidDate {
  year: number | null;
  month: number;
  day: number;
}

export interface DateSpan {
  /** Two where 3/4 may be either of two dates. */
  dates: SaidDate[];
  start: number;
  end: number;
}

const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const numeric = /(?<![\d.,/-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/g;

const patternsOf = onceFor(({ months, ordinal, theDay, ofMonth, untilDay }: NumberWords) => {
  const day = `(\\d{1,2})(?:${ordinal})?`;
  const name = `(${months.join('|')})`;
  const inMonth = `\\.?(?:${ofMonth})?[ -]${name}\\b\\.?,?(?:(?:${ofMonth})?[ -](\\d{4}))?`;
  return {
    dayFirst: new RegExp(`\\b${day}${inMonth}`, 'gi'),
    // "9–11 May", "11. until 14. September": the first of two days shares the month of the second.
    dayRange: new RegExp(`(?<![\\d.,/$£€-])${day}\\.?(?=\\s?(?:[-–—]|\\b${untilDay})\\s?${day}${inMonth})`, 'gi'),
    monthFirst: new RegExp(`\\b${name}\\.? (?:${theDay})?${day}\\b,?(?: (\\d{4}))?`, 'gi'),
    // Cheaper than to look for whole dates.
    monthBegins: new RegExp(months.flatMap((month) => month.split('|').map((name) => name.slice(0, 3))).join('|'), 'i'),
    names: months.map((month) => new RegExp(`^(?:${month})$`, 'i')),
  };
});

export const dateSpans = rememberFor((text: string, { numbers }: Language): DateSpan[] => {
  if (!/\d/.test(text)) return [];
  const { dayFirst, dayRange, monthFirst, monthBegins, names } = patternsOf(numbers);
  const monthOf = (name: string) => names.findIndex((one) => one.test(name)) + 1;
  const found: DateSpan[] = [];
  const add = (match: RegExpExecArray, candidates: (SaidDate | null)[]) => {
    const dates = candidates.filter((date) => date !== null);
    const span = { dates, start: match.index, end: match.index + match[0].length };
    if (dates.length > 0 && !found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
  };
  const inDigits = /\d[-/.]\d/.test(text);
  if (inDigits) for (const match of everyMatch(text, iso)) add(match, [dateOf(match[1], Number(match[2]), match[3]!)]);
  if (monthBegins.test(text)) {
    for (const match of everyMatch(text, dayFirst)) add(match, [dateOf(match[3], monthOf(match[2]!), match[1]!)]);
    for (const match of everyMatch(text, dayRange)) add(match, [dateOf(match[4], monthOf(match[3]!), match[1]!)]);
    for (const match of everyMatch(text, monthFirst)) add(match, [dateOf(match[3], monthOf(match[1]!), match[2]!)]);
  }
  if (inDigits) {
    for (const match of everyMatch(text, numeric)) {
      const [, one, two, year] = match;
      // "Version 1.2", "a rise of 3.5": with a point and no year a date only where dates are written so.
      if (year === undefined && match[0].includes('.') && numbers.dates !== 'day first') continue;
      add(match, [
        dateOf(year, Number(two), one!),
        ...(one === two || numbers.dates === 'day first' ? [] : [dateOf(year, Number(one), two!)]),
      ]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}, 500);

/** Said in words as well: "the first of April". */
export const datesIn = (text: string, language: Language): SaidDate[] =>
  dateSpans(/\d/.test(text) ? text : language.numbers.withDigits(text.toLowerCase()), language).flatMap(
    ({ dates }) => dates,
  );

/** "74" is 1974. */
const lastShort = 40;

function dateOf(year: string | undefined, month: number, day: string): SaidDate | null {
  const date = {
    year: year === undefined ? null : Number(year.length === 2 ? `${Number(year) > lastShort ? 19 : 20}${year}` : year),
    month,
    day: Number(day),
  };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

export function sameDate(one: SaidDate, other: SaidDate): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return sameYear && one.month === other.month && one.day === other.day;
}
