import type { MetricRow } from '../../score/metrics.ts';
import { endsOf } from '../../score/metrics/metric.ts';
import { type ArmDesign, type Call, type Effect, repetitionsToCall } from './sample-size.ts';

/** A bot before it is run against another, one repetition a cell. */
export interface Design extends ArmDesign {
  metric: MetricRow;
  conversations: number;
}

/**
 * The smallest worsening that so many repetitions call four times in five, in the metric's unit. Infinity: not even the largest
 * there can be.
 */
export function minimumDetectableEffect(design: Design, repetitions: number, call: Call): number {
  const isCalled = (worsening: number) =>
    (repetitionsToCall(worsened(design, worsening), call) ?? Infinity) <= repetitions;
  const most = largest(design);
  if (!isCalled(most)) return Infinity;
  let [low, high] = [0, most];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (isCalled(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The same bot, worse by so much. */
export function worsened(design: Design, worsening: number): Effect {
  const { metric, conversations, ...baseline } = design;
  const value = baseline.value + (metric.better === 'higher' ? -worsening : worsening);
  return { metric, baseline, candidate: { value, variance: varianceAt(design, value) }, conversations };
}

/** As far as the scale goes. */
function largest({ metric, value }: Design): number {
  const {
    scale: [low, high],
    unseen,
  } = endsOf(metric);
  if (metric.better === 'higher') return value - low;
  return high === null ? unseen : high - value;
}

/** A rate's variance follows from the rate, cells differing as much as they do; events spread as they become more. */
function varianceAt({ metric, value, variance, conversations }: Design, at: number): number {
  if (metric.kind === 'rate') {
    const [own, spread] = [at * (1 - at), value * (1 - value)];
    const unlike = spread > 0 ? Math.min(1, (variance * conversations) / spread) : 1;
    return Math.max(0, unlike * own) / conversations;
  }
  if (metric.unit !== 'count') return variance;
  return value > 0 ? (variance * at) / value : at / conversations;
}
