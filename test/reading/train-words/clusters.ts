/** Sorts vectors of length one into classes by direction (spherical k-means): always the same for the same vectors. */
import { add, product, unitOf } from './directions.ts';

/** @return Of each vector its class, 0 to `count` − 1. @param units The commonest first: with these it begins. */
export function clustersOf(units: readonly Float64Array[], count: number, rounds = 12): number[] {
  // Begun far enough apart that function words do not take them all.
  const stride = Math.max(1, Math.min(20, Math.floor(units.length / count)));
  let centres = Array.from({ length: count }, (_, index) => units[index * stride]!);
  let classes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    classes = units.map((unit) => nearest(unit, centres));
    const sums = centres.map(({ length }) => new Float64Array(length));
    for (const [index, unit] of units.entries()) add(sums[classes[index]!]!, unit, 1);
    centres = sums.map((sum, index) => (sum.some((value) => value !== 0) ? unitOf(sum) : centres[index]!));
  }
  return classes;
}

function nearest(unit: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [index, centre] of centres.entries()) {
    const likeness = product(unit, centre);
    if (likeness <= most) continue;
    most = likeness;
    best = index;
  }
  return best;
}
