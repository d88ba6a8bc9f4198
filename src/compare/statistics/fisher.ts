import type { Tally } from '../tally.ts';
import { hypergeometric } from './hypergeometric.ts';
import { tails } from './lattice.ts';

/** One-sided p of Fisher's exact test that the candidate's share fell, of what could be found out. */
export function fisherFall(baseline: Tally, candidate: Tally): number {
  const population = baseline.scorable + candidate.scorable;
  const successes = baseline.verified + candidate.verified;
  return tails(hypergeometric(population, successes, candidate.scorable), candidate.verified).lower;
}
