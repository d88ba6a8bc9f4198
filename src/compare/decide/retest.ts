import type { ScoredConversation } from '../../score/score.ts';
import { isInBoth, pairCells, type PairedCell } from '../cells.ts';
import { cellFall } from '../cell-changes.ts';
import type { Arm, FreshResult } from '../comparison.ts';
import { wholeOf } from '../groups.ts';
import { marginOf, reaches, weightOf } from '../margin.ts';
import { measure } from '../measure.ts';
import type { Tally } from '../tally.ts';
import type { Suspect } from './suspects.ts';
import { pOf, worseningOf } from '../verdict.ts';
import { metricOf } from '../../score/metrics.ts';

/**
 * A suspect run again with fresh seeds on both bots. Each round asks for more repetitions of fewer cells, until every suspect is
 * confirmed or dropped.
 */
export interface Retest {
  suspect: Suspect;
  state: 'open' | 'confirmed' | 'dropped';
  /** Rounds judged. */
  rounds: number;
  /** On the fresh conversations of the last round. */
  result: FreshResult<Arm> | FreshResult<Tally> | null;
}

interface Round {
  /** Fresh repetitions a cell and arm, from the first round on. */
  repetitions: number;
  /** Dropped above this p. */
  drop: number;
  /** Confirmed at or below this share of the suspect's allowance. */
  confirm: number;
}

/** Shares of the allowance add up to 1, so that looking more than once costs nothing. */
const rounds: readonly Round[] = [
  { repetitions: 5, drop: 0.4, confirm: 0.05 },
  { repetitions: 10, drop: 0.15, confirm: 0.2 },
  { repetitions: 20, drop: 0.05, confirm: 0.3 },
  { repetitions: 40, drop: 0, confirm: 0.45 },
];
/** Where a suspect spans many cells, a few fresh repetitions of each already tell a fluke. */
const wideRounds: readonly Round[] = [
  { repetitions: 2, drop: 0.7, confirm: 0 },
  { repetitions: 3, drop: 0.45, confirm: 0.05 },
  { repetitions: 5, drop: 0.2, confirm: 0.1 },
  { repetitions: 10, drop: 0.06, confirm: 0.3 },
  { repetitions: 20, drop: 0, confirm: 0.55 },
];
const wideFrom = 20;
const cellRounds = [5, 20] as const;
/** No suspect asks for more fresh repetitions of a cell. */
export const mostFresh = Math.max(...[...rounds, ...wideRounds].map(({ repetitions }) => repetitions), ...cellRounds);
/** A cell that falls by less than this on its first fresh repetitions is let go. */
const cellFallAgain = 0.3;

/** Of the report's allowance for any false alarm (.005): this for all suspect metrics together, and this for all cells. */
const confirmationAlpha = { metrics: 0.004, cells: 0.001 } as const;

export const beginRetests = (suspects: readonly Suspect[]): Retest[] =>
  suspects.map((suspect) => ({ suspect, state: 'open', rounds: 0, result: null }));

/** Fresh repetitions each cell must have on both bots, counted from the first round on; empty when all is settled. */
export function freshRepetitions(retests: readonly Retest[]): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { suspect, state, rounds: done } of retests) {
    if (state !== 'open') continue;
    for (const cell of suspect.cells) needed.set(cell, Math.max(needed.get(cell) ?? 0, repetitionsIn(suspect, done)));
  }
  return needed;
}

/**
 * One more round, judged on all fresh conversations so far.
 *
 * @param share Of the report's allowance; less than all where another rule spends of it too.
 */
export function judgeFresh(
  retests: readonly Retest[],
  fresh: { baseline: readonly ScoredConversation[]; candidate: readonly ScoredConversation[] },
  share = 1,
): Retest[] {
  const cells = pairCells(fresh.baseline, fresh.candidate).filter(isInBoth).map(inOrder);
  const byId = new Map(cells.map((cell) => [cell.cell, cell]));
  const allowanceOf = allowancesOf(
    retests.map(({ suspect }) => suspect),
    share,
  );
  return retests.map((retest) => {
    if (retest.state !== 'open') return retest;
    const own = retest.suspect.cells.flatMap((id) => byId.get(id) ?? []);
    return judgeRound(retest, firstOf(own, repetitionsIn(retest.suspect, retest.rounds)), allowanceOf(retest.suspect));
  });
}

/** Suspects share the allowance of their kind as the report's tests share its own: a headline figure gets more than a detail. */
function allowancesOf(suspects: readonly Suspect[], share: number): (suspect: Suspect) => number {
  const all = { metric: 0, cell: 0 };
  for (const suspect of suspects) all[suspect.kind] += weightIn(suspect);
  const alphas = { metric: confirmationAlpha.metrics, cell: confirmationAlpha.cells };
  return (suspect) => (share * alphas[suspect.kind] * weightIn(suspect)) / all[suspect.kind];
}

const weightIn = (suspect: Suspect): number =>
  suspect.kind === 'cell' ? 1 : weightOf(metricOf(suspect.metric), suspect.segment);

function judgeRound(retest: Retest, cells: readonly PairedCell[], allowance: number): Retest {
  return retest.suspect.kind === 'cell'
    ? judgeCell(retest, cells[0], allowance)
    : judgeMetric(retest, retest.suspect, cells, allowance);
}

function judgeMetric(
  retest: Retest,
  suspect: Extract<Suspect, { kind: 'metric' }>,
  cells: readonly PairedCell[],
  allowance: number,
): Retest {
  const metric = metricOf(suspect.metric);
  const whole = wholeOf(suspect.segment, cells);
  const [found] = measure({ metrics: [metric], cells, groups: [whole] });
  if (!found?.tails) return { ...retest, state: 'dropped', rounds: retest.rounds + 1 };
  const p = pOf(metric, found.tails).worse;
  const plan = roundsOf(suspect);
  const { drop, confirm } = plan[retest.rounds]!;
  const isLast = retest.rounds === plan.length - 1;
  const isAsLarge =
    found.difference !== null && reaches(worseningOf(metric, found.difference), marginOf(metric, suspect.segment));
  const state = p <= confirm * allowance && isAsLarge ? 'confirmed' : isLast || p > drop ? 'dropped' : 'open';
  return {
    ...retest,
    state,
    rounds: retest.rounds + 1,
    result: { baseline: found.baseline, candidate: found.candidate, p },
  };
}

function judgeCell(retest: Retest, cell: PairedCell | undefined, allowance: number): Retest {
  const { baseline, candidate, worse: p } = cell ? cellFall(cell) : { baseline: null, candidate: null, worse: 1 };
  if (!baseline || !candidate) return { ...retest, state: 'dropped', rounds: retest.rounds + 1 };
  const fell = baseline.verified / baseline.scorable - candidate.verified / candidate.scorable;
  const isLast = retest.rounds === cellRounds.length - 1;
  const stays = isLast ? p <= allowance : fell >= cellFallAgain;
  const state = !stays ? 'dropped' : isLast ? 'confirmed' : 'open';
  return { ...retest, state, rounds: retest.rounds + 1, result: { baseline, candidate, p } };
}

const roundsOf = ({ cells }: Suspect): readonly Round[] => (cells.length >= wideFrom ? wideRounds : rounds);

const repetitionsIn = (suspect: Suspect, done: number): number =>
  suspect.kind === 'cell' ? cellRounds[done]! : roundsOf(suspect)[done]!.repetitions;

/** A cell may have more fresh conversations than this suspect asked for; what it did not ask for must not decide it. */
const firstOf = (cells: readonly PairedCell[], repetitions: number): PairedCell[] =>
  cells.map((cell) => ({
    ...cell,
    baseline: cell.baseline.slice(0, repetitions),
    candidate: cell.candidate.slice(0, repetitions),
  }));

const inOrder = (cell: PairedCell): PairedCell => ({
  ...cell,
  baseline: cell.baseline.toSorted((a, b) => a.repetition - b.repetition),
  candidate: cell.candidate.toSorted((a, b) => a.repetition - b.repetition),
});
