/** Where in a clause a value said in words stands, and what stands around it. */
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';

export interface Place {
  /** Lower case. */
  value: string;
  /** Where it begins; 0 where it is not said as it is written. */
  at: number;
  before: string;
  /** What stands before it, from another value of the same thing on. */
  since: string;
  /** No other value of the same thing stands before it. */
  isFirst: boolean;
  behind: string;
}

/** @param others Values of the same thing that are said as well. */
export function placeOf(text: string, said: string, others: readonly Scalar[]): Place {
  const value = said.toLowerCase();
  const found = text.lastIndexOf(value);
  const at = Math.max(0, found);
  const ends = others
    .map((other) => String(other).toLowerCase())
    .filter((other) => other !== value && !value.includes(other))
    .map((other) => ({ start: text.indexOf(other), end: text.indexOf(other) + other.length }))
    .filter(({ start, end }) => start >= 0 && end <= at)
    .map(({ end }) => end);
  const from = Math.max(0, ...ends);
  return {
    value,
    at,
    before: text.slice(0, at),
    since: text.slice(from, at),
    isFirst: ends.length === 0,
    behind: found < 0 ? text : text.slice(at + value.length),
  };
}
