import type { ScoredConversation } from '../score/score.ts';
import type { PairedCell } from './cells.ts';
import type { CellChange, CellLabel, Verdict } from './comparison.ts';
import { fisherFall } from './statistics/fisher.ts';
import { atBest, atWorst, boundsOfTally, pooled, type Tally, tallyOf } from './tally.ts';
import { alpha, type DirectedP } from './verdict.ts';

/** A cell's success in both runs; null where nothing was decided, and p is then 1 both ways. */
export interface CellFall extends DirectedP {
  cell: PairedCell;
  baseline: Tally | null;
  candidate: Tally | null;
}

/** A fall or rise from here on is one of the cell, not of its luck. */
const flip = 0.5;
/** A label describes and may be wrong this often; calling a regression takes the correction over the report. */
const labelled = 0.05;

export function cellFall(cell: PairedCell): CellFall {
  const [baseline, candidate] = [decidedIn(cell.baseline), decidedIn(cell.candidate)];
  if (!baseline || !candidate) return { cell, baseline, candidate, worse: 1, better: 1 };
  // Whichever way what is unknown would have gone.
  const worse = fisherFall(atWorst(baseline), atBest(candidate));
  const better = fisherFall(atWorst(candidate), atBest(baseline));
  return { cell, baseline, candidate, worse, better };
}

/** What a rule says of a cell. */
export interface CellRuling {
  verdict: Verdict | null;
  /** What fresh conversations said of a fall, where it was suspect. */
  confirmation: NonNullable<CellChange['confirmation']> | null;
}

export function cellChange(fall: CellFall, { verdict, confirmation }: CellRuling): CellChange {
  const { cell, baseline, candidate } = fall;
  const label = labelOf(fall);
  return {
    cell: cell.cell,
    scenario: cell.scenario,
    persona: cell.persona,
    intent: cell.intent,
    baseline,
    candidate,
    label,
    p: baseline && candidate ? fall.worse : null,
    ...(verdict ? { verdict } : {}),
    ...(confirmation ? { confirmation } : {}),
    ...(label === 'flaky' ? { rate: pooledRate(baseline!, candidate!) } : {}),
  };
}

function labelOf({ cell, baseline, candidate, worse, better }: CellFall): CellLabel {
  if (cell.baseline.length === 0) return 'added';
  if (cell.candidate.length === 0) return 'removed';
  if (!baseline || !candidate) return 'undecided';
  const [before, now] = [shareOf(baseline), shareOf(candidate)];
  if (before - now >= flip && (worse <= labelled || before - now === 1)) return 'newly-failing';
  if (now - before >= flip && (better <= labelled || now - before === 1)) return 'fixed';
  if (before < flip && now < flip) return 'still-failing';
  return before === 1 && now === 1 ? 'passing' : 'flaky';
}

/** Of a fall or rise that is one; null where there is none. */
export function cellVerdict({ baseline, candidate }: CellFall, sure: DirectedP): Verdict | null {
  if (!baseline || !candidate) return null;
  const rise = shareOf(candidate) - shareOf(baseline);
  if (rise <= -flip) return sure.worse <= alpha ? 'regressed' : 'not-enough-evidence';
  if (rise >= flip) return sure.better <= alpha ? 'improved' : 'not-enough-evidence';
  return null;
}

const shareOf = ({ verified, scorable }: Tally): number => verified / scorable;

/** Conversations that something could verify; a cell without any says nothing about success. */
function decidedIn(conversations: readonly ScoredConversation[]): Tally | null {
  const own = tallyOf(conversations);
  return own.scorable === 0 ? null : own;
}

function pooledRate(a: Tally, b: Tally): NonNullable<CellChange['rate']> {
  const both = pooled(a, b);
  return { value: shareOf(both), interval: boundsOfTally(both) };
}
