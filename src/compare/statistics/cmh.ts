import { hypergeometric } from './hypergeometric.ts';
import { certain, convolve, tails, type Lattice, type Tails } from './lattice.ts';
import type { Stratum } from './strata.ts';

/**
 * Exact stratified test of two rates: given each cell's margins, the candidate's successes in it are hypergeometric when
 * nothing changed, and their sum over cells is the convolution (Cochran 1954, Mantel & Haenszel 1959; exact form: Mehta,
 * Patel & Gray, JASA 80, 1985). `lower`: chance of as few successes as were seen; `upper`: of as many.
 */
export function exactCmh(strata: readonly Stratum[]): Tails {
  return exactCmhOf(strata.map(successesUnderNoChange), successesOf(strata));
}

/** The same from the cells' distributions, for callers that use each in several segments. */
export function exactCmhOf(cells: readonly Lattice[], observed: number): Tails {
  return tails(cells.reduce(convolve, certain(0)), observed);
}

export function successesUnderNoChange({ baseline, candidate }: Stratum): Lattice {
  return hypergeometric(baseline.n + candidate.n, baseline.x + candidate.x, candidate.n);
}

/** The candidate's. */
export const successesOf = (strata: readonly Stratum[]): number =>
  strata.reduce((sum, { candidate }) => sum + candidate.x, 0);
