/** What can be computed with: days of the calendar and decimal numbers, as texts and as numbers. */

/** The day a text begins with, as ISO 8601 writes days and moments; null where there is none. */
export function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value)?.[1] : undefined;
  return day !== undefined && isDay(day) ? day : null;
}

/** @param day YYYY-MM-DD; there may be no such day. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${day}T`);
}

/** @returns null for anything that is not a plain decimal number or its spelling. */
export function digitsOf(value: unknown): { sign: string; before: string; after: string } | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const [whole, sign = '', before = '', after = ''] =
    /^\s*(-?)(\d{1,30})(?:\.(\d{1,30}))?\s*$/.exec(String(value)) ?? [];
  return whole === undefined ? null : { sign, before, after };
}
