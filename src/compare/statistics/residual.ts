import type { Sums } from '../../score/sums.ts';
import { isShared, type Stratum } from './strata.ts';

/**
 * The stratified difference of a rate, ratio or mean and all that its test and interval need.
 *
 * Residual of a conversation: e = x − R·d, R its cell's ratio pooled over both arms. `total` = Σ e over the candidate;
 * under no change (arms exchangeable within cells) its variance is Σ n₀n₁/(N(N−1))·Σe², N = n₀ + n₁. Cells weigh
 * d₀d₁/(d₀+d₁) (Mantel & Haenszel 1959), so `difference` = total ÷ weight. `cross` and `square` say how the variance moves
 * when the candidate is shifted: V(δ) = variance − 2δ·cross + δ²·square.
 */
export interface Residual {
  difference: number;
  total: number;
  weight: number;
  variance: number;
  cross: number;
  square: number;
  /** Conversations in cells that both arms share. */
  conversations: { baseline: number; candidate: number };
  /** Each arm's figure with its cells weighted so, and how many conversations weigh as much (Kish's (Σw)² ÷ Σw²). */
  arms: { baseline: WeightedArm; candidate: WeightedArm };
}

export interface WeightedArm {
  value: number;
  n: number;
}

/** null: no cell has both arms. */
export function residual(strata: readonly Stratum[]): Residual | null {
  let [total, weight, variance, cross, square, n0, n1] = [0, 0, 0, 0, 0, 0, 0];
  const [before, now] = [
    { sum: 0, squares: 0 },
    { sum: 0, squares: 0 },
  ];
  for (const stratum of strata) {
    if (!isShared(stratum)) continue;
    const { baseline: b, candidate: c } = stratum;
    const d = b.d + c.d;
    const ratio = (b.x + c.x) / d;
    const share = c.d / d;
    const all = b.n + c.n;
    const factor = (b.n * c.n) / (all * (all - 1));
    total += c.x - ratio * c.d;
    const own = (b.d * c.d) / d;
    weight += own;
    addArm(before, b, own);
    addArm(now, c, own);
    variance += factor * sumOfSquares(stratum, ratio);
    cross += factor * ((1 - share) * (c.xd - ratio * c.dd) - share * (b.xd - ratio * b.dd));
    square += factor * ((1 - share) ** 2 * c.dd + share ** 2 * b.dd);
    n0 += b.n;
    n1 += c.n;
  }
  if (weight === 0) return null;
  return {
    difference: total / weight,
    total,
    weight,
    variance,
    cross,
    square,
    conversations: { baseline: n0, candidate: n1 },
    arms: { baseline: weighted(before, weight), candidate: weighted(now, weight) },
  };
}

interface ArmSums {
  sum: number;
  squares: number;
}

function addArm(arm: ArmSums, { x, d, dd }: Sums, weight: number): void {
  arm.sum += (weight * x) / d;
  arm.squares += (weight * weight * dd) / (d * d);
}

const weighted = ({ sum, squares }: ArmSums, weight: number): WeightedArm => ({
  value: sum / weight,
  n: (weight * weight) / squares,
});

/** Rounding leaves a few ulps where every residual is zero; those are no variance. */
function sumOfSquares({ baseline: b, candidate: c }: Stratum, ratio: number): number {
  const raw = b.xx + c.xx;
  const squares = raw - 2 * ratio * (b.xd + c.xd) + ratio * ratio * (b.dd + c.dd);
  return squares > 1e-12 * raw ? squares : 0;
}

/** Variance of the difference when the arms differ by as much as they do: of what conversations of one arm and cell stray. */
export const varianceApart = ({ difference, variance, cross, square, weight }: Residual): number =>
  Math.max(0, variance - 2 * difference * cross + difference ** 2 * square) / weight ** 2;

/** total ÷ its standard error under no change; 0 where nothing varies within any cell. */
export const residualZ = ({ total, variance }: Residual): number => (variance > 0 ? total / Math.sqrt(variance) : 0);

/**
 * The shifts of the candidate that the z test does not reject at `z`: its inversion, (total − δ·weight)² = z²·V(δ). Where nothing
 * varies that set is a point, which no finite sample supports: see difference-bound.ts. null: too few conversations to bound the difference.
 */
export function residualInterval(r: Residual, z: number): { low: number; high: number } | null {
  const a = r.weight ** 2 - z * z * r.square;
  if (a <= 0) return null;
  const b = r.total * r.weight - z * z * r.cross;
  const c = r.total ** 2 - z * z * r.variance;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { low: (b - root) / a, high: (b + root) / a };
}
