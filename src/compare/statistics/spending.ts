import { quantile, upperTail } from '../../distributions/normal.ts';
import { quadrature } from './quadrature.ts';
import { rootBetween } from '../../distributions/root.ts';

/** How much of α may be spent by the time this share of the conversations is in. */
export type Spending = (information: number, alpha: number) => number;

/** Hardly any early, most at the end (Lan & DeMets, Biometrika 70, 1983). */
export const obrienFleming: Spending = (information, alpha) =>
  2 * upperTail(quantile(1 - alpha / 2) / Math.sqrt(information));

/** Evenly, so that an early answer is cheap (same paper). */
export const pocock: Spending = (information, alpha) => alpha * Math.log(1 + (Math.E - 1) * information);

const points = 100;
const reach = 8;

/**
 * One-sided z bounds for repeated looks at growing data: crossing any of them is at most α likely when nothing changed.
 * `information`: share of all conversations at each look, rising to 1. The chance of a first crossing at each look is
 * integrated over the paths that crossed none before (Armitage, McPherson & Rowe, JRSS A 132, 1969).
 */
export function boundaries(information: readonly number[], alpha: number, spending: Spending): readonly number[] {
  const key = `${spending.name} ${alpha} ${information.join(' ')}`;
  const bounds = known.get(key) ?? integrated(information, alpha, spending);
  known.set(key, bounds);
  return bounds;
}

/** Every question of a run is asked at the same looks. */
const known = new Map<string, readonly number[]>();

function integrated(information: readonly number[], alpha: number, spending: Spending): readonly number[] {
  const bounds: number[] = [];
  let [spent, before] = [0, 0];
  let paths: Paths = { s: [0], weight: [1] };
  for (const now of information) {
    const allowed = Math.min(spending(now, alpha), alpha) - spent;
    const step = Math.sqrt(now - before);
    const crossing = (bound: number) =>
      paths.s.reduce((sum, s, i) => sum + paths.weight[i]! * upperTail((bound * Math.sqrt(now) - s) / step), 0);
    const bound = rootBetween((z) => crossing(z) - allowed, -reach, reach);
    bounds.push(bound);
    paths = continued(paths, bound * Math.sqrt(now), step, Math.sqrt(now));
    spent += allowed;
    before = now;
  }
  return bounds;
}

/** Where a running sum stands that crossed no bound yet: points and the chance that belongs to each. */
interface Paths {
  s: readonly number[];
  weight: readonly number[];
}

function continued({ s, weight }: Paths, below: number, step: number, deviation: number): Paths {
  const grid = quadrature(points, -reach * deviation, below);
  const height = 1 / (step * Math.sqrt(2 * Math.PI));
  const density = grid.at.map((x) =>
    s.reduce((sum, u, i) => sum + weight[i]! * height * Math.exp(-((x - u) ** 2) / (2 * step * step)), 0),
  );
  return { s: grid.at, weight: density.map((value, i) => value * grid.weight[i]!) };
}
