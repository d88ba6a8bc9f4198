import type { ScoredConversation } from '../score.ts';

/** Times of replies from when their messages were to be sent. */
export function sinceDue({ waitedMs = [] }: ScoredConversation, times: readonly number[]): number[] {
  return times.map((ms, turn) => ms + (waitedMs[turn] ?? 0));
}
