import type { Conversation } from '../conversation/conversation.ts';
import type { Interval } from '../score/aggregate.ts';
import { intervalOf } from '../score/interval.ts';
import { headlineMetrics, type MetricName } from '../score/metrics.ts';
import type { ScoringContext } from '../score/score.ts';
import { addTo, noSums, type Sums } from '../score/sums.ts';
import { scoreConversation } from '../score/index.ts';

/** What the scores would be by the conversations looked at while the run goes on. */
export interface ScoresSoFar {
  /** Conversations looked at: not all, or scoring would slow down those under way. */
  of: number;
  scores: { metric: MetricName; value: number; interval: Interval | null }[];
}

/** One conversation in so many milliseconds is scored: some two in a hundred of the time of a core. */
const gapMs = 100;

export function scoresSoFar(context: ScoringContext, now: () => number) {
  const sums: Sums[] = headlineMetrics.map(noSums);
  let of = 0;
  let last = -Infinity;
  return {
    add(conversation: Conversation): void {
      if (now() - last < gapMs) return;
      last = now();
      const { scorable, measures } = scoreConversation(conversation, context);
      if (!scorable) return;
      of += 1;
      for (const [at, { name }] of headlineMetrics.entries()) {
        const measure = measures[name];
        if (measure !== undefined) addTo(sums[at]!, measure);
      }
    },
    result: (): ScoresSoFar => ({
      of,
      scores: headlineMetrics.flatMap((metric, at) => {
        const sum = sums[at]!;
        return sum.d > 0 ? [{ metric: metric.name, value: sum.x / sum.d, interval: intervalOf(metric, sum) }] : [];
      }),
    }),
  };
}
