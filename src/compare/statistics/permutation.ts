import { logChoose } from './hypergeometric.ts';
import { certain, convolve, tails, trim, type Lattice, type Tails } from './lattice.ts';

/** Residuals of whole conversations, by cell and arm. */
export interface PermutedCell {
  baseline: readonly number[];
  candidate: readonly number[];
}

/** Steps a standard deviation: rounding widens the null distribution by about a hundredth. */
const resolution = 32;
/** Conversations of a cell up to which every way to share them out is counted; beyond, their sum is taken for normal. */
const countable = 64;

/**
 * Stratified permutation test of Σ residual over the candidate, whole conversations dealt anew to the arms within their
 * cell. All relabellings are counted rather than sampled: scores are rounded to a lattice and the cells' distributions
 * convolved (the shift algorithm of Streitberg & Röhmel, Statistical Software Newsletter 12, 1986). The statistic is the sum
 * of the rounded scores, so the level is exact whatever the rounding, p has no Monte-Carlo error and no floor, and no seed is needed.
 */
export function permutationTails(cells: readonly PermutedCell[]): Tails {
  const deviation = Math.sqrt(cells.reduce((sum, cell) => sum + varianceOf(cell), 0));
  if (deviation === 0) return { lower: 1, upper: 1 };
  const step = deviation / resolution;
  let observed = 0;
  let sum = certain(0);
  for (const cell of cells) {
    const candidate = cell.candidate.map((score) => Math.round(score / step));
    const scores = [...candidate, ...cell.baseline.map((score) => Math.round(score / step))];
    observed += candidate.reduce((a, b) => a + b, 0);
    sum = convolve(sum, sumOfDrawn(scores, candidate.length));
  }
  return tails(sum, observed);
}

function varianceOf({ baseline, candidate }: PermutedCell): number {
  const all = baseline.length + candidate.length;
  if (baseline.length === 0 || candidate.length === 0) return 0;
  return ((baseline.length * candidate.length) / all) * sampleVariance([...baseline, ...candidate]);
}

function sampleVariance(scores: readonly number[]): number {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  return scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
}

/** Sum of `draws` of the scores taken without replacement. */
function sumOfDrawn(scores: readonly number[], draws: number): Lattice {
  if (draws === 0) return certain(0);
  if (draws === scores.length) return certain(scores.reduce((a, b) => a + b, 0));
  return scores.length > countable ? normalSum(scores, draws) : countedSum(scores, draws);
}

function countedSum(scores: readonly number[], draws: number): Lattice {
  const lowest = Math.min(...scores);
  const steps = scores.map((score) => score - lowest).toSorted((a, b) => a - b);
  const width = steps.slice(-draws).reduce((a, b) => a + b, 1);
  // ways[k·width + s]: in how many ways k of the scores seen so far add up to s.
  const ways = new Float64Array((draws + 1) * width);
  ways[0] = 1;
  for (const [seen, step] of steps.entries()) {
    for (let k = Math.min(seen, draws - 1); k >= 0; k--) {
      const row = k * width;
      const next = row + width + step;
      for (let s = 0; s < width - step; s++) ways[next + s]! += ways[row + s]!;
    }
  }
  const all = Math.exp(logChoose(scores.length, draws));
  return trim({ from: lowest * draws, p: ways.slice(draws * width).map((count) => count / all) });
}

function normalSum(scores: readonly number[], draws: number): Lattice {
  const rest = scores.length - draws;
  const mean = (draws * scores.reduce((a, b) => a + b, 0)) / scores.length;
  const variance = ((draws * rest) / scores.length) * sampleVariance(scores);
  if (variance === 0) return certain(Math.round(mean));
  const reach = Math.ceil(12 * Math.sqrt(variance)) + 1;
  const from = Math.round(mean) - reach;
  const p = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((from + i - mean) ** 2) / (2 * variance)),
  );
  const total = p.reduce((a, b) => a + b, 0);
  return trim({ from, p: p.map((weight) => weight / total) });
}
