import type { Json } from '../json.ts';

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const number = /^\d{9,13}(?:\.\d{1,9})?$/;
/** Seconds since 1970 stay below this until the year 5138, milliseconds passed it in 1973. */
const firstMilliseconds = 1e11;

/**
 * Milliseconds since 1970 of ISO 8601 (UTC where it names no zone) or of seconds or milliseconds since 1970. null for anything else:
 * 03/04/2026 is one day or another, depending on who reads it.
 */
export function timeOf(value: Json | undefined): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (number.test(text)) {
    const count = Number(text);
    return count < firstMilliseconds ? count * 1000 : count;
  }
  if (!iso.test(text)) return null;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) || text.length === 10 ? text : `${text}Z`;
  const time = Date.parse(zoned.replace(' ', 'T').replace(',', '.'));
  return Number.isNaN(time) ? null : time;
}
