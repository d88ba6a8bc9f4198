import type { ScoredConversation } from '../score.ts';
import { isIn, type Segment } from '../segment.ts';

export interface ExcusedFailures {
  failures: number;
  /** Of these, those that began at a turn our customer did not surely understand. */
  excused: number;
}

/** null: the failures of the segment are the bot's; at most half of them may be the simulated customer's own. */
export function excusedFailures(scored: readonly ScoredConversation[], segment: Segment): ExcusedFailures | null {
  const failed = scored.filter((one) => one.scorable && one.verified === false && isIn(segment, one));
  const excused = failed.filter(({ doubt }) => doubt?.excuses === true).length;
  return excused * 2 > failed.length ? { failures: failed.length, excused } : null;
}
