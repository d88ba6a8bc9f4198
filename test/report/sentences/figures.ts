/** Numbers as a reader of the report takes them. Knows nothing of how the program writes them. */
import { metrics } from '../../../src/score/metrics.ts';
import type { OwnRow } from '../../../src/score/metrics.ts';

/** `−23.3`, `1,400`, `+0.4`, `±0.0`. */
export const number = String.raw`[+−±]?\d+(?:,\d{3})*(?:\.\d+)?`;

export const valueOf = (said: string): number => Number(said.replaceAll(',', '').replace('−', '-').replace(/[+±]/, ''));

/** Whether a figure of so many digits may be said of a value, however it was rounded. */
export function isSaidOf(said: string, value: number, digits: number): boolean {
  const stated = valueOf(said);
  const isSigned = !said.startsWith('+') || value > 0;
  const [apart, half] = [Math.abs(stated - value), 0.5 * 10 ** -digits];
  const isHalf = Math.abs(apart - half) <= 1e-9 * Math.max(1, Math.abs(value));
  // A half goes away from nought.
  return isSigned && (isHalf ? Math.abs(stated) > Math.abs(value) : apart < half);
}

interface Unit {
  scale: number;
  digits: number;
  /** After a value. */
  amount: string;
  /** After a difference. */
  change: string;
}

const unitsBy: Record<string, Unit> = {
  share: { scale: 100, digits: 1, amount: ' %', change: ' points' },
  index: { scale: 1, digits: 1, amount: '', change: '' },
  turns: { scale: 1, digits: 1, amount: ' turns', change: ' turns' },
  seconds: { scale: 1, digits: 1, amount: ' s', change: ' s' },
  words: { scale: 1, digits: 0, amount: ' words', change: ' words' },
  count: { scale: 1, digits: 2, amount: ' a conversation', change: ' a conversation' },
  grade: { scale: 1, digits: 1, amount: ' grades', change: ' grades' },
  score: { scale: 1, digits: 2, amount: '', change: '' },
  milliseconds: { scale: 1, digits: 0, amount: ' ms', change: ' ms' },
};

export type Row = Pick<OwnRow, 'name' | 'title' | 'kind' | 'better' | 'unit'> & {
  group: string;
  rollout?: 'success' | 'harm';
};

export const rowOf = (name: string): Row => metrics.find((one) => one.name === name) as Row;
export const unitOf = (name: string): Unit => unitsBy[rowOf(name).unit]!;

/** The worse way of a difference is above nought. */
export const worsening = (name: string, difference: number): number =>
  rowOf(name).better === 'neither' ? Math.abs(difference) : rowOf(name).better === 'lower' ? difference : -difference;

const spelt = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const countWord = String.raw`(?:${spelt.join('|')}|\d+(?:,\d{3})*)`;
export const countIn = (word: string): number => (spelt.includes(word) ? spelt.indexOf(word) : valueOf(word));

/** Chance of `successes` or more of `of`, by summing. */
function atLeast(successes: number, of: number, chance: number): number {
  let sum = 0;
  let choose = 0;
  for (let k = 0; k <= of; k += 1) {
    if (k > 0) choose += Math.log((of - k + 1) / k);
    if (k >= successes) sum += Math.exp(choose + k * Math.log(chance) + (of - k) * Math.log(1 - chance));
  }
  return sum;
}

/** Ends of an exact interval, found by halving: at each, what was seen or more of it has this chance. */
export function exactBounds(
  successes: number,
  of: number,
  unknown: number,
  alpha: number,
): { low: number; high: number } {
  const all = of + unknown;
  const halved = (isTooLow: (at: number) => boolean) => {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2;
      if (isTooLow(middle)) low = middle;
      else high = middle;
    }
    return low;
  };
  const best = successes + unknown;
  return {
    low: successes === 0 ? 0 : halved((at) => atLeast(successes, all, at) < alpha),
    high: best === all ? 1 : halved((at) => 1 - atLeast(best + 1, all, at) > alpha),
  };
}
