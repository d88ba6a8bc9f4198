import { random } from '../../plan/random.ts';
import type { ScoredConversation } from '../../score/score.ts';
import type { PairedCell } from '../cells.ts';
import { jensenShannon } from '../statistics/jensen-shannon.ts';
import { upperTail } from '../../distributions/normal.ts';

export interface CategoryDrift {
  measure: 'divergence';
  size: number;
  /** 95 of 100 divergences stay within it when the conversations are dealt to the two runs anew. */
  chance: number;
  p: number;
  most: { value: string; baseline: number; candidate: number } | null;
}

/** Relabellings drawn. */
const draws = 99;

/**
 * Divergence of a category's shares, each cell counting as much in one run as in the other, against relabellings of whole
 * conversations within cells. Same cells, same draws. null where there is nothing to compare.
 */
export function categoryDrift(
  cells: readonly PairedCell[],
  valueOf: (conversation: ScoredConversation) => string,
): CategoryDrift | null {
  const kinds: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (conversation: ScoredConversation): number => {
    const value = valueOf(conversation);
    if (!codes.has(value)) codes.set(value, kinds.push(value) - 1);
    return codes.get(value)!;
  };
  const hands = cells
    .filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0)
    .map(({ baseline, candidate }) => ({
      size: baseline.length,
      codes: [...baseline, ...candidate].map(codeOf),
    }));
  if (hands.length === 0) return null;
  const [before, now] = sharesOf(hands, kinds.length);
  const size = jensenShannon(before, now);
  if (kinds.length === 1) return { measure: 'divergence', size, chance: 0, p: 1, most: null };
  const stream = random('drift', 'relabelling');
  const dealt = Array.from({ length: draws }, () => {
    for (const hand of hands) deal(hand, stream.int);
    return jensenShannon(...sharesOf(hands, kinds.length));
  }).toSorted((a, b) => a - b);
  const chance = dealt[Math.ceil(draws * 0.95) - 1]!;
  return { measure: 'divergence', size, chance, p: tailOf(dealt, size), most: mostMoved(kinds, before, now) };
}

/** A cell's categories; the first `size` are the baseline's. */
interface Hand {
  size: number;
  codes: number[];
}

/** Draws the baseline's conversations anew from all of the cell. */
function deal({ size, codes }: Hand, int: (n: number) => number): void {
  // Where all went the same way there is nothing to deal.
  if (codes.every((code) => code === codes[0])) return;
  for (let place = 0; place < size; place += 1) {
    const other = place + int(codes.length - place);
    [codes[place], codes[other]] = [codes[other]!, codes[place]!];
  }
}

function sharesOf(hands: readonly Hand[], kinds: number): [baseline: Float64Array, candidate: Float64Array] {
  const before = new Float64Array(kinds);
  const now = new Float64Array(kinds);
  for (const { size, codes } of hands) {
    const [share, other] = [1 / (size * hands.length), 1 / ((codes.length - size) * hands.length)];
    for (let place = 0; place < size; place += 1) before[codes[place]!]! += share;
    for (let place = size; place < codes.length; place += 1) now[codes[place]!]! += other;
  }
  return [before, now];
}

/**
 * Chance of a divergence as large: a χ² with the mean and variance of those dealt, by the cube root of Wilson & Hilferty
 * (PNAS 17, 1931). So p has no floor of one in the number of draws.
 */
function tailOf(dealt: readonly number[], size: number): number {
  const mean = dealt.reduce((sum, value) => sum + value, 0) / dealt.length;
  const variance = dealt.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (dealt.length - 1);
  if (variance === 0) return 1;
  const ninth = variance / (9 * mean * mean);
  return upperTail((Math.cbrt(size / mean) - (1 - ninth)) / Math.sqrt(ninth));
}

function mostMoved(kinds: readonly string[], before: Float64Array, now: Float64Array): CategoryDrift['most'] {
  const [first] = kinds
    .map((value, i) => ({ value, baseline: before[i]!, candidate: now[i]! }))
    .toSorted(
      (a, b) => Math.abs(b.candidate - b.baseline) - Math.abs(a.candidate - a.baseline) || (a.value < b.value ? -1 : 1),
    );
  return first && first.candidate !== first.baseline ? first : null;
}
