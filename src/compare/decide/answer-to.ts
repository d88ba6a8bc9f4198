import type { MetricName } from '../../score/metrics.ts';
import { isSameSegment, type Segment } from '../../score/segment.ts';
import type { GateResult, IntentRollout } from '../comparison.ts';
import type { Answer } from './interim-analysis.ts';

interface Asking {
  metric: MetricName;
  segment: Segment;
  operator: GateResult['operator'];
  expected: number;
  /** A gate asks, or the intent whose floor it is. */
  of: 'gate' | 'intent';
}

/** What repeated looks answered; undefined where they were not asked. */
export function answerTo({ metric, segment, operator, expected, of }: Asking, answers: readonly Answer[]) {
  return answers.find(({ question }) => {
    if (question.metric !== metric || !isSameSegment(question.segment, segment)) return false;
    return 'margin' in question
      ? operator === 'max_drop' && question.margin === expected
      : question.operator === operator && question.limit === expected && question.of === of;
  });
}

/** What a report says of it. */
export const looksOf = ({ state, repetitions }: Answer): NonNullable<IntentRollout['looks']> => ({
  repetitions,
  isDecided: state === 'held' || state === 'regressed',
});
