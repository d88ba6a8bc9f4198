import { resolve } from 'node:path';
import type { ReportFormat } from '../report/index.ts';
import { openRun } from '../run/store.ts';
import { conclude } from './conclude.ts';
import type { Outcome } from './outcome.ts';
import { scoring } from './scoring.ts';

export interface ReportOptions {
  /** Run folder. */
  run: string;
  /** Run folder to compare with; without one, absolute gates only. */
  baseline?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  cwd?: string;
}

/**
 * Writes the reports of a stored run again; nothing is run and nothing is scored again.
 *
 * @throws ProblemError when a folder holds no run, or one of a newer format.
 */
export async function report({ cwd = process.cwd(), ...options }: ReportOptions): Promise<Outcome> {
  return conclude({
    candidate: await openRun(resolve(cwd, options.run), scoring),
    baseline: options.baseline === undefined ? null : await openRun(resolve(cwd, options.baseline), scoring),
    formats: options.formats,
  });
}
