/** The table of conversations, worst first. */
import type { EndReason } from '../conversation/end-reasons.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { Source } from './source.ts';

interface Scored {
  scored: ScoredConversation[];
}

export interface ConversationRow {
  id: string;
  intent: string;
  scenario: string;
  persona: string;
  repetition: number;
  seed: string;
  end: EndReason;
  scorable: boolean;
  verified: boolean | null;
  /** What the baseline reached with the same plan item; null where it has none. */
  before: boolean | null;
  /** Points of the effort score; null: not observable. */
  effort: number | null;
  turns: number;
  /** What it lost points by. */
  codes: string[];
}

/** Verified before and not now comes first, then other failures, then what could not be judged, then the rest; each by points lost. */
export function worstFirst(candidate: Scored, baseline: Scored | null): ScoredConversation[] {
  const before = byId(baseline);
  return candidate.scored
    .map((scored) => ({ scored, rank: rank(scored, before.get(scored.id)) }))
    .toSorted((a, b) => a.rank - b.rank || (a.scored.id < b.scored.id ? -1 : 1))
    .map(({ scored }) => scored);
}

export function rowsOf(shown: readonly ScoredConversation[], baseline: Scored | null): ConversationRow[] {
  const before = byId(baseline);
  return shown.map((scored) => row(scored, before.get(scored.id)));
}

const byId = (run: Scored | null): Map<string, ScoredConversation> =>
  new Map((run?.scored ?? []).map((scored) => [scored.id, scored]));

/** What `j` and `k` step through: failures the baseline did not have, or all failures where there is no baseline. */
export function regressions({ comparison }: Source, rows: ConversationRow[]): string[] {
  const failing = rows.filter((one) => one.scorable && one.verified !== true);
  if (!comparison) return failing.map((one) => one.id);
  const newly = new Set(comparison.cells.filter((cell) => cell.label === 'newly-failing').map((cell) => cell.cell));
  const fresh = failing.filter((one) => one.before === true);
  const isNewly = (one: ConversationRow) => newly.has(`${one.scenario}/${one.persona}`);
  return [...fresh.filter(isNewly), ...fresh.filter((one) => !isNewly(one))].map((one) => one.id);
}

function rank(scored: ScoredConversation, before: ScoredConversation | undefined): number {
  const lost = scored.scores.reduce((sum, score) => sum + (score.lost ?? 0) / score.of, 0);
  const within = 1 - lost / (scored.scores.length + 1);
  if (!scored.scorable) return 2 + within;
  if (scored.verified === true) return 3 + within;
  return before?.verified === true ? within : 1 + within;
}

function row(scored: ScoredConversation, before: ScoredConversation | undefined): ConversationRow {
  const { id, intent, scenario, persona, repetition, seed, endReason, scorable, verified, turns } = scored;
  return {
    id,
    intent,
    scenario,
    persona,
    repetition,
    seed,
    end: endReason,
    scorable,
    verified,
    before: before?.scorable ? before.verified : null,
    effort: scored.scores.find((score) => score.scorer === 'effort')?.lost ?? null,
    turns,
    codes: lossesOf(scored),
  };
}

/** Kinds of evidence that cost points, and all of accuracy: a false success costs none of its own. */
export function lossesOf({ scores }: ScoredConversation): string[] {
  const evidence = scores.flatMap((score) => score.evidence);
  return [...new Set(evidence.filter((one) => one.points > 0 || one.scorer === 'accuracy').map((one) => one.code))];
}
