/** Values of one cell, an arm each. */
export interface Ranked {
  baseline: readonly number[];
  candidate: readonly number[];
}

export interface Dominance {
  /** −1 (every candidate value lies below every one of the baseline) to 1; pairs within cells only. */
  delta: number;
  /** Standard deviation of delta when the arms are one and the same: what a bot differs from itself by. */
  chance: number;
}

/**
 * Cliff's δ within cells, (#above − #below) ÷ pairs (Cliff, Psychological Bulletin 114, 1993): 2·U ÷ n₀n₁ − 1 of Mann and
 * Whitney. `chance` is from the variance of U over all relabellings, corrected for ties (Lehmann, Nonparametrics, 1975, §1.4).
 *
 * @returns null where no cell holds values of both arms.
 */
export function cliffsDelta(cells: readonly Ranked[]): Dominance | null {
  let [dominance, variance, pairs] = [0, 0, 0];
  for (const { baseline, candidate } of cells) {
    const product = baseline.length * candidate.length;
    if (product === 0) continue;
    const { ranks, ties } = ranksOf([...candidate, ...baseline]);
    const n = ranks.length;
    const rankSum = ranks.slice(0, candidate.length).reduce((sum, rank) => sum + rank, 0);
    dominance += 2 * (rankSum - (candidate.length * (candidate.length + 1)) / 2) - product;
    variance += (product / 3) * (n + 1 - ties / (n * (n - 1)));
    pairs += product;
  }
  return pairs > 0 ? { delta: dominance / pairs, chance: Math.sqrt(variance) / pairs } : null;
}

/** Ranks from 1, equal values sharing the middle of theirs; `ties`: Σ t³ − t over groups of equals. */
function ranksOf(values: readonly number[]): { ranks: number[]; ties: number } {
  const order = values.map((_, i) => i).toSorted((a, b) => values[a]! - values[b]!);
  const ranks: number[] = [];
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && isSame(values[order[end]!]!, values[order[start]!]!)) end += 1;
    const size = end - start;
    for (const i of order.slice(start, end)) ranks[i] = start + (size + 1) / 2;
    ties += size ** 3 - size;
    start = end;
  }
  return { ranks, ties };
}

/** Quotients of one value may differ in their last digits. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
