/** Days told by how far off they are: "tomorrow", "in two days", "on Friday", "on the 3rd". */
import type { Language } from '../language.ts';
import type { DateSpan, SaidDate } from './dates.ts';
import { onceFor } from './remember.ts';

const day = 86_400_000;

const patternsOf = onceFor(({ relativeDays }: Language) => {
  const { named, inDays, inWeek, weekdays, last, nextBefore, nextAfter, ofThisMonth } = relativeDays;
  const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d])`, 'gu');
  return {
    named: named.map(([pattern, days]) => ({ pattern: whole(pattern), days })),
    inDays: whole(inDays),
    inWeek: whole(inWeek),
    weekday: whole(`(?<!${last})(${nextBefore})?(?:${weekdays.map((name) => `(${name})`).join('|')})(${nextAfter})?`),
    // Not of hours, of money or of a month that is named.
    ofThisMonth: whole(`(?:${ofThisMonth})(?![.,:-]?\\d|\\.? ?[\\p{L}%€$£])`),
  };
});

/**
 * @param text Normalised.
 * @param today ISO date of the day on which it is said.
 */
export function relativeDaySpans(text: string, today: string, language: Language): DateSpan[] {
  const { named, inDays, inWeek, weekday, ofThisMonth } = patternsOf(language);
  const now = Date.parse(`${today}T00:00:00Z`);
  const found: DateSpan[] = [];
  const add = ({ index, 0: { length } }: RegExpExecArray, times: readonly number[]) => {
    const span = { dates: times.map(dateAt), start: index, end: index + length };
    if (!found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
  };
  const after = (days: number) => now + days * day;
  for (const { pattern, days } of named) for (const match of text.matchAll(pattern)) add(match, [after(days)]);
  for (const match of text.matchAll(inWeek)) add(match, [after(7)]);
  for (const match of text.matchAll(inDays))
    add(match, [after(match[1] === undefined ? language.numbers.numberSaid(match[2]!) : Number(match[1]))]);
  for (const match of text.matchAll(ofThisMonth)) add(match, nextOf(Number(match[1]), now));
  for (const match of text.matchAll(weekday)) {
    const at = match.slice(2, 9).findIndex((name) => name !== undefined);
    const days = (at - new Date(now).getUTCDay() + 7) % 7 || 7;
    const isNext = (match[1] ?? match[9]) !== undefined;
    add(match, isNext ? [after(days), after(days + 7)] : [after(days)]);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The next day of this number, today or later; none where no month has it. */
function nextOf(number: number, now: number): number[] {
  for (let days = 0; days < 62; days++)
    if (new Date(now + days * day).getUTCDate() === number) return [now + days * day];
  return [];
}

function dateAt(time: number): SaidDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
