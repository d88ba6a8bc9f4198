/** Two releases of an invented bot, 960 conversations, the same on every machine: what the report is tested and looked at with. */
import type { Comparison, Judgement } from '../../src/compare/comparison.ts';
import type { ReportInput } from '../../src/report/model.ts';
import type { Noted } from '../../src/report/noted.ts';
import { observer } from '../../src/report/observe.ts';
import type { ReportSources } from '../../src/report/write.ts';
import { type Arm, arm } from './arms.ts';
import { compared, judged } from './verdicts.ts';

export interface Fixture {
  candidate: Arm;
  baseline: Arm;
  comparison: Comparison;
  judgement: Judgement;
}

export function fixture(): Fixture {
  const baseline = arm(false);
  const candidate = arm(true);
  const comparison = compared(baseline, candidate);
  return { baseline, candidate, comparison, judgement: judged(comparison) };
}

export function inputOf({ candidate, baseline, comparison, judgement }: Fixture): ReportInput {
  return {
    candidate: { ...candidate, observed: observed(candidate) },
    baseline: { ...baseline, observed: observed(baseline) },
    comparison,
    judgement,
    charts: null,
    issues: null,
    approvals: { candidate: null, baseline: null },
    commands: { again: ['mystery-shopper report reports/candidate'], note: 'mystery-shopper note reports/candidate' },
    notes: notesOf(candidate),
  };
}

/** A first run: nothing to compare with. */
export function firstRun({ candidate, judgement }: Fixture): ReportInput {
  const gates = judgement.gates.filter((gate) => gate.operator !== 'max_drop');
  return {
    candidate: { ...candidate, observed: observed(candidate) },
    baseline: null,
    comparison: null,
    judgement: {
      gates,
      verdict: 'passed',
      rollout: [],
      parity: [],
      headline: 'Every gate of release 2.4.0 holds.',
      besides: [],
    },
    charts: null,
    issues: null,
    approvals: { candidate: null, baseline: null },
    commands: { again: ['mystery-shopper report reports/candidate'], note: 'mystery-shopper note reports/candidate' },
    notes: notesOf(candidate),
  };
}

/** What `writeReports` works from. */
export function sourcesOf({ candidate, baseline, comparison, judgement }: Fixture): ReportSources {
  return {
    candidate: { ...candidate, folder: 'reports/candidate' },
    baseline: { ...baseline, folder: 'reports/baseline' },
    comparison,
    judgement,
    charts: null,
    issues: null,
    approvals: { candidate: null, baseline: null },
    commands: { again: ['mystery-shopper report reports/candidate'], note: 'mystery-shopper note reports/candidate' },
    notes: notesOf(candidate),
    conversations: {
      candidate: () => streamed(candidate.conversations),
      baseline: () => streamed(baseline.conversations),
    },
  };
}

/** Beside one that was verified: no sample would carry it for its own sake. */
function notesOf({ scored }: Arm): Noted[] {
  const { id } = scored.findLast(({ verified }) => verified === true)!;
  const text = 'The carrier was down that night';
  return [
    { conversation: id, tags: ['known defect'], notes: [{ text, by: 'Ana Ruiz', at: '2026-03-19T08:00:00.000Z' }] },
  ];
}

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield item;
}

function observed({ conversations }: Arm) {
  const observing = observer();
  for (const conversation of conversations) observing.add(conversation);
  return observing.result();
}
