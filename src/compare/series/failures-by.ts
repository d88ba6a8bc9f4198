import type { ScoredConversation } from '../../score/score.ts';

/** How often an intent failed by what began it, by `cancel/claimed-not-done`. */
export function failuresBy(scored: readonly ScoredConversation[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { scorable, verified, cause, intent } of scored) {
    if (!scorable || verified !== false || !cause) continue;
    const key = `${intent}/${cause.code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
