import { upperTail } from '../../distributions/normal.ts';
import { quadrature } from './quadrature.ts';
import { rootBetween } from '../../distributions/root.ts';

const points = 40;

/**
 * Nights until a two-sided EWMA chart of independent standard normals alarms by chance, on average, with limits at
 * ±`limit` of its steady standard deviation (integral equation of Crowder, Technometrics 29, 1987).
 */
export function ewmaRunLength(lambda: number, limit: number): number {
  const edge = limit * Math.sqrt(lambda / (2 - lambda));
  const { at, weight } = quadrature(points, -edge, edge);
  const density = (from: number, to: number) => normalDensity((to - (1 - lambda) * from) / lambda) / lambda;
  const left = at.map((from, i) => [...at.map((to, j) => (i === j ? 1 : 0) - weight[j]! * density(from, to)), 1]);
  return solve(left).reduce((sum, nights, j) => sum + weight[j]! * nights * density(0, at[j]!), 1);
}

/**
 * Nights until a two-sided CUSUM of independent standard normals, drifts below `slack` forgotten, alarms by chance, on average: half
 * of one side's (integral equation of Page, Biometrika 41, 1954).
 */
export function cusumRunLength(slack: number, limit: number): number {
  const { at, weight } = quadrature(points, 0, limit);
  const places = [0, ...at];
  const rows = places.map((from, i) => [
    (i === 0 ? 1 : 0) - normal(slack - from),
    ...at.map((to, j) => (i === j + 1 ? 1 : 0) - weight[j]! * normalDensity(to + slack - from)),
    1,
  ]);
  return solve(rows)[0]! / 2;
}

/** The limit at which chance alarms come this many nights apart. */
export const cusumLimit = (slack: number, nights: number): number =>
  rootBetween((limit) => Math.log(cusumRunLength(slack, limit) / nights), 1, 15, 1e-6);

const normal = (z: number): number => upperTail(-z);

const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

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
