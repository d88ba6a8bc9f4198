/**
 * A Retry-After header (RFC 9110, 10.2.3: seconds or a date) in milliseconds from now; null when absent or unreadable.
 * @param date Milliseconds since 1970.
 */
export function retryAfter(header: string | undefined, date: number): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}(\.\d+)?\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - date);
}

/** Behind the status of an answer. @param askedMs null: it does not ask for any time. */
export const askedToWait = (askedMs: number | null): string =>
  askedMs === null ? '' : ` and asks to wait ${Math.ceil(askedMs / 1000)} s`;
