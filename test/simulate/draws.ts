/** Random numbers of laws whose mean is known. */
import type { Random } from '../../src/plan/random.ts';

/** Standard normal (Box & Muller 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random.next());

/** Knuth's product of uniforms; for small means. */
export function poisson(random: Random, mean: number): number {
  let count = 0;
  for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count += 1;
  return count;
}

/** Each time between 0 and `of`. */
export function binomial(random: Random, of: number, p: number): number {
  let count = 0;
  for (let drawn = 0; drawn < of; drawn += 1) count += random.chance(p) ? 1 : 0;
  return count;
}
