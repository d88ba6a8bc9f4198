import { logChoose } from './hypergeometric.ts';
import { certain, convolve, tails, trim, type Lattice, type Tails } from './lattice.ts';

/** Residuals of whole conversations, by cell and arm. */
export interface PermutedCell {
  baseline: readonly number[];
  candidate: readonly number[];
}

/** Steps a standard deviation: rounding widens the null distribution by about a hundredth. */
const resolution = 32;
/** Up to so many conversations the steps are finer, for there single relabellings show. */
const small = 24;
const fineResolution = 512;
/** Conversations of a cell up to which every way to share them out is counted; beyond, their sum is taken for normal. */
const countable = 64;

/**
 * Stratified permutation test of Σ residual over the candidate, whole conversations dealt anew to the arms within their
 * cell. All relabellings are counted rather than sampled: scores are rounded to a lattice and the cells' distributions
 * convolved (the shift algorithm of Streitberg & Röhmel, Statistical Software Newsletter 12, 1986). The statistic is the sum
 * of the rounded scores, so the level is exact whatever the rounding, p has no Monte-Carlo error and no floor, and no seed is needed.
 */
export function permutationTails(cells: readonly PermutedCell[]): Tails {
  const pooled = cells.map(({ baseline, candidate }) => ({
    draws: candidate.length,
    scores: pool(candidate, baseline),
  }));
  const deviation = Math.sqrt(pooled.reduce((sum, { scores, draws }) => sum + varianceOf(scores, draws), 0));
  if (deviation === 0) return { lower: 1, upper: 1 };
  const { step, slack } = latticeFor(pooled, deviation);
  let observed = 0;
  let sum = certain(0);
  for (const { scores, draws } of pooled) {
    for (let i = 0; i < scores.length; i++) scores[i] = Math.round(scores[i]! / step);
    for (let i = 0; i < draws; i++) observed += scores[i]!;
    sum = convolve(sum, sumOfDrawn(scores, draws));
  }
  return { lower: tails(sum, observed + slack).lower, upper: tails(sum, observed - slack).upper };
}

interface Pooled {
  draws: number;
  scores: Float64Array;
}

/** Where all scores of a cell lie whole numbers apart the lattice is theirs, and nothing is rounded. `slack`: steps by which rounding can part a tie. */
function latticeFor(pooled: readonly Pooled[], deviation: number): { step: number; slack: number } {
  const conversations = pooled.reduce((sum, { scores }) => sum + scores.length, 0);
  if (deviation <= 4 * resolution && pooled.every(({ scores }) => isWhole(scores))) return { step: 1, slack: 0 };
  if (conversations > small) return { step: deviation / resolution, slack: 0 };
  return { step: deviation / fineResolution, slack: Math.ceil(Math.sqrt(conversations)) };
}

const isWhole = (scores: Float64Array): boolean => scores.every((score) => Math.abs(score - Math.round(score)) < 1e-9);

function pool(candidate: readonly number[], baseline: readonly number[]): Float64Array {
  const scores = new Float64Array(candidate.length + baseline.length);
  scores.set(candidate);
  scores.set(baseline, candidate.length);
  // Every relabelling of a cell is shifted alike, and what lay whole numbers apart is whole.
  const lowest = scores.reduce((least, score) => Math.min(least, score), Infinity);
  return scores.map((score) => score - lowest);
}

/** Of the sum of `draws` scores taken without replacement. */
function varianceOf(scores: Float64Array, draws: number): number {
  const rest = scores.length - draws;
  return draws === 0 || rest === 0 ? 0 : ((draws * rest) / scores.length) * sampleVariance(scores);
}

function sampleVariance(scores: Float64Array): number {
  const mean = sumOf(scores) / scores.length;
  let squares = 0;
  for (const score of scores) squares += (score - mean) ** 2;
  return squares / (scores.length - 1);
}

function sumOf(scores: Float64Array): number {
  let sum = 0;
  for (const score of scores) sum += score;
  return sum;
}

/** Sum of `draws` of the scores taken without replacement. */
function sumOfDrawn(scores: Float64Array, draws: number): Lattice {
  if (draws === 0) return certain(0);
  if (draws === scores.length) return certain(sumOf(scores));
  return scores.length > countable ? normalSum(scores, draws) : countedSum(scores, draws);
}

function countedSum(scores: Float64Array, draws: number): Lattice {
  const steps = scores.toSorted();
  const lowest = steps[0]!;
  for (let i = 0; i < steps.length; i++) steps[i]! -= lowest;
  const upTo = Float64Array.of(0, ...steps);
  for (let i = 1; i < upTo.length; i++) upTo[i]! += upTo[i - 1]!;
  const width = 1 + upTo.at(-1)! - upTo.at(-1 - draws)!;
  // ways[k·width + s]: in how many ways k of the scores seen so far add up to s.
  const ways = new Float64Array((draws + 1) * width);
  ways[0] = 1;
  for (const [seen, step] of steps.entries()) {
    for (let k = Math.min(seen, draws - 1); k >= 0; k--) {
      const row = k * width;
      const next = row + width + step;
      // From the k smallest to the k largest of those seen.
      const most = upTo[seen]! - upTo[seen - k]!;
      for (let s = upTo[k]!; s <= most; s++) ways[next + s]! += ways[row + s]!;
    }
  }
  const all = Math.exp(logChoose(scores.length, draws));
  return trim({ from: lowest * draws, p: ways.slice(draws * width).map((count) => count / all) });
}

function normalSum(scores: Float64Array, draws: number): Lattice {
  const mean = (draws * sumOf(scores)) / scores.length;
  const variance = varianceOf(scores, draws);
  if (variance === 0) return certain(Math.round(mean));
  const reach = Math.ceil(12 * Math.sqrt(variance)) + 1;
  const from = Math.round(mean) - reach;
  const p = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((from + i - mean) ** 2) / (2 * variance)),
  );
  const total = p.reduce((a, b) => a + b, 0);
  return trim({ from, p: p.map((weight) => weight / total) });
}
