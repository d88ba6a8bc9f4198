/** A stochastic bot with known truth: what a conversation of a cell measures is drawn, so that what a comparison says of it can be checked. */
import type { Random } from '../../src/plan/random.ts';
import type { Measures, ScoredConversation } from '../../src/score/score.ts';
import { binomial, normal, poisson } from './draws.ts';
import type { SuiteCell } from './suite.ts';

/** How a candidate differs; the baseline is `{}`. */
export interface Change {
  /** Chance of success in a cell. */
  success?: (cell: SuiteCell) => number;
  /** Tone moves by this many standard deviations of a conversation, colder when negative. */
  tone?: number;
  /** All effort figures are multiplied by this. */
  effort?: number;
}

const [sentimentSd, politenessSd, offBrandSd] = [0.4, 0.4, 0.15];

export function converse(cell: SuiteCell, repetition: number, change: Change, random: Random): ScoredConversation {
  const luck = normal(random);
  // Half of what makes a conversation fail makes it laborious and cold as well: measures of a conversation are not independent.
  const strain = () => -0.5 * luck + Math.sqrt(0.75) * normal(random);
  const success = standard(luck) < (change.success?.(cell) ?? cell.success);
  const work = change.effort ?? 1;
  const turns = 3 + poisson(random, 1.5 + (success ? 0 : 2));
  const measures: Measures = {
    verified_success: yes(success),
    intent_accuracy: yes(random.chance(0.95)),
    facts_kept: [binomial(random, 4, 0.94), 4],
    forbidden_statement: yes(random.chance(0.003)),
    effort_index: [Math.max(0, work * (cell.effort + 10 * strain())), 1],
    customer_turns: [work * turns, 1],
    facts_asked_again: [poisson(random, 0.15 * work), 1],
    rephrases: [poisson(random, 0.3 * work), 1],
    bot_repetitions: [poisson(random, 0.1 * work), 1],
    human_asked_again: [poisson(random, 0.05 * work), 1],
    dead_ends: [poisson(random, 0.1 * work), 1],
    words_typed: [work * turns * 8 * Math.exp(0.3 * normal(random)), 1],
    words_read: [work * turns * 25 * Math.exp(0.3 * normal(random)), 1],
    waiting: [-work * turns * 0.8 * Math.log(1 - random.next()), 1],
  };
  addEscalation(measures, cell, random);
  addTone(measures, cell, turns, strain(), change.tone ?? 0, random);
  addOutcome(measures, cell, success, random);
  // Field by field: spreading the cell takes longer than all that is drawn.
  return {
    cell: cell.cell,
    scenario: cell.scenario,
    persona: cell.persona,
    intent: cell.intent,
    segment: cell.segment,
    tags: cell.tags,
    id: `${cell.cell}/${repetition}`,
    repetition,
    seed: '',
    endReason: 'resolved',
    turns,
    scorable: true,
    verified: success,
    decidedBy: 'back-end',
    unknownTurns: [0, turns],
    replyMs: [],
    scores: [],
    measures,
  };
}

function addEscalation(measures: Measures, { policy }: SuiteCell, random: Random): void {
  if (policy === 'forbidden') measures.over_escalation = yes(random.chance(0.03));
  if (policy !== 'required') return;
  const reached = random.chance(0.95);
  measures.escalation_recall = yes(reached);
  measures.promised_not_signalled = yes(!reached && random.chance(0.5));
  measures.late_handoff = yes(reached && random.chance(0.05));
  measures.wrong_queue = yes(reached && random.chance(0.04));
  if (!reached) return;
  const carried = binomial(random, 4, 0.85);
  measures.turns_to_human = [1 + poisson(random, 1), 1];
  measures.context_recall = [carried, 4];
  if (carried > 0) measures.context_precision = [binomial(random, carried, 0.96), carried];
}

function addTone(
  measures: Measures,
  cell: SuiteCell,
  turns: number,
  strain: number,
  shift: number,
  random: Random,
): void {
  const around = (mean: number, sd: number, moved: number) =>
    turns * (mean + sd * (moved + 0.5 * strain + 0.87 * normal(random)));
  measures.off_brand = [clamp(around(0.3, offBrandSd, -shift), 0, turns), turns];
  measures.sentiment = [around(0.3, sentimentSd, shift), turns];
  measures.politeness = [around(0.4, politenessSd, shift), turns];
  measures.formality = [around(0.5, 0.25, 0), turns];
  measures.reading_level = [around(7, 1.2, 0), turns];
  measures.tone_slope = [0.08 * normal(random), 1];
  if (!cell.emotional) return;
  const emotional = 1 + poisson(random, 0.5);
  measures.empathy_after_emotion = [binomial(random, emotional, 0.7), emotional];
}

function addOutcome(measures: Measures, { policy }: SuiteCell, success: boolean, random: Random): void {
  const contained = policy === 'required' ? random.chance(0.1) : random.chance(0.92);
  if (success || random.chance(0.4)) measures.false_success = yes(!success);
  measures.containment = yes(contained);
  if (contained) measures.false_containment = yes(!success);
  measures.verified_resolution = yes(success && contained);
  measures.abandonment = yes(!success && random.chance(0.4));
  measures.bot_errors = yes(random.chance(0.004));
}

const [happened, not] = [
  [1, 1],
  [0, 1],
] as const;

const yes = (did: boolean): readonly [number, number] => (did ? happened : not);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Share of a standard normal below z (Abramowitz & Stegun 26.2.17, error below 7.5e-8). */
function standard(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = Math.exp((-z * z) / 2) * 0.3989422804014327 * series;
  return z > 0 ? 1 - tail : tail;
}
