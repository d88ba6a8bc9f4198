import type { Steps } from '../steps.ts';
import type { MetricName } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { addTo, noSums, type Sums } from '../score/sums.ts';
import type { PairedCell } from './cells.ts';
import type { Stratum } from './statistics/strata.ts';

/** The metrics' strata, as the cells given; in one pass, for conversations are many and far apart in memory. */
export function* strataOf(
  cells: readonly PairedCell[],
  metrics: readonly { name: MetricName }[],
): Steps<(metric: MetricName) => Stratum[]> {
  const names = metrics.map(({ name }) => name);
  const arms: Record<'baseline' | 'candidate', Sums[]>[] = [];
  for (const { baseline, candidate } of cells) {
    arms.push({ baseline: sumsOf(baseline, names), candidate: sumsOf(candidate, names) });
    yield;
  }
  return (metric) => {
    const at = names.indexOf(metric);
    return arms.map(({ baseline, candidate }) => ({ baseline: baseline[at]!, candidate: candidate[at]! }));
  };
}

function sumsOf(conversations: readonly ScoredConversation[], names: readonly MetricName[]): Sums[] {
  const sums = names.map(noSums);
  for (const { measures } of conversations) {
    for (const [at, name] of names.entries()) {
      const measured = measures[name];
      if (measured !== undefined) addTo(sums[at]!, measured);
    }
  }
  return sums;
}
