import { join } from 'node:path';
import type { BotIdentity } from '../bot/bot.ts';
import type { Plan } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import { manifestOf } from './manifest.ts';
import { recordFile, runFormat, type RunRecord, type StoredShard } from './record.ts';
import { aggregator } from '../score/collect.ts';
import { ownRows } from '../score/own/own-rows.ts';
import type { RecordFile } from './record-shape.ts';
import type { Scoring } from './score-run.ts';
import { writeWhole } from '../write-whole.ts';

export interface RecordParts {
  id: string;
  startedAt: string;
  project: Project;
  plan: Plan;
  /** Conversations to hold of it. */
  planned: number;
  program: RunRecord['manifest']['program'];
  identity: BotIdentity;
  scoring: Scoring;
  shard?: StoredShard | undefined;
}

/** The record as it stands before the first conversation; the one a killed run leaves behind. */
export function recordOfStart({ planned, scoring, ...parts }: RecordParts): RunRecord {
  const { id, startedAt, project, plan, program, identity, shard } = parts;
  const own = ownRows(scoring.own);
  const { suite, voice, costs, gates, intents, scenarios, personas, variants } = project;
  return {
    format: runFormat,
    id,
    startedAt,
    endedAt: null,
    state: 'interrupted',
    planned,
    manifest: manifestOf({ project, plan, program, identity, scorers: scoring.versions, shard }),
    suite,
    voice,
    ...(costs && { costs }),
    gates,
    ...(own.length > 0 && { metrics: own }),
    intents,
    titles: {
      scenarios: titles(scenarios),
      personas: titles(personas),
      ...(variants && { variants: titles(variants) }),
    },
    aggregate: aggregator(own).result(),
  };
}

/** Replaced in one step, so that a run always has one that can be read. */
export async function writeRecord(folder: string, record: RunRecord): Promise<void> {
  await writeWhole(join(folder, recordFile), `${JSON.stringify(record satisfies RecordFile, null, 2)}\n`);
}

function titles(table: Record<string, { title?: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([id, { title }]) => [id, title ?? id]));
}
