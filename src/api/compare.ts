import { resolve } from 'node:path';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { conclude } from '../trial/conclude.ts';
import { openScored } from '../trial/open-scored.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';

export interface CompareOptions {
  /** Run folders. */
  baseline: string;
  candidate: string;
  /** Where the reports go; the candidate's folder when absent. */
  out?: string | undefined;
  /** File that `aa` wrote. */
  reference?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

/**
 * Two stored runs, compared, judged by the candidate's gates and reported; no bot is asked.
 *
 * @throws ProblemError when a folder holds no run, or one of a newer format.
 */
export async function compare({ cwd = process.cwd(), ...options }: CompareOptions): Promise<Outcome> {
  return conclude({
    baseline: await openScored(resolve(cwd, options.baseline)),
    candidate: await openScored(resolve(cwd, options.candidate)),
    ...(options.out === undefined ? {} : { folder: resolve(cwd, options.out) }),
    cwd,
    reference: await referenceAt(options, cwd),
    formats: options.formats,
    language: options.language,
  });
}
