import { upperTail } from '../../distributions/normal.ts';
import { type Ends, meanBound } from '../../score/bounded-mean.ts';
import { clopperPearson } from '../../score/interval.ts';
import { exactCmh } from './cmh.ts';
import { miettinenNurminenBound } from './miettinen-nurminen.ts';
import { residual, residualInterval, type Residual, type WeightedArm } from './residual.ts';
import { isShared, type Stratum } from './strata.ts';

/** −1: the lower end of a difference candidate − baseline, 1: the upper. */
export type Side = -1 | 1;

/** So few conversations an arm are far from normal: they are tested and bounded exactly. */
export const few = 10;

/**
 * One end of the interval for a stratified difference of rates: Miettinen and Nurminen's. Tiny unequal arms are far from normal:
 * where an arm has few conversations the exact bounds of the two arms put together serve if they are wider, and nought is never shut
 * out against the exact test. null: no cell has both arms, or an arm has a single conversation, which is observed and bounds nothing.
 */
export function rateBound(strata: readonly Stratum[], z: number, side: Side): number | null {
  const score = miettinenNurminenBound(strata, z, side);
  const r = residual(strata);
  if (score === null || !r || isSingle(r)) return null;
  const { baseline, candidate } = r.arms;
  if (baseline.n >= few && candidate.n >= few) return score;
  const p = upperTail(z);
  const exact = together(r, side, (arm, towards) => {
    const { low, high } = clopperPearson(arm.value * arm.n, arm.n, p);
    return towards < 0 ? arm.value - low : high - arm.value;
  });
  const { lower, upper } = exactCmh(strata.filter(isShared));
  const isRejected = (side < 0 ? upper : lower) <= p;
  const wider = side < 0 ? Math.min(score, exact) : Math.max(score, exact);
  return isRejected || side * wider >= 0 ? wider : 0;
}

/**
 * One end of the interval for a stratified difference of numbers or ratios. How far the arms reach follows from the shifts that the
 * residual test does not reject and, as for a single mean, from what no conversation of theirs showed (bounded-mean.ts): a rare
 * large loss is not excluded by a few conversations without it. null: an arm has a single conversation, or the cells hold too few.
 */
export function numberBound(r: Residual, ends: Ends, z: number, side: Side): number | null {
  const { baseline, candidate } = r.arms;
  const shifts = residualInterval(r, z);
  if (!shifts || isSingle(r)) return null;
  const error = ((side < 0 ? shifts.low : shifts.high) - r.difference) / z;
  const p = upperTail(z);
  const reach = (arm: WeightedArm, towards: Side) => {
    // A conversation varies as much in either arm, so the smaller arm has the larger share of the variance.
    const share = 1 - arm.n / (baseline.n + candidate.n);
    const squares = error * error * share * arm.n * arm.n;
    return Math.abs(meanBound({ n: arm.n, mean: arm.value, squares }, ends, towards, p) - arm.value);
  };
  return together(r, side, reach);
}

const isSingle = ({ conversations: { baseline, candidate } }: Residual): boolean => Math.min(baseline, candidate) < 2;

/** Bounds of two independent figures make one of their difference (MOVER: Zou & Donner, Statistics in Medicine 27, 2008). */
function together(
  { difference, arms }: Residual,
  side: Side,
  reach: (arm: WeightedArm, towards: Side) => number,
): number {
  const opposite = side < 0 ? 1 : -1;
  return difference + side * Math.hypot(reach(arms.candidate, side), reach(arms.baseline, opposite));
}
