/** Dates in any usual spelling. */
import { monthName, months, ordinal, untilDay } from '../en/numbers.ts';
import { withDigits } from '../en/spelled.ts';
import { remember } from './remember.ts';

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

const day = `(\\d{1,2})(?:${ordinal})?`;
const name = `(${monthName})`;
const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const numeric = /(?<![\d.,/-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d/]|[.,-]\d)/g;
const dayFirst = new RegExp(`\\b${day}\\.?(?: of)?[ -]${name}\\b\\.?,?(?:[ -](\\d{4}))?`, 'gi');
/** Cheaper than to look for whole dates. */
const monthBegins = new RegExp(`(?:${months.join('|')})`, 'i');
/** "9–11 May", "11. until 14. September": the first of two days shares the month of the second. */
const dayRange = new RegExp(
  `(?<![\\d.,/$£€-])${day}\\.?(?=\\s?(?:[-–—]|\\b${untilDay})\\s?${day}\\.?(?: of)?[ -]${name}\\b\\.?,?(?:[ -](\\d{4}))?)`,
  'gi',
);
const monthFirst = new RegExp(`\\b${name}\\.? (?:the )?${day}\\b,?(?: (\\d{4}))?`, 'gi');

export const dateSpans = remember((text: string): DateSpan[] => {
  if (!/\d/.test(text)) return [];
  const found: DateSpan[] = [];
  const add = (match: RegExpExecArray, candidates: (SaidDate | null)[]) => {
    const dates = candidates.filter((date) => date !== null);
    const span = { dates, start: match.index, end: match.index + match[0].length };
    if (dates.length > 0 && !found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
  };
  const inDigits = /\d[-/.]\d/.test(text);
  if (inDigits) for (const match of text.matchAll(iso)) add(match, [dateOf(match[1], Number(match[2]), match[3]!)]);
  if (monthBegins.test(text)) {
    for (const match of text.matchAll(dayFirst)) add(match, [dateOf(match[3], monthOf(match[2]!), match[1]!)]);
    for (const match of text.matchAll(dayRange)) add(match, [dateOf(match[4], monthOf(match[3]!), match[1]!)]);
    for (const match of text.matchAll(monthFirst)) add(match, [dateOf(match[3], monthOf(match[1]!), match[2]!)]);
  }
  if (inDigits) {
    for (const match of text.matchAll(numeric)) {
      const [, one, two, year] = match;
      add(match, [dateOf(year, Number(two), one!), ...(one === two ? [] : [dateOf(year, Number(one), two!)])]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}, 500);

/** Said in words as well: "the first of April". */
export const datesIn = (text: string): SaidDate[] =>
  dateSpans(/\d/.test(text) ? text : withDigits(text.toLowerCase())).flatMap(({ dates }) => dates);

function dateOf(year: string | undefined, month: number, day: string): SaidDate | null {
  const date = {
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
    month,
    day: Number(day),
  };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export function sameDate(one: SaidDate, other: SaidDate): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return sameYear && one.month === other.month && one.day === other.day;
}
