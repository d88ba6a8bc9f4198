import { resolve } from 'node:path';
import type { ReportFormat } from '../report/index.ts';
import { openRun } from '../run/store.ts';
import { conclude } from './conclude.ts';
import { openScored } from './open-scored.ts';
import type { Outcome } from './outcome.ts';
import { scoreAgain } from './score-again.ts';
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
    baseline: options.baseline === undefined ? null : await openScored(resolve(cwd, options.baseline)),
    formats: options.formats,
  });
}
