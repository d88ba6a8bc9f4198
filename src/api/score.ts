import { resolve } from 'node:path';
import type { ReportFormat } from '../report/index.ts';
import type { RunRecord } from '../run/record.ts';
import { scoreRun, scoringContext } from '../run/score-run.ts';
import { openRun, type StoredRun } from '../run/store.ts';
import { writeRecord } from '../run/write-record.ts';
import { conclude } from './conclude.ts';
import type { Outcome } from './outcome.ts';
import { scoring } from './scoring.ts';

export interface ScoreOptions {
  /** Run folder; an interrupted or killed run is scored as far as it went. */
  run: string;
  baseline?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  cwd?: string;
}

/**
 * Scores a stored run again with this version's scorers, from its journal alone, and writes its reports again.
 *
 * @throws ProblemError when a folder holds no run, or one of a newer format.
 */
export async function score({ cwd = process.cwd(), ...options }: ScoreOptions): Promise<Outcome> {
  return conclude({
    candidate: await scoreAgain(await openRun(resolve(cwd, options.run), scoring)),
    baseline: options.baseline === undefined ? null : await openRun(resolve(cwd, options.baseline), scoring),
    formats: options.formats,
  });
}

/** Remakes scores.jsonl and the figures of run.json; the conversations are left as they are. */
export async function scoreAgain(run: StoredRun): Promise<StoredRun> {
  const context = scoringContext(run.record.voice, run.record.intents);
  const aggregate = await scoreRun(run.folder, run.conversations(), context, scoring);
  const manifest = { ...run.record.manifest, scorers: scoring.versions };
  const record: RunRecord = { ...run.record, manifest, aggregate };
  await writeRecord(run.folder, record);
  return openRun(run.folder, scoring);
}
