import type { Span } from './piece-index.ts';

/** Seconds since 1970 that are of these decades: from 2017 to 2049. */
const [first, last] = [1.5e9, 2.5e9];

/**
 * Whether all that is told is digits of a moment that stands as a number in JSON, and the secret has more than those: many a token holds the time it was
 * made at, which a calendar tells as well.
 */
export function isOfMoment(text: string, { start, end, isPart }: Span): boolean {
  if (isPart !== true) return false;
  const before = /(?<=[:,[])\d*$/.exec(text.slice(Math.max(0, start - longest), start));
  const after = /^\d+(?=[,\]}])/.exec(text.slice(start, start + longest));
  if (before === null || after === null || start + after[0].length < end) return false;
  const digits = before[0] + after[0];
  const seconds = Number(digits) / (digits.length === 13 ? 1000 : 1);
  return (digits.length === 10 || digits.length === 13) && seconds >= first && seconds < last;
}

const longest = 16;
