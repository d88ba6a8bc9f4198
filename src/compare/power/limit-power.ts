import { meanBound } from '../../score/bounded-mean.ts';
import { clopperPearson } from '../../score/interval.ts';
import { endsOf } from '../../score/metrics/metric.ts';
import type { Design } from './minimum-detectable-effect.ts';
import { fewestThat, power } from './sample-size.ts';

/** What a gate says of one run alone. */
export interface AskedLimit {
  operator: 'min' | 'max';
  limit: number;
  /** Chance that a bot exactly at the limit is said to keep it, and that it is said to break it. */
  alpha: number;
  /** Segments that share the second. */
  together: number;
}

/**
 * Repetitions a cell at which a limit is shown kept, or broken, four times in five: by the bot as it was seen, or by the best there
 * can be. null: by none that anybody would hold; a bot near its limit is never settled.
 */
export function repetitionsForLimit(design: Design, asked: AskedLimit, bot: 'as-seen' | 'best'): number | null {
  const value = bot === 'best' ? bestFor(design, asked) : design.value;
  return fewestThat((repetitions) => isSettled({ ...design, value }, asked, repetitions));
}

/** The figure nearest to the limit that so many repetitions show to keep it four times in five; null: not even the best. */
export function valueThatSettles(design: Design, asked: AskedLimit, repetitions: number): number | null {
  const settles = (value: number) => isSettled({ ...design, value }, asked, repetitions);
  const best = bestFor(design, asked);
  if (!settles(best)) return null;
  let [outside, inside] = [asked.limit, best];
  for (let step = 0; step < 40; step++) {
    const middle = (outside + inside) / 2;
    if (settles(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function bestFor({ metric }: Design, { operator, limit }: AskedLimit): number {
  const { scale, unseen } = endsOf(metric);
  return operator === 'max' ? scale[0] : (scale[1] ?? limit + unseen);
}

function isSettled(design: Design, { operator, limit, alpha, together }: AskedLimit, repetitions: number): boolean {
  const { metric, value, conversations } = design;
  const variance = varianceOf(design) / repetitions;
  const n = conversations * repetitions;
  const isKept = operator === 'min' ? value >= limit : value <= limit;
  // The side of the figure that must lie beyond the limit, and the luck that brings it near.
  const side = (operator === 'min') === isKept ? -1 : 1;
  const ends = endsOf(metric);
  const [low, high] = [ends.scale[0], ends.scale[1] ?? Infinity];
  const seen = Math.min(high, Math.max(low, value + side * power * Math.sqrt(variance)));
  const p = isKept ? alpha : alpha / together;
  const bound =
    metric.kind === 'rate'
      ? clopperPearson(seen * n, n, p)[side < 0 ? 'low' : 'high']
      : meanBound({ n, mean: seen, squares: variance * n * n }, ends, side, p);
  const inside = side < 0 ? bound - limit : limit - bound;
  return isKept ? inside >= 0 : inside > 0;
}

/** A rate's follows from the rate. */
const varianceOf = ({ metric, value, variance, conversations }: Design): number =>
  metric.kind === 'rate' ? (value * (1 - value)) / conversations : variance;
