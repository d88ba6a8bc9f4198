import { quantile, z95 } from '../../distributions/normal.ts';

/** Chance, where nothing changed, that the repetitions asked for do settle it. */
const power = quantile(0.9);

/**
 * Repetitions a cell after which the one-sided 95 % bound lies within `margin` nine times in ten when nothing changed:
 * r·((1.645 + 1.28)·SE_r ÷ margin)², the standard error shrinking with the square root of r. `halfWidth` is that of the 95 %
 * interval at `repetitions` now.
 */
export function repetitionsNeeded(repetitions: number, halfWidth: number, margin: number): number {
  const error = halfWidth / 1.959964;
  return Math.max(Math.ceil(repetitions) + 1, Math.ceil(repetitions * (((z95 + power) * error) / margin) ** 2));
}
