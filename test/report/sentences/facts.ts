/** What run.json, scores.jsonl and verdict.json hold, counted again from the single conversations. */
import type { Comparison, Judgement, MetricChange } from '../../../src/compare/comparison.ts';
import type { Charts } from '../../../src/compare/series/charts.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import type { ScoredConversation } from '../../../src/score/score.ts';
import type { Segment } from '../../../src/score/segment.ts';
import { rowOf } from './figures.ts';

export interface Side {
  record: RunRecord;
  scored: ScoredConversation[];
  /** By how much customers left happier than they came, −2 to 2; absent where no transcript was read. */
  moods?: { intent: string; change: number }[];
  /** Who came, how, and for how much; absent where no transcript was read. */
  held?: { id: string; intent: string; mood: string; stakes: string }[];
}

export interface Facts {
  candidate: Side;
  baseline: Side | null;
  comparison: Comparison | null;
  judgement: Judgement;
  charts?: Charts | null | undefined;
  /** Of the history, this one last; absent where the run is in none. */
  nights?: { startedAt: string; failures: Record<string, number> }[];
}

export type Which = 'candidate' | 'baseline';

/** Sums of a metric over conversations that could be judged. */
export interface Sum {
  numerator: number;
  denominator: number;
  /** Conversations that show it. */
  shown: number;
  /** Of which it could not be found out. */
  unknown: number;
}

function isInside({ kind, id }: Segment, one: ScoredConversation): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'tag':
      return one.tags.includes(id);
    case 'variant':
      return one.persona.endsWith(`~${id}`);
    default:
      return one[kind] === id;
  }
}

export const everything: Segment = { kind: 'all', id: '' };

export function summed(scored: readonly ScoredConversation[], metric: string, segment: Segment = everything): Sum {
  const sum = { numerator: 0, denominator: 0, shown: 0, unknown: 0 };
  for (const one of scored) {
    const measured = one.measures[metric as keyof typeof one.measures];
    if (!one.scorable || !isInside(segment, one) || measured === undefined) continue;
    sum.shown += 1;
    if (measured === null) {
      sum.unknown += 1;
      continue;
    }
    sum.numerator += measured[0];
    sum.denominator += measured[1];
  }
  return sum;
}

/** Whether the day of the run lies before the end of a quarantine of the cell. */
export function asideIn({ suite, startedAt }: RunRecord, { scenario, persona }: { scenario: string; persona: string }) {
  return (suite.quarantine ?? []).find(
    (one) =>
      one.until >= startedAt.slice(0, 10) &&
      one.scenario === scenario &&
      (one.persona === undefined || one.persona === persona),
  );
}

export const both = (some: Iterable<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...some].filter((one) => others.has(one)));

/** What gates and the rollout judge. */
export const judgedIn = (facts: Facts, which: Which = 'candidate'): ScoredConversation[] =>
  (facts[which]?.scored ?? []).filter((one) => !asideIn(facts.candidate.record, one));

/** Cells of which both runs have something to judge. */
export function sharedCells({ candidate, baseline }: Facts): Set<string> {
  const cellsOf = (side: Side | null) =>
    new Set(side?.scored.flatMap(({ cell, scorable }) => (scorable ? [cell] : [])));
  return both(cellsOf(candidate), cellsOf(baseline));
}

export const comparedIn = (facts: Facts, which: Which): ScoredConversation[] => {
  const shared = sharedCells(facts);
  return judgedIn(facts, which).filter(({ cell }) => shared.has(cell));
};

export const changeOf = (facts: Facts, metric: string, kind: string, id = ''): MetricChange | undefined =>
  facts.comparison?.changes.find((one) => one.metric === metric && one.segment.kind === kind && one.segment.id === id);

export const valueIn = ({ numerator, denominator }: Sum): number | null =>
  denominator === 0 ? null : numerator / denominator;

export function nameOf({ kind, id }: Segment, { record }: Side): string {
  const { intents, titles } = record;
  const from: Partial<Record<Segment['kind'], string | undefined>> = {
    all: 'overall',
    intent: intents[id]?.title,
    persona: titles.personas[id],
    scenario: titles.scenarios[id],
    variant: titles.variants?.[id],
  };
  return from[kind] ?? id;
}

/** What a change or a gate is said of. */
export function subjectOf(metric: string, segment: Segment, side: Side): string {
  const { title, rollout } = rowOf(metric);
  if (segment.kind === 'all') return title;
  return rollout === 'success' ? nameOf(segment, side) : `${nameOf(segment, side)}: ${lower(title)}`;
}

export const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
