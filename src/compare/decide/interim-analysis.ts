import type { Segment } from '../../score/segment.ts';
import { boundsOf } from '../../score/interval.ts';
import { measuresOf } from '../../score/measured.ts';
import { type MetricName, metricOf } from '../../score/metrics.ts';
import type { ScoredConversation } from '../../score/score.ts';
import { sumsOf } from '../../score/sums.ts';
import { isInBoth, pairCells, type PairedCell } from '../cells.ts';
import { wholeOf } from '../groups.ts';
import { reaches } from '../margin.ts';
import { measure } from '../measure.ts';
import { upperTail } from '../../distributions/normal.ts';
import { boundaries, obrienFleming, pocock } from '../statistics/spending.ts';
import type { IntentRollout } from '../comparison.ts';
import { limitAlpha, pOf, rolloutAlpha, worseningOf } from '../verdict.ts';

/** What a gate asks. */
export type Question = Fall | Limit;

/** Did this metric get worse by more than the margin here? */
interface Fall {
  metric: MetricName;
  segment: Segment;
  margin: number;
  cells: readonly string[];
}

/** Does this rate of the candidate stay above, or below, a limit here? */
interface Limit {
  metric: MetricName;
  segment: Segment;
  operator: 'min' | 'max';
  limit: number;
  /** What sets it: a gate, or the intent whose floor it is. */
  of: Exclude<IntentRollout['floor']['of'], 'default'>;
  /** Segments that share the chance of being said to break it. */
  together: number;
  cells: readonly string[];
}

/** Chance that a bot exactly at such a limit is said to keep it, and that it is said to break it, over all looks. */
const limitAlphas: Record<Limit['of'], number> = { gate: limitAlpha, intent: rolloutAlpha };

export interface Answer {
  question: Question;
  /** `held`: surely as the gate asks. `regressed`: surely not. `undecided`: the budget ended first, or nothing could be observed. */
  state: 'open' | 'regressed' | 'held' | 'undecided';
  /** Looks taken. */
  looks: number;
  /** Of a cell and arm, at the last of them. */
  repetitions: number;
}

/** Repetitions a cell and arm at each look, cumulative. */
export type Looks = readonly number[];

/** One-sided level of `held`, over all looks. */
const heldAlpha = 0.05;

export const beginAsking = (questions: readonly Question[]): Answer[] =>
  questions.map((question) => ({ question, state: 'open', looks: 0, repetitions: 0 }));

/** Evenly spaced, ending with the budget. */
export function looksUpTo(repetitions: number, looks = 5): Looks {
  const even = Array.from({ length: looks }, (_, i) => Math.max(1, Math.round((repetitions * (i + 1)) / looks)));
  return [...new Set(even)];
}

/** Repetitions each cell needs for the next look; empty when every question is answered. Settled ones cost nothing more. */
export function repetitionsForNextLook(answers: readonly Answer[], looks: Looks): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { question, state, looks: taken } of answers) {
    if (state !== 'open') continue;
    for (const cell of question.cells) needed.set(cell, Math.max(needed.get(cell) ?? 0, looks[taken]!));
  }
  return needed;
}

interface Arms {
  baseline: readonly ScoredConversation[] | null;
  candidate: readonly ScoredConversation[];
}

/**
 * One look at all conversations so far. Looking often would find a fall by chance sooner or later, so each look has its own
 * bound: O'Brien–Fleming's for a regression (all questions of a night share the allowance), Pocock's for `held` (.05 a question) and for
 * limits (.025 on either side, .05 for floors; the segments of one gate share that of breaking it). What nobody can observe is not asked again.
 *
 * @param allowance For any false alarm of these questions, over all looks.
 */
export function look(
  answers: readonly Answer[],
  looks: Looks,
  { baseline, candidate }: Arms,
  allowance: number,
): Answer[] {
  const cells = new Map(pairCells(baseline ?? [], candidate).map((cell) => [cell.cell, cell]));
  const information = looks.map((repetitions) => repetitions / looks.at(-1)!);
  const falls = answers.filter(({ question }) => 'margin' in question).length;
  const fall = boundaries(information, allowance / Math.max(1, falls), obrienFleming);
  const hold = boundaries(information, heldAlpha, pocock);
  const limits = ({ of, together }: Limit) => ({
    kept: boundaries(information, limitAlphas[of], pocock),
    broken: boundaries(information, limitAlphas[of] / together, pocock),
  });
  return answers.map((answer) => {
    const { question, state, looks: taken } = answer;
    if (state !== 'open') return answer;
    const own = question.cells.flatMap((id) => cells.get(id) ?? []);
    const first = firstRepetitions(own, looks[taken]!);
    const outcome =
      'margin' in question
        ? outcomeOfFall(question, first.filter(isInBoth), { hold: hold[taken]!, fall: fall[taken]! })
        : outcomeOfLimit(question, first, taken, limits(question));
    const next = taken + 1 < looks.length ? 'open' : 'undecided';
    return { question, looks: taken + 1, repetitions: looks[taken]!, state: outcome ?? next };
  });
}

function firstRepetitions(cells: readonly PairedCell[], repetitions: number): PairedCell[] {
  return cells.map((cell) => ({
    ...cell,
    baseline: cell.baseline.slice(0, repetitions),
    candidate: cell.candidate.slice(0, repetitions),
  }));
}

type Outcome = Exclude<Answer['state'], 'open'> | null;

function outcomeOfFall(
  { metric: name, segment, margin }: Fall,
  cells: readonly PairedCell[],
  at: { hold: number; fall: number },
): Outcome {
  const whole = wholeOf(segment, cells);
  const metric = metricOf(name);
  const [found] = measure({ metrics: [metric], cells, groups: [whole], boundZ: at.hold });
  if (!found?.tails || found.difference === null) return 'undecided';
  const isFall = metric.better !== 'neither' && reaches(worseningOf(metric, found.difference), margin);
  if (isFall && pOf(metric, found.tails).worse <= upperTail(at.fall)) return 'regressed';
  return found.bound !== null && !reaches(worseningOf(metric, found.bound), margin) ? 'held' : null;
}

function outcomeOfLimit(
  { metric, operator, limit }: Limit,
  cells: readonly PairedCell[],
  taken: number,
  at: { kept: readonly number[]; broken: readonly number[] },
): Outcome {
  const observed = sumsOf(cells.flatMap(({ candidate }) => measuresOf(metric, candidate)));
  if (observed.n + observed.unknown === 0) return 'undecided';
  const bounds = (z: number) => boundsOf(metricOf(metric), observed, upperTail(z));
  const [inside, outside] = [bounds(at.kept[taken]!), bounds(at.broken[taken]!)];
  const [isKept, isBroken] =
    operator === 'min' ? [inside.low >= limit, outside.high < limit] : [inside.high <= limit, outside.low > limit];
  return isKept ? 'held' : isBroken ? 'regressed' : null;
}
