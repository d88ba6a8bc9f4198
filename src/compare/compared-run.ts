import type { RunRecord } from '../run/record.ts';
import type { ScoredConversation } from '../score/score.ts';

/** A run as comparisons take it: all of its scores in memory. */
export interface ComparedRun {
  record: RunRecord;
  scored: readonly ScoredConversation[];
}
