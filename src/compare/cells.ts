import type { ScoredConversation } from '../score/score.ts';

/** A cell with the scorable conversations of both runs: the stratum within which arms are compared. */
export interface PairedCell {
  cell: string;
  scenario: string;
  persona: string;
  intent: string;
  segment: string | null;
  tags: readonly string[];
  baseline: readonly ScoredConversation[];
  candidate: readonly ScoredConversation[];
}

/** All cells of either run, by id. Where the project changed in between, the candidate's intent and tags stand. */
export function pairCells(
  baseline: readonly ScoredConversation[],
  candidate: readonly ScoredConversation[],
): PairedCell[] {
  const before = byCell(baseline);
  const now = byCell(candidate);
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().map((cell) => {
    const [known] = now.get(cell) ?? before.get(cell) ?? [];
    const { scenario, persona, intent, segment, tags } = known!;
    const arms = { baseline: scorable(before.get(cell)), candidate: scorable(now.get(cell)) };
    return { cell, scenario, persona, intent, segment, tags, ...arms };
  });
}

export const isInBoth = (cell: PairedCell): boolean => cell.baseline.length > 0 && cell.candidate.length > 0;

function byCell(scored: readonly ScoredConversation[]): Map<string, ScoredConversation[]> {
  const cells = new Map<string, ScoredConversation[]>();
  for (const conversation of scored) {
    const known = cells.get(conversation.cell);
    if (known) known.push(conversation);
    else cells.set(conversation.cell, [conversation]);
  }
  return cells;
}

const scorable = (conversations: readonly ScoredConversation[] = []): ScoredConversation[] =>
  conversations.filter((conversation) => conversation.scorable);
