import { limitAlpha } from '../compare/verdict.ts';
import type { GateResult } from '../compare/comparison.ts';
import type { Interval, MetricValue } from '../score/aggregate.ts';
import { boundsOf } from '../score/interval.ts';
import { measuresOf } from '../score/measured.ts';
import type { MetricRow } from '../score/metrics.ts';
import { isIn } from '../score/segment.ts';
import type { ScoredConversation } from '../score/score.ts';
import { type Sums, sumsOf } from '../score/sums.ts';

export interface Limit {
  operator: 'min' | 'max';
  expected: number;
  /** Segments judged by the same gate: they share the chance of a false failure. All must pass, so passing needs no such care. */
  together: number;
}

export interface AgainstLimit {
  verdict: Exclude<GateResult['verdict'], 'not-observable'>;
  /** Alone it would have failed. */
  spared: boolean;
}

/** Whether a figure surely keeps its limit, surely breaks it, or neither can be said: exact one-sided tests for a rate. */
export function judgeLimit(
  limit: Limit,
  metric: MetricRow,
  value: MetricValue,
  scored: readonly ScoredConversation[],
): AgainstLimit {
  const sums = sumsIn(metric, value, scored);
  const among = (p: number) => sideOf(limit, boundsOf(metric, sums, p));
  const [once, together] = [among(limitAlpha), among(limitAlpha / limit.together)];
  const isBroken = once === 'failed' && together === 'failed';
  const verdict = once === 'failed' && !isBroken ? 'not-enough-evidence' : once;
  return { verdict, spared: once !== verdict };
}

/** All there is to know of a rate is in its value; how far a number strays is in the conversations. */
function sumsIn(
  { name, kind }: MetricRow,
  { segment, numerator: x, denominator: n, conversations }: MetricValue,
  scored: readonly ScoredConversation[],
): Sums {
  if (kind === 'rate') return { n, x, d: n, xx: x, xd: x, dd: n, unknown: conversations - n };
  return sumsOf(
    measuresOf(
      name,
      scored.filter((one) => one.scorable && isIn(segment, one)),
    ),
  );
}

function sideOf({ operator, expected }: Limit, { low, high }: Interval): AgainstLimit['verdict'] {
  const [kept, broken] = operator === 'min' ? [low >= expected, high < expected] : [high <= expected, low > expected];
  return kept ? 'passed' : broken ? 'failed' : 'not-enough-evidence';
}
