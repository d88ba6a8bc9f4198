import { resolve } from 'node:path';
import type { ReportFormat } from '../report/index.ts';
import { openRun } from '../run/store.ts';
import { conclude } from './conclude.ts';
import { openScored } from './open-scored.ts';
import { openTrial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';
import { scoreAgain } from './score-again.ts';
import { scoring } from './scoring.ts';

export interface ScoreOptions {
  /** Run folder; an interrupted or killed run is scored as far as it went. */
  run: string;
  /** Run folder to compare with; the bot it was run beside when absent, if there was one. */
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
  const again = async (folder: string) => scoreAgain(await openRun(folder, scoring));
  const trial = await openTrial(resolve(cwd, options.run), again);
  const stored = options.baseline === undefined ? null : await openScored(resolve(cwd, options.baseline));
  return conclude({ ...trial, ...(stored && { baseline: stored, fresh: null }), formats: options.formats });
}
