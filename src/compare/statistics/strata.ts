import { addTo, type Sums } from '../../score/sums.ts';

/** One cell's sums in both arms. Cells are the strata: arms are only ever compared within one. */
export interface Stratum {
  baseline: Sums;
  candidate: Sums;
}

/** As if what is unknown of the candidate had come out so, and what is unknown of the baseline otherwise. */
export const countedAs = (strata: readonly Stratum[], outcome: 0 | 1): Stratum[] =>
  strata.map(({ baseline, candidate }) => ({
    baseline: withUnknown(baseline, outcome === 0 ? 1 : 0),
    candidate: withUnknown(candidate, outcome),
  }));

function withUnknown(sums: Sums, outcome: 0 | 1): Sums {
  const counted = { ...sums, unknown: 0 };
  for (let i = 0; i < sums.unknown; i++) addTo(counted, [outcome, 1]);
  return counted;
}

/** A cell says something about a difference only where both arms have a denominator. */
export const isShared = ({ baseline, candidate }: Stratum): boolean => baseline.d > 0 && candidate.d > 0;

/** True when every conversation is a yes or a no: the exact tests for rates then apply. x in {0, 1} and d = 1 are the only values with these sums. */
export function isBinary(strata: readonly Stratum[]): boolean {
  return strata.every(({ baseline, candidate }) => isYesNo(baseline) && isYesNo(candidate));
}

const isYesNo = (sums: Sums): boolean =>
  sums.dd === sums.d && sums.d === sums.n && sums.xx === sums.x && sums.xd === sums.x && sums.x <= sums.n;
