import { reaches } from '../compare/margin.ts';
import { parityIn, type ServedSegment } from '../compare/parity.ts';
import { limitAlpha, worseningOf } from '../compare/verdict.ts';
import type { GateResult, ParityLine } from '../compare/comparison.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { isSameSegment, type Segment } from '../score/segment.ts';
import { moreExcluded, size } from '../wording/numbers.ts';
import { lowered } from '../wording/words.ts';
import { besideSentence, type Names, segmentName } from '../wording/sentences.ts';

interface Customers {
  scored: readonly ScoredConversation[];
  names: Names;
}

type AgainstOthers = Pick<GateResult, 'operator' | 'expected' | 'actual' | 'interval' | 'verdict' | 'text'>;

/**
 * Whether customers of a persona or segment are served worse than all others in the same scenarios, by more than the author allows. Fails
 * where that is sure after Holm's correction over all that the gate names, and more was seen; passes where more is excluded.
 */
export function gapsIn(
  expected: number,
  metric: MetricRow,
  segments: readonly Segment[],
  { scored, names }: Customers,
): (segment: Segment) => AgainstOthers {
  const lines = parityIn(scored, segments.filter(isServed), [metric]);
  return (segment) => {
    const operator = 'max_gap';
    const line = lines.find((one) => isSameSegment(one.segment, segment));
    if (!line || line.difference === null) {
      const text = `Beside others, ${segmentName(segment, names)}: nobody else came with the same scenarios, so ${lowered(metric.title)} can't be compared`;
      return { operator, expected, actual: null, interval: null, verdict: 'not-observable', text };
    }
    const verdict = verdictOf(line, metric, expected);
    const allowed = `worse by ${size(metric.unit, expected)}${verdict === 'passed' ? moreExcluded : ''}`;
    const text = `Beside others, ${besideSentence(line, names)}; allowed: ${allowed}`;
    return { operator, expected, actual: line.difference, interval: line.interval, verdict, text };
  };
}

const isServed = (segment: Segment): segment is ServedSegment =>
  segment.kind === 'persona' || segment.kind === 'segment' || segment.kind === 'variant';

function verdictOf(
  { difference, bound, adjusted }: ParityLine,
  metric: MetricRow,
  expected: number,
): GateResult['verdict'] {
  const isWider = !reaches(expected, worseningOf(metric, difference!));
  if (isWider && adjusted !== null && adjusted <= limitAlpha) return 'failed';
  return bound !== null && reaches(expected, worseningOf(metric, bound)) ? 'passed' : 'not-enough-evidence';
}
