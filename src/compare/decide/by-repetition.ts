import type { ScoredConversation } from '../../score/score.ts';

/** The conversations of each cell, in order of repetition. */
export type ByRepetition = ReadonlyMap<string, readonly ScoredConversation[]>;

export function byRepetition(conversations: readonly ScoredConversation[]): ByRepetition {
  const cells = new Map<string, ScoredConversation[]>();
  for (const conversation of conversations.toSorted((a, b) => a.repetition - b.repetition)) {
    const known = cells.get(conversation.cell);
    if (known) known.push(conversation);
    else cells.set(conversation.cell, [conversation]);
  }
  return cells;
}

/** Whether each of these cells holds so many, judged or not. */
export function suffices(cells: ByRepetition, needed: ReadonlyMap<string, number>): boolean {
  return [...needed].every(([cell, count]) => (cells.get(cell)?.length ?? 0) >= count);
}

/** So many of each of these cells: what was held later must not decide what was asked before. */
export function firstOf(cells: ByRepetition, needed: ReadonlyMap<string, number>): ScoredConversation[] {
  return [...needed].flatMap(([cell, count]) => cells.get(cell)?.slice(0, count) ?? []);
}
