/** Who judged a figure, and how far people agree with it. */
import { plural } from '../counts.ts';
import type { JudgedBy } from '../score/metrics.ts';
import { fixed } from './numbers.ts';

/** Stands beside every figure that a model judged. */
export function judgedText({ model, calibration }: JudgedBy): string {
  if (calibration === null) return `judged by ${model}, not calibrated`;
  const { kappa, interval, counts, unknown, otherJudge, notAtHand } = calibration;
  const left = [
    ...(unknown > 0 ? [`${plural(unknown, 'label')} of what it did not judge`] : []),
    ...(otherJudge > 0 ? [`${plural(otherJudge, 'label')} of what another judge judged`] : []),
    ...(notAtHand > 0 ? [`${plural(notAtHand, 'label')} of runs that are not at hand`] : []),
  ];
  if (kappa === null || interval === null)
    return [`judged by ${model}, not calibrated: ${why(counts)}`, ...left].join('; ');
  const agreement = `κ ${fixed(kappa, 2)}, 95 % ${fixed(interval.low, 2)} to ${fixed(interval.high, 2)}`;
  return [`judged by ${model}; agreement with people ${agreement}`, countsText(counts), ...left].join('; ');
}

type Counts = NonNullable<JudgedBy['calibration']>['counts'];

const sumOf = ({ bothPass, bothFail, falsePass, falseFail }: Counts): number =>
  bothPass + bothFail + falsePass + falseFail;

const why = (counts: Counts): string =>
  sumOf(counts) === 0
    ? 'no label of it can be counted'
    : `all of ${plural(sumOf(counts), 'label')} are alike, or all of its verdicts on them`;

const countsText = (counts: Counts): string =>
  `of ${plural(sumOf(counts), 'label')} ${counts.bothPass} pass and ${counts.bothFail} fail for both, ${counts.falsePass} pass for it alone, ${counts.falseFail} pass for people alone`;

/** Of a gate that it may not decide. */
export const undecidedText = (judged: JudgedBy): string =>
  `${judgedText(judged)}; the lower end of κ has to be above ${fixed(judged.needs, 2)} before it decides anything`;
