/** What people said of conversations beside what the judge found of the same ones. */
import type { JudgedVerdict } from '../../conversation/jury/judged.ts';
import { type Confusion, type Kappa, kappaOf } from './agreement.ts';

/** A conversation that somebody labelled, with what is known of it. */
export interface Labelled {
  criterion: string;
  label: 'pass' | 'fail';
  /** null: its run is not at hand, or holds no verdict on it. */
  found: { judge: string; verdict: JudgedVerdict } | null;
}

/** How far the judge of one criterion agrees with people; kept with its figures. */
export interface Calibration extends Kappa {
  counts: Confusion;
  /** Labelled, and not counted: whose verdict is unknown, those that another judge had judged, and those that are not at hand. */
  unknown: number;
  otherJudge: number;
  notAtHand: number;
}

/** @param judge sha-256 of the one that judges now. */
export function calibrationOf(criterion: string, judge: string, labelled: readonly Labelled[]): Calibration {
  const counts = { bothPass: 0, bothFail: 0, falsePass: 0, falseFail: 0 };
  const left = { unknown: 0, otherJudge: 0, notAtHand: 0 };
  for (const { label, found } of labelled.filter((one) => one.criterion === criterion)) {
    if (found === null) left.notAtHand += 1;
    else if (found.judge !== judge) left.otherJudge += 1;
    else if (found.verdict === 'pass' || found.verdict === 'fail') counts[cellOf(label, found.verdict)] += 1;
    else left.unknown += 1;
  }
  return { ...kappaOf(counts), counts, ...left };
}

function cellOf(label: Labelled['label'], verdict: 'pass' | 'fail'): keyof Confusion {
  if (label === verdict) return label === 'pass' ? 'bothPass' : 'bothFail';
  return label === 'pass' ? 'falseFail' : 'falsePass';
}
