/** What a report is made from, with the look-ups every section needs. */
import type { Approval } from '../judge/approval.ts';
import type { OwnedIssue } from '../compare/series/recurring.ts';
import type { Charts } from '../compare/series/charts.ts';
import { type Quarantine, quarantineIn } from '../compare/quarantine.ts';
import type { Comparison, Judgement, MetricChange } from '../compare/comparison.ts';
import type { MetricValue } from '../score/aggregate.ts';
import { aggregator } from '../score/collect.ts';
import type { RunRecord } from '../run/record.ts';
import type { Segment } from '../score/segment.ts';
import type { MetricName } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { Noted } from './noted.ts';
import { metricLine, type MetricLine } from './figure.ts';
import type { Observed } from './observe.ts';
import { cut, visible } from './visible.ts';

export interface ReportedRun {
  record: RunRecord;
  scored: ScoredConversation[];
  /** What only the transcripts show; null where they were not read. */
  observed: Observed | null;
}

export interface ReportInput {
  candidate: ReportedRun;
  /** Null on a first run: absolute gates only. */
  baseline: ReportedRun | null;
  comparison: Comparison | null;
  judgement: Judgement;
  /** Null where the run belongs to no history. */
  charts: Charts | null;
  /** What failures began with, over the nights; null where the run belongs to no history. */
  issues: OwnedIssue[] | null;
  approvals: { candidate: Approval | null; baseline: Approval | null };
  /** What people wrote beside single conversations of the candidate. */
  notes: readonly Noted[];
  commands: ReportCommands;
  /** Of a copy to be handed on: how many personal data were replaced, and what it was made of. */
  shared?: { replaced: number; files: readonly { name: string; sha256: string }[] };
}

export interface ReportCommands {
  /** Each writes the same reports again. */
  again: readonly string[];
  /** Writes beside a conversation, whose id follows; null: nothing is to be written beside these. */
  note: string | null;
}

/** What the two runs are called: the bot's own builds where they differ. */
export interface Labels {
  /** What the candidate is called in a sentence: "release 2.4", or "this run" of a bot that tells no build. */
  release: string;
  candidate: string;
  baseline: string | null;
}

export interface Source extends ReportInput {
  labels: Labels;
  repeat: number;
  intent: (id: string) => string;
  scenario: (id: string) => string;
  persona: (id: string) => string;
  variant: (id: string) => string;
  /** `Refund not arrived × Hurried parent`. */
  cell: (scenario: string, persona: string) => string;
  line: (metric: MetricName, segment: Segment) => MetricLine | null;
  change: (metric: MetricName, segment: Segment) => MetricChange | undefined;
}

export const everything: Segment = { kind: 'all', id: '' };

export function source(input: ReportInput): Source {
  const { record } = input.candidate;
  const aside = quarantineIn(record);
  const levels = levelsOf(input.candidate, input.comparison, aside);
  const before = input.baseline ? levelsOf(input.baseline, input.comparison, aside) : new Map<string, MetricValue>();
  const changes = index(input.comparison?.changes ?? []);
  const named = (table: Record<string, string>, id: string) => (Object.hasOwn(table, id) ? table[id]! : id);
  const scenario = (id: string) => named(record.titles.scenarios, id);
  const persona = (id: string) => named(record.titles.personas, id);
  const variant = (id: string) => named(record.titles.variants ?? {}, id);
  return {
    ...input,
    labels: labels(input),
    repeat: record.manifest.repeat,
    intent: (id) => (Object.hasOwn(record.intents, id) ? record.intents[id]!.title : id),
    scenario,
    persona,
    variant,
    cell: (scenarioId, personaId) => `${scenario(scenarioId)} × ${persona(personaId)}`,
    line: (metric, segment) => {
      const key = keyOf(metric, segment);
      return metricLine(metric, levels.get(key), before.get(key), changes.get(key), record.manifest.repeat);
    },
    change: (metric, segment) => changes.get(keyOf(metric, segment)),
  };
}

/**
 * A change is of the cells that both runs have, and of none that is set aside: beside it stand the levels of those. What only one of them
 * has, or is all set aside, is told with all of it.
 */
function levelsOf({ record, scored }: ReportedRun, comparison: Comparison | null, aside: Quarantine) {
  const all = index(record.aggregate.values);
  const apart = new Set(
    comparison?.within
      ? []
      : comparison?.cells.flatMap(({ cell, label }) => (label === 'added' || label === 'removed' ? [cell] : [])),
  );
  const own = scored.filter((one) => !apart.has(one.cell) && aside.of(one) === null);
  if (own.length === scored.length) return all;
  const judged = aggregator(record.metrics);
  for (const one of own) judged.add(one);
  return new Map([...all, ...index(judged.result().values.filter(({ conversations }) => conversations > 0))]);
}

function labels({ candidate: { record }, baseline }: ReportInput): Labels {
  const build = record.manifest.bot.build;
  const before = baseline?.record.manifest.bot.build ?? null;
  if (baseline && (!build || !before || build === before))
    return { release: 'release candidate', candidate: 'candidate', baseline: 'baseline' };
  const candidate = short(build ?? 'this run');
  return {
    release: build ? `release ${candidate}` : candidate,
    candidate,
    baseline: before === null ? null : short(before),
  };
}

/** A bot names its own build: hostile, and perhaps long. */
function short(build: string): string {
  return cut(visible(build), 24).replace(/ \(.*\)$/, '');
}

function index<T extends { metric: MetricName; segment: Segment }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [keyOf(row.metric, row.segment), row]));
}

function keyOf(metric: MetricName, segment: Segment): string {
  return `${metric} ${segment.kind} ${segment.id}`;
}
