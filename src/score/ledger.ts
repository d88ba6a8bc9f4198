import type { Evidence, Measure } from './score.ts';
import type { ScorerName } from './scorer-names.ts';

/** Points are multiples of 1/1024: binary fractions add without rounding, so a ledger sums to its total exactly. */
const grid = 1024;

/** Evidence before its points are settled: `weight` is its share of what is lost, in the scorer's own units. */
export type Entry = Omit<Evidence, 'scorer' | 'points'> & { weight: number };

/** @returns `value` on the grid of exactly adding numbers. */
export const onGrid = (value: number): number => Math.round(value * grid) / grid;

export const measureOnGrid = (measure: Measure): Measure => measure && [onGrid(measure[0]), onGrid(measure[1])];

/**
 * Shares `total` points among the entries in proportion to their weights. Sums are rounded cumulatively, so the points
 * add up to `lost` exactly, whatever their number.
 */
export function settle(
  scorer: ScorerName,
  entries: readonly Entry[],
  total: number,
): { lost: number; evidence: Evidence[] } {
  const whole = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const lost = whole > 0 ? onGrid(total) : 0;
  let weight = 0;
  let given = 0;
  const evidence = entries.map(({ weight: own, code, turn, side, message, quote, text }): Evidence => {
    weight += own;
    const due = own > 0 ? onGrid((lost * weight) / whole) : given;
    const points = due - given;
    given = due;
    return { code, scorer, turn, side, message, quote, points, text };
  });
  return { lost, evidence };
}
