import type { ScoredConversation } from '../../score/score.ts';

interface Arms {
  baseline: readonly ScoredConversation[] | null;
  candidate: readonly ScoredConversation[];
}

interface Rounds<State> {
  begin: State;
  /** Repetitions a cell and arm for the next round; empty when all is settled. */
  needed: (state: State) => ReadonlyMap<string, number>;
  judge: (state: State, round: Arms) => State;
}

/**
 * As many rounds as the conversations suffice for. A round sees the repetitions it asked for and none that were held later, so that
 * the state can be found again from the conversations alone.
 */
export function replay<State>({ begin, needed, judge }: Rounds<State>, { candidate, baseline }: Arms): State {
  const now = byRepetition(candidate);
  const before = baseline && byRepetition(baseline);
  let state = begin;
  for (;;) {
    const wanted = needed(state);
    if (wanted.size === 0 || !suffices(now, wanted) || (before && !suffices(before, wanted))) return state;
    state = judge(state, { baseline: before && firstOf(before, wanted), candidate: firstOf(now, wanted) });
  }
}

/** The conversations of each cell, in order of repetition. */
type ByRepetition = ReadonlyMap<string, readonly ScoredConversation[]>;

function byRepetition(conversations: readonly ScoredConversation[]): ByRepetition {
  const cells = new Map<string, ScoredConversation[]>();
  for (const conversation of conversations.toSorted((a, b) => a.repetition - b.repetition)) {
    const known = cells.get(conversation.cell);
    if (known) known.push(conversation);
    else cells.set(conversation.cell, [conversation]);
  }
  return cells;
}

/** Whether each of these cells holds so many, judged or not. */
function suffices(cells: ByRepetition, wanted: ReadonlyMap<string, number>): boolean {
  return [...wanted].every(([cell, count]) => (cells.get(cell)?.length ?? 0) >= count);
}

function firstOf(cells: ByRepetition, wanted: ReadonlyMap<string, number>): ScoredConversation[] {
  return [...wanted].flatMap(([cell, count]) => cells.get(cell)?.slice(0, count) ?? []);
}

/** Of planned cells, those that hold fewer than so many. */
export function shortOf(
  cells: readonly string[],
  repetitions: number,
  held: readonly ScoredConversation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cell } of held) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return new Map(cells.flatMap((cell) => ((counts.get(cell) ?? 0) < repetitions ? [[cell, repetitions]] : [])));
}
