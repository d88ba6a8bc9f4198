/**
 * pass^k: the chance that a bot gets the same situation right k times in a row, C(c, k) ÷ C(n, k) of c successes in n
 * repetitions, averaged over cells (Yao et al., τ-bench, arXiv 2406.12045). An unbiased estimate of p^k for k ≤ n.
 *
 * @returns pass^1, pass^2 … up to the fewest repetitions of any cell that has some: further on only some cells would be left, and
 * losing one that failed would look like a gain.
 */
export function passHat(cells: readonly { successes: number; repetitions: number }[]): number[] {
  const known = cells.filter(({ repetitions }) => repetitions > 0);
  const fewest = known.length === 0 ? 0 : Math.min(...known.map(({ repetitions }) => repetitions));
  return Array.from({ length: fewest }, (_, index) => {
    const chances = known.map((cell) => chance(cell, index + 1));
    // Added in order of size, so that the order of cells does not show in the last digit.
    return chances.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / chances.length;
  });
}

/** C(c, k) ÷ C(n, k) as a product of k factors: no large factorials. */
function chance({ successes, repetitions }: { successes: number; repetitions: number }, k: number): number {
  let value = 1;
  for (let drawn = 0; drawn < k; drawn += 1) value *= Math.max(0, successes - drawn) / (repetitions - drawn);
  return value;
}
