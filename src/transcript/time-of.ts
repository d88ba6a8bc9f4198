import type { Json } from '../json.ts';

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?$/;
const number = /^\d{9,13}(?:\.\d{1,9})?$/;
/** As mails and HTTP have it: "Mon, 02 Mar 2026 09:14:05 +0000". */
const mail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/;
/** Seconds since 1970 stay below this until the year 5138, milliseconds passed it in 1973. */
const firstMilliseconds = 1e11;

/** In which order day and month stand in 03/04/2026; a file has one. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * Milliseconds since 1970 of ISO 8601 (UTC where it names no zone), of seconds or milliseconds since 1970, of a mail's date, or of a spreadsheet's
 * spelling.
 * null for anything else.
 * @param order Where the file shows it: else 03/04/2026 is one day or another, depending on who reads it, and no time.
 */
export function timeOf(value: Json | undefined, order: DayOrder | null = null): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const times = timesIn(text);
  if (times === null) return null;
  if (times.dayFirst === times.monthFirst) return times.dayFirst;
  if (times.dayFirst === null || times.monthFirst === null) return times.dayFirst ?? times.monthFirst;
  return order === null ? null : order === 'day-first' ? times.dayFirst : times.monthFirst;
}

/** The time as either order reads it; equal where there is no doubt, null where it is impossible. */
export function timesIn(text: string): { dayFirst: number | null; monthFirst: number | null } | null {
  if (number.test(text)) {
    const count = Number(text);
    const time = count < firstMilliseconds ? count * 1000 : count;
    return { dayFirst: time, monthFirst: time };
  }
  if (iso.test(text)) {
    const [day, clock] = [text.slice(0, 10), text.slice(11)];
    const zoned = clock === '' || /(?:Z|UTC|[+-]\d\d:?\d\d)$/.test(clock) ? clock : `${clock}Z`;
    const spelt = zoned
      .replace(/ ?UTC$/, 'Z')
      .replace(' ', '')
      .replace(',', '.');
    const time = Date.parse(spelt === '' ? day : `${day}T${spelt}`);
    return Number.isNaN(time) ? null : { dayFirst: time, monthFirst: time };
  }
  if (mail.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : { dayFirst: time, monthFirst: time };
  }
  return inSpreadsheet(text);
}

/** `3/2/2026 9:14:05 AM`, `02.03.2026 09:14`, `2-3-2026`. */
const spreadsheet =
  /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,](\d{1,3}))?(?: ?([AaPp])\.?[Mm]\.?)?)?$/;

function inSpreadsheet(text: string): ReturnType<typeof timesIn> {
  const match = spreadsheet.exec(text);
  if (match === null) return null;
  const [, one, mark, two, year, hour = '0', minute = '0', second = '0', part = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const at = (day: number, month: number): number | null => {
    const time = Date.UTC(
      Number(year),
      month - 1,
      day,
      hours,
      Number(minute),
      Number(second),
      Number(part.padEnd(3, '0')),
    );
    return month >= 1 && month <= 12 && new Date(time).getUTCDate() === day ? time : null;
  };
  const dayFirst = at(Number(one), Number(two));
  // Nobody writes the month first with full stops.
  const monthFirst = mark === '.' ? dayFirst : at(Number(two), Number(one));
  return dayFirst === null && monthFirst === null ? null : { dayFirst, monthFirst };
}

/** Learns the order from times that only one order allows. @returns null while both do, or where they contradict each other. */
export function dayOrderOf(times: Iterable<string>): DayOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of times) {
    const read = timesIn(text.trim());
    if (read === null) continue;
    dayFirst ||= read.monthFirst === null;
    monthFirst ||= read.dayFirst === null;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
