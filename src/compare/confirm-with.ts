import type { ScoredConversation } from '../score/score.ts';
import { beginConfirmation, freshRepetitions, judgeFresh, type Confirmation } from './confirmation.ts';
import type { Suspect } from './suspects.ts';

/** Held again with both bots, with customers that neither has met. */
export interface Fresh {
  baseline: readonly ScoredConversation[];
  candidate: readonly ScoredConversation[];
}

/**
 * As many rounds of confirmation as the fresh conversations suffice for. What is then still open wants more of them:
 * `freshRepetitions` says how many. A round sees what it asked for and nothing that was held later, so that a finished
 * confirmation can be made again from its conversations alone.
 */
export function confirmWith(suspects: readonly Suspect[], fresh: Fresh): Confirmation {
  const cells = { baseline: inOrder(fresh.baseline), candidate: inOrder(fresh.candidate) };
  let confirmation = beginConfirmation(suspects);
  for (;;) {
    const needed = freshRepetitions(confirmation);
    if (needed.size === 0 || !suffices(cells.baseline, needed) || !suffices(cells.candidate, needed))
      return confirmation;
    confirmation = judgeFresh(confirmation, {
      baseline: first(cells.baseline, needed),
      candidate: first(cells.candidate, needed),
    });
  }
}

type Cells = ReadonlyMap<string, readonly ScoredConversation[]>;

function inOrder(conversations: readonly ScoredConversation[]): Cells {
  const cells = new Map<string, ScoredConversation[]>();
  for (const conversation of conversations.toSorted((a, b) => a.repetition - b.repetition)) {
    const known = cells.get(conversation.cell);
    if (known) known.push(conversation);
    else cells.set(conversation.cell, [conversation]);
  }
  return cells;
}

function suffices(cells: Cells, needed: ReadonlyMap<string, number>): boolean {
  return [...needed].every(([cell, count]) => (cells.get(cell)?.length ?? 0) >= count);
}

function first(cells: Cells, needed: ReadonlyMap<string, number>): ScoredConversation[] {
  return [...needed].flatMap(([cell, count]) => cells.get(cell)!.slice(0, count));
}
