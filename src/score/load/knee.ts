/** The highest rate at which a bot is surely no worse than when few come. */
import type { GaveWay, Interval, Knee } from '../aggregate.ts';
import { boundsOf, clopperPearson } from '../interval.ts';
import { headlineMetrics } from '../metrics.ts';
import type { StepSums } from './step-sums.ts';

/** Answers that take this many times as long as at the lowest rate are late. */
const timesAsLong = 2;
/** That anything is called worse that is not, in all steps together. */
const falseAlarm = 0.05;
const fewest = 10;

/**
 * Steps are held against the one with the lowest rate, in the order of their rates, each rate where it came first: after a spike a bot may
 * not have recovered. Worse is what lies beyond both intervals, each end of which is missed so seldom that all steps and figures
 * together raise a false alarm once in twenty runs at most. Reply times are worse where the median or the 90th percentile has surely doubled.
 */
export function kneeOf(steps: readonly StepSums[]): Knee | null {
  const byRate = [...new Map(steps.toReversed().map((step) => [step.rate, step])).values()]
    .filter(({ conversations }) => conversations >= fewest)
    .toSorted((a, b) => a.rate - b.rate);
  const [lowest, ...others] = byRate;
  if (lowest === undefined || others.length === 0) return null;
  const p = falseAlarm / (2 * others.length * (headlineMetrics.length + 2));
  let rate = lowest.rate;
  for (const step of others) {
    const worse = worseThan(lowest, step, p);
    if (worse.length > 0) return { rate, beyond: { rate: step.rate, worse }, reference: lowest.rate };
    rate = step.rate;
  }
  return { rate, beyond: null, reference: lowest.rate };
}

function worseThan(before: StepSums, now: StepSums, p: number): GaveWay[] {
  const worse: GaveWay[] = [];
  for (const [at, metric] of headlineMetrics.entries()) {
    const [was, is] = [before.sums[at]!, now.sums[at]!];
    if (was.d <= 0 || is.d <= 0 || metric.better === 'neither') continue;
    const [low, high] = [boundsOf(metric, was, p), boundsOf(metric, is, p)];
    if (metric.better === 'higher' ? high.high < low.low : high.low > low.high) worse.push(metric.name);
  }
  if (unanswered(now, p).low > unanswered(before, p).high) worse.push('unanswered');
  if (hasSlowed(before, now)) worse.push('reply-time');
  return worse;
}

const unanswered = ({ unanswered: count, conversations }: StepSums, p: number): Interval =>
  clopperPearson(count, conversations, p);

function hasSlowed(before: StepSums, now: StepSums): boolean {
  const [was, is] = [before.last.result(), now.last.result()];
  if (!was?.intervals || !is?.intervals) return false;
  return (['p50', 'p90'] as const).some((percentile) => {
    const high = was.intervals![percentile][1];
    return high !== null && is.intervals![percentile][0] > timesAsLong * high;
  });
}
