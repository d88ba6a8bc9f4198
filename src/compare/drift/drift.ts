/** How far the bot's tone and behaviour moved between two runs, in sizes that compare across metrics, beside how far it moves from itself. */
import type { Steps } from '../../steps.ts';
import { metrics, type MetricName } from '../../score/metrics.ts';
import type { ScoredConversation } from '../../score/score.ts';
import type { PairedCell } from '../cells.ts';
import { categoryDrift } from './category-drift.ts';
import { cliffsDelta, type Ranked } from '../statistics/cliffs-delta.ts';
import { holm } from '../statistics/holm.ts';
import { upperTail, z975 } from '../../distributions/normal.ts';

/**
 * One number or category, conversation against conversation of the same cell. `chance` is its A/A reference: what a bot
 * compared with itself stays within in 95 of 100 such pairs of runs, found by dealing the conversations anew to the
 * two runs within their cells. A size without it would mean nothing.
 */
export interface DriftLine {
  of: MetricName | 'end_reason' | 'worst_fault';
  /** `delta`: Cliff's δ, −1 to 1, above 0 when the candidate's are higher. `divergence`: Jensen–Shannon, 0 to 1 bit. */
  measure: 'delta' | 'divergence';
  size: number;
  chance: number;
  /** Two-sided, after Holm over all lines. */
  adjusted: number;
  /** Beyond chance, and not negligible. */
  drifted: boolean;
  /** Of a category: the value whose share moved most. */
  most: { value: string; baseline: number; candidate: number } | null;
}

/** Every tone metric, how conversations ended, and what cost the most in them; what one run lacks is left out. Pure. */
export function* driftOf(cells: readonly PairedCell[]): Steps<DriftLine[]> {
  const lines: Line[] = [];
  for (const { name } of metrics.filter(({ group }) => group === 'tone')) {
    lines.push(...[numberDrift(name, cells) ?? []].flat());
    yield;
  }
  for (const [of, value] of categories) {
    const drift = categoryDrift(cells, value);
    if (drift) lines.push({ of, ...drift });
    yield;
  }
  const adjusted = holm(lines.map(({ p }) => p));
  return lines.map(({ of, measure, size, chance, most }, i) => ({
    of,
    measure,
    size,
    chance,
    adjusted: adjusted[i]!,
    drifted: adjusted[i]! <= alpha && Math.abs(size) >= negligible[measure],
    most,
  }));
}

const alpha = 0.01;
/** Cliff's δ below .147 is called negligible (Romano et al., Florida Association of Institutional Research, 2006); the divergence is the convention here. */
const negligible = { delta: 0.147, divergence: 0.01 };
const categories: ['end_reason' | 'worst_fault', (conversation: ScoredConversation) => string][] = [
  ['end_reason', ({ endReason }) => endReason],
  ['worst_fault', worstFault],
];

/** What cost the most points, of all scores. */
function worstFault({ scores }: ScoredConversation): string {
  let [worst, points] = ['nothing', 0];
  for (const { evidence, of } of scores) {
    for (const { code, points: own } of evidence) if (own / of > points) [worst, points] = [code, own / of];
  }
  return worst;
}

type Line = Omit<DriftLine, 'adjusted' | 'drifted'> & { p: number };

function numberDrift(of: MetricName, cells: readonly PairedCell[]): Line | null {
  const values = cells.map(({ baseline, candidate }): Ranked => ({
    baseline: valuesOf(of, baseline),
    candidate: valuesOf(of, candidate),
  }));
  const dominance = cliffsDelta(values);
  if (!dominance) return null;
  const { delta, chance } = dominance;
  const p = chance > 0 ? 2 * upperTail(Math.abs(delta) / chance) : 1;
  return { of, measure: 'delta', size: delta, chance: z975 * chance, p, most: null };
}

function valuesOf(of: MetricName, conversations: readonly ScoredConversation[]): number[] {
  const values: number[] = [];
  for (const { measures } of conversations) {
    const measured = measures[of];
    if (measured) values.push(measured[0] / measured[1]);
  }
  return values;
}
