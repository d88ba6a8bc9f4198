import { resolve } from 'node:path';
import type { ReportFormat } from '../report/report-formats.ts';
import { conclude } from '../trial/conclude.ts';
import { openScored } from '../trial/open-scored.ts';
import { openTrial } from '../trial/open-trial.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';

export interface ReportOptions {
  /** Run folder. */
  run: string;
  /** Run folder to compare with; the bot it was run beside when absent, if there was one; else absolute gates only. */
  baseline?: string | undefined;
  /** File that `aa` wrote. */
  reference?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  cwd?: string;
}

/**
 * Writes the reports of a stored run again; nothing is run and nothing is scored again.
 *
 * @throws ProblemError when a folder holds no run, or one of a newer format.
 */
export async function report({ cwd = process.cwd(), ...options }: ReportOptions): Promise<Outcome> {
  const trial = await openTrial(resolve(cwd, options.run));
  const stored = options.baseline === undefined ? null : await openScored(resolve(cwd, options.baseline));
  return conclude({
    ...trial,
    ...(stored && { baseline: stored, fresh: null }),
    reference: await referenceAt(options, cwd),
    formats: options.formats,
  });
}
