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
  return pairBy(baseline, candidate, ({ cell }) => cell);
}

/** As cells, whatever they are taken to be: all conversations of one key. */
export function pairBy(
  baseline: readonly ScoredConversation[],
  candidate: readonly ScoredConversation[],
  keyOf: (conversation: ScoredConversation) => string,
): PairedCell[] {
  const before = byKey(baseline, keyOf);
  const now = byKey(candidate, keyOf);
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().map((cell) => {
    const [known] = now.get(cell) ?? before.get(cell) ?? [];
    const { scenario, persona, intent, segment, tags } = known!;
    const arms = { baseline: scorable(before.get(cell)), candidate: scorable(now.get(cell)) };
    return { cell, scenario, persona, intent, segment, tags, ...arms };
  });
}

export const isInBoth = (cell: PairedCell): boolean => cell.baseline.length > 0 && cell.candidate.length > 0;

function byKey(
  scored: readonly ScoredConversation[],
  keyOf: (conversation: ScoredConversation) => string,
): Map<string, ScoredConversation[]> {
  const cells = new Map<string, ScoredConversation[]>();
  for (const conversation of scored) {
    const key = keyOf(conversation);
    const known = cells.get(key);
    if (known) known.push(conversation);
    else cells.set(key, [conversation]);
  }
  return cells;
}

const scorable = (conversations: readonly ScoredConversation[] = []): ScoredConversation[] =>
  conversations.filter((conversation) => conversation.scorable);
