/**
 * Which conversations a page carries where it can't carry all: whatever it links to, and of every cell the worst of each
 * way to lose points and of those that lost none, so that no choice on the page leads to an empty table.
 */
import type { ScoredConversation } from '../score/score.ts';
import { lossesOf } from './rows.ts';

/**
 * @param ordered All of the run, worst first.
 * @param linked Ids of those that something on the page opens.
 * @returns At most as many as wanted, or those linked where they are more; worst first.
 */
export function carried(
  ordered: readonly ScoredConversation[],
  linked: ReadonlySet<string>,
  most: number,
): ScoredConversation[] {
  if (ordered.length <= most) return [...ordered];
  const place = places(ordered);
  const wanted = ordered
    .map(({ id }, index) => ({ id, at: linked.has(id) ? -1 : place[index]! }))
    .toSorted((a, b) => a.at - b.at);
  const shown = new Set(wanted.filter(({ at }, index) => at < 0 || index < most).map(({ id }) => id));
  return ordered.filter(({ id }) => shown.has(id));
}

/** Of each conversation, the foremost place it has in any group that it belongs to: 0 is the worst of one. */
function places(ordered: readonly ScoredConversation[]): number[] {
  const before = new Map<string, number>();
  return ordered.map((scored) => {
    const own = groups(scored).map((group) => {
      const place = before.get(group) ?? 0;
      before.set(group, place + 1);
      return place;
    });
    return Math.min(...own);
  });
}

function groups(scored: ScoredConversation): string[] {
  const { cell, endReason, scorable, verified } = scored;
  const outcome = scorable ? String(verified) : 'unscorable';
  return [outcome, endReason, ...lossesOf(scored)].map((group) => `${cell} ${group}`);
}

/** Ids of the conversations that sections of the page open: each names one as its `conversation`. */
export function linkedIn(section: unknown, ids = new Set<string>()): Set<string> {
  if (typeof section !== 'object' || section === null) return ids;
  for (const [key, value] of Object.entries(section)) {
    if (key === 'conversation' && typeof value === 'string') ids.add(value);
    else linkedIn(value, ids);
  }
  return ids;
}
