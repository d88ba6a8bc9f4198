/** Small runs made by hand: which cell, how often it was solved, and what else was measured. */
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import type { RunRecord } from '../../src/run/record.ts';
import { aggregator } from '../../src/score/collect.ts';
import type { MetricValue } from '../../src/score/aggregate.ts';
import type { Evidence, Measures, ScoredConversation } from '../../src/score/score.ts';

export interface CellSample {
  /** `scenario/persona`. */
  cell: string;
  intent?: string;
  tags?: string[];
  segment?: string;
  solved: number;
  of: number;
  /** Beside success, for the nth conversation of the cell from 0. */
  measures?: (n: number) => Measures;
  evidence?: (n: number) => Evidence[];
  unscorable?: number;
  /** Conversations nothing could decide, beside those. */
  unknown?: number;
}

export function runOf(
  cells: readonly CellSample[],
  options: { seed?: string; record?: Partial<RunRecord> } = {},
): ComparedRun {
  const scored = cells.flatMap((sample) => conversationsOf(sample, options.seed ?? 'seed'));
  return { record: { ...recordOf(scored), ...options.record }, scored };
}

function conversationsOf(sample: CellSample, seed: string): ScoredConversation[] {
  const [scenario, persona] = sample.cell.split('/') as [string, string];
  const unscorable = sample.unscorable ?? 0;
  const decided = sample.of;
  const seen = decided + (sample.unknown ?? 0);
  return Array.from({ length: seen + unscorable }, (_, n) => {
    const verified = n < sample.solved;
    const scorable = n < seen;
    const isDecided = n < decided;
    return {
      id: `${sample.cell}/${n + 1}`,
      cell: sample.cell,
      scenario,
      persona,
      intent: sample.intent ?? scenario,
      segment: sample.segment ?? null,
      tags: sample.tags ?? [],
      repetition: n + 1,
      seed: `${seed}-${sample.cell}-${n}`,
      endReason: scorable ? 'resolved' : 'transport-fault',
      turns: 4,
      scorable,
      verified: isDecided ? verified : null,
      decidedBy: 'back-end',
      unknownTurns: [0, 4],
      replyMs: [],
      scores: [
        {
          scorer: 'accuracy',
          version: 1,
          lost: verified ? 0 : 60,
          of: 100,
          summary: '',
          evidence: sample.evidence?.(n) ?? [],
        },
      ],
      measures: scorable ? { verified_success: isDecided ? [verified ? 1 : 0, 1] : null, ...sample.measures?.(n) } : {},
    } satisfies ScoredConversation;
  });
}

function recordOf(scored: readonly ScoredConversation[]): RunRecord {
  const scorable = scored.filter((one) => one.scorable).length;
  return {
    format: 1,
    id: 'run',
    startedAt: '2026-01-01T00:00:00.000Z',
    endedAt: '2026-01-01T00:01:00.000Z',
    state: 'complete',
    planned: scored.length,
    manifest: {
      program: { name: 'mystery-shopper', version: '0.1.0' },
      node: '20.19.0',
      seed: 'seed',
      repeat: 5,
      files: [],
      projectSha256: '',
      bot: { name: 'bot', build: '1.0', protocol: 'http', url: 'http://127.0.0.1' },
      scorers: { accuracy: 1, effort: 1, escalation: 1, tone: 1 },
    },
    suite: {},
    voice: {},
    gates: [],
    intents: {
      refunds: { title: 'Refunds' },
      complaints: { title: 'Complaints' },
      'order-status': { title: 'Order status' },
    },
    titles: { scenarios: {}, personas: {} },
    aggregate: {
      values: [],
      cells: [],
      endReasons: {},
      conversations: scored.length,
      scorable,
      passHat: [],
      decidedBy: { backEnd: scorable, label: 0, statement: 0, nothing: 0 },
      unknownTurns: { count: 0, of: 0 },
      latencyMs: null,
    },
  };
}

/** A run with the figures that follow from its conversations. */
export function aggregated(cells: readonly CellSample[], record: Partial<RunRecord> = {}): ComparedRun {
  const run = runOf(cells, { record });
  const figures = aggregator();
  for (const one of run.scored) figures.add(one);
  return { ...run, record: { ...run.record, aggregate: figures.result() } };
}

/** The record with these figures in its aggregate. */
export function withValues(record: RunRecord, values: readonly MetricValue[]): RunRecord {
  return { ...record, aggregate: { ...record.aggregate, values: [...values] } };
}

export const value = (
  one: Partial<MetricValue> & Pick<MetricValue, 'metric' | 'numerator' | 'denominator'>,
): MetricValue => ({
  segment: { kind: 'all', id: '' },
  conversations: one.denominator,
  value: one.denominator > 0 ? one.numerator / one.denominator : null,
  interval: null,
  ...one,
});
