import { logGamma } from '../../distributions/gamma.ts';
import { trim, type Lattice } from './lattice.ts';

/** Successes among `draws` taken without replacement from `population`, of which `successes` are one. */
export function hypergeometric(population: number, successes: number, draws: number): Lattice {
  const from = Math.max(0, draws + successes - population);
  const to = Math.min(draws, successes);
  const p = new Float64Array(to - from + 1);
  const all = logChoose(population, draws);
  for (let k = from; k <= to; k++) {
    p[k - from] = Math.exp(logChoose(successes, k) + logChoose(population - successes, draws - k) - all);
  }
  return trim({ from, p });
}

export const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
