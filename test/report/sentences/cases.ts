/** Runs of every kind, judged by the program itself, with what its reports then say. */
import pc from 'picocolors';
import { decide } from '../../../src/compare/decide/rules.ts';
import type { Charts } from '../../../src/compare/series/charts.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { ComparedRun } from '../../../src/compare/compared-run.ts';
import { quarantineIn } from '../../../src/compare/quarantine.ts';
import { judge } from '../../../src/judge/judge.ts';
import { junit } from '../../../src/report/junit/junit.ts';
import { reportModel, type ReportInput } from '../../../src/report/model.ts';
import { summary } from '../../../src/report/summary.ts';
import { terminal } from '../../../src/report/terminal.ts';
import type { GateSpec } from '../../../src/scenario/schema/gate-schema.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import { aggregated, type CellSample } from '../../compare/runs.ts';
import type { Facts } from './facts.ts';
import type { Sentence } from './reading.ts';
import { sentencesOf } from './said.ts';

export interface Case {
  name: string;
  facts: Facts;
  sentences: Sentence[];
}

/** What a report is made from, said in every form; the facts are as the files hold them. */
function told(name: string, input: ReportInput, facts: Pick<Facts, 'candidate' | 'baseline'>): Case {
  const model = reportModel(input);
  const written = {
    model,
    summary: summary(model),
    junit: junit(input),
    terminal: terminal(model, { colors: pc.createColors(false), width: 100_000, files: ['reports/a/index.html'] }),
  };
  const { comparison, judgement, charts } = input;
  return { name, sentences: sentencesOf(written), facts: structuredClone({ ...facts, comparison, judgement, charts }) };
}

interface Made {
  now: readonly CellSample[];
  before?: readonly CellSample[];
  gates?: GateSpec[];
  record?: Partial<RunRecord>;
  /** Held again with fresh customers, by both bots. */
  fresh?: { now: readonly CellSample[]; before: readonly CellSample[] };
  /** Scorers of the baseline that were of another version. */
  earlier?: Partial<RunRecord['manifest']['scorers']>;
  charts?: Charts | null;
}

export function made(
  name: string,
  { now, before, gates = [], record = {}, fresh, earlier, charts = null }: Made,
): Case {
  const candidate = build(aggregated(now, { ...record, gates }), '2.4');
  const baseline = before ? build(aggregated(before, { ...record, gates, id: 'before' }), '2.3', earlier) : null;
  const quarantine = quarantineIn(candidate.record);
  const again = fresh && { candidate: aggregated(fresh.now).scored, baseline: aggregated(fresh.before).scored };
  const decision =
    again && baseline
      ? decide({ baseline, candidate, fresh: again, planned: null, looks: null, quarantine }, candidate.record, [
          'once',
          'confirm',
        ])
      : undefined;
  const comparison = baseline && compare(baseline, candidate, { quarantine, decision });
  const judgement = judge({ ...candidate, comparison, baseline, gates, quarantine, charts });
  const side = (run: ComparedRun) => ({ record: run.record, scored: [...run.scored] });
  const input: ReportInput = {
    candidate: { ...side(candidate), observed: null },
    baseline: baseline && { ...side(baseline), observed: null },
    comparison,
    judgement,
    charts,
    issues: null,
    approvals: { candidate: null, baseline: null },
    notes: [],
    commands: { again: [], note: null },
  };
  return told(name, input, { candidate: side(candidate), baseline: baseline && side(baseline) });
}

const build = ({ record, scored }: ComparedRun, name: string, scorers: Made['earlier'] = {}): ComparedRun => {
  const { manifest } = record;
  const told = { ...manifest, bot: { ...manifest.bot, build: name }, scorers: { ...manifest.scorers, ...scorers } };
  return { record: { ...record, manifest: told }, scored };
};
