import type { Segment } from '../score/aggregate.ts';
import type { MetricName } from '../score/metrics.ts';
import { isInBoth, pairCells, type PairedCell } from './cells.ts';
import type { ComparedRun } from './compare.ts';
import { measure, type Measured } from './measure.ts';
import { upperTail } from './statistics/normal.ts';
import { boundaries, obrienFleming, pocock } from './statistics/spending.ts';
import { alpha, pOf, worseningOf } from './verdict.ts';
import { metricOf } from './words.ts';

/** What a relative gate asks: did this metric fall by more than the margin here? */
export interface Question {
  metric: MetricName;
  segment: Segment;
  margin: number;
  cells: readonly string[];
}

export interface Answer {
  question: Question;
  /** `undecided`: the budget ended first. */
  state: 'open' | 'regressed' | 'held' | 'undecided';
  /** Looks taken. */
  looks: number;
}

/** Repetitions a cell and arm at each look, cumulative. */
export type Looks = readonly number[];

/** One-sided level of `held`, over all looks. */
const heldAlpha = 0.05;

export const beginAsking = (questions: readonly Question[]): Answer[] =>
  questions.map((question) => ({ question, state: 'open', looks: 0 }));

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

/**
 * One look at all conversations so far. Looking often would find a fall by chance sooner or later, so each look has its own
 * bound: O'Brien–Fleming's for a regression (all questions of a night share .005), Pocock's for `held` (.05 a question).
 */
export function look(
  answers: readonly Answer[],
  looks: Looks,
  baseline: ComparedRun,
  candidate: ComparedRun,
): Answer[] {
  const cells = new Map(
    pairCells(baseline.scored, candidate.scored)
      .filter(isInBoth)
      .map((cell) => [cell.cell, cell]),
  );
  const information = looks.map((repetitions) => repetitions / looks.at(-1)!);
  const fall = boundaries(information, alpha / answers.length, obrienFleming);
  const hold = boundaries(information, heldAlpha, pocock);
  return answers.map((answer) => {
    const { question, state, looks: taken } = answer;
    if (state !== 'open') return answer;
    const own = question.cells.flatMap((id) => cells.get(id) ?? []);
    const found = measureFirst(question, own, looks[taken]!, hold[taken]!);
    const settled = found && settledAs(found, question.margin, fall[taken]!);
    return { question, looks: taken + 1, state: settled ?? (taken + 1 < looks.length ? 'open' : 'undecided') };
  });
}

function measureFirst(
  { metric, segment }: Question,
  cells: readonly PairedCell[],
  repetitions: number,
  z: number,
): Measured | null {
  const first = cells.map((cell) => ({
    ...cell,
    baseline: cell.baseline.slice(0, repetitions),
    candidate: cell.candidate.slice(0, repetitions),
  }));
  const whole = { segment, cells: cells.map((_, i) => i), twin: 0 };
  return measure({ metrics: [metricOf(metric)], cells: first, groups: [whole], boundZ: z })[0] ?? null;
}

function settledAs(found: Measured, margin: number, fallAt: number): 'regressed' | 'held' | null {
  const { metric, tails, bound } = found;
  if (tails && metric.better !== 'neither' && pOf(metric, tails).worse <= upperTail(fallAt)) return 'regressed';
  return bound !== null && worseningOf(metric, bound) < margin ? 'held' : null;
}
