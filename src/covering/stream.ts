import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A whole number, 0 included to `n` excluded. */
export type Draw = (n: number) => number;

/** @param seed A whole number of 32 bits: the same one, the same draws. */
export function drawsOf(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (n) => uniformInt(generator, 0, n - 1);
}
