import { upperTail } from './normal.ts';
import { rootBetween } from './root.ts';

/** States a side of zero the chart may be in: 5 digits of the run length are right from 50 on. */
const states = 60;

/**
 * Nights until a two-sided EWMA chart of independent standard normals alarms by chance, on average, with limits at
 * ±`limit` of its steady standard deviation (Markov chain of Lucas & Saccucci, Technometrics 32, 1990).
 */
export function ewmaRunLength(lambda: number, limit: number): number {
  const size = 2 * states + 1;
  const edge = limit * Math.sqrt(lambda / (2 - lambda));
  const width = (2 * edge) / size;
  const middle = (i: number) => -edge + (i + 0.5) * width;
  const stay = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      const drift = (1 - lambda) * middle(i);
      const at = (place: number) => upperTail((place - drift) / lambda);
      return at(middle(j) - width / 2) - at(middle(j) + width / 2);
    }),
  );
  return solve(stay.map((row, i) => [...row.map((p, j) => (i === j ? 1 : 0) - p), 1]))[states]!;
}

/** The limit at which chance alarms come this many nights apart. */
export const ewmaLimit = (lambda: number, nights: number): number =>
  rootBetween((limit) => Math.log(ewmaRunLength(lambda, limit) / nights), 2, 5, 1e-6);

/** Gauss with pivots; each row carries its right-hand side last. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + i : best), k);
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = k + 1; i < size; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= size; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const x = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    const known = x.reduce((sum, value, j) => (j > i ? sum + rows[i]![j]! * value : sum), 0);
    x[i] = (rows[i]![size]! - known) / rows[i]![i]!;
  }
  return x;
}
