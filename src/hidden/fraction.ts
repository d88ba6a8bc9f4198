import type { Span } from './piece-index.ts';

/** Digits of a fraction are reckoned and not told: they are a secret's only where all of the number is, as in 0.3333333333333333. */
export function isOfFraction(text: string, { start, end }: Span): boolean {
  if (!/^[\d.]+$/.test(text.slice(start, end))) return false;
  const before = /[\d.]*$/.exec(text.slice(Math.max(0, start - longest), start))![0];
  const after = /^[\d.]*/.exec(text.slice(end, end + longest))![0];
  const whole = before + text.slice(start, end) + after;
  return whole.length > end - start && /^\d+\.\d+\.?$/.test(whole);
}

/** Signs of a number as it is written in decimals. */
const longest = 30;
