import { resolve } from 'node:path';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { comparedBefore } from '../trial/compared-before.ts';
import { conclude } from '../trial/conclude.ts';
import { reportAgain } from '../trial/report-again.ts';
import { readVerdict } from '../trial/verdict-file.ts';
import { openTrial } from '../trial/open-trial.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';

export interface ReportOptions {
  /** Run folder. */
  run: string;
  /** Run folder to compare with; `none`: it is judged by itself. Absent: what it was compared with before, else the bot it was run beside, if there was one. */
  baseline?: string | undefined;
  /** File that `aa` wrote. */
  reference?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

/**
 * Writes the reports of a stored run again; nothing is run and nothing is scored again. They say what they said before, compared with the
 * same run, unless another baseline or reference is named.
 *
 * @throws ProblemError when a folder holds no run, or one of a newer format.
 */
export async function report({ cwd = process.cwd(), ...options }: ReportOptions): Promise<Outcome> {
  const { formats, language } = options;
  const trial = await openTrial(resolve(cwd, options.run));
  const { folder, record } = trial.candidate;
  const isSame = options.baseline === undefined && options.reference === undefined;
  const verdict = isSame ? await readVerdict(folder, record) : null;
  if (verdict !== null) return reportAgain({ candidate: trial.candidate, verdict, cwd }, { formats, language });
  const baseline = await comparedBefore(trial.candidate, options.baseline, cwd);
  const reference = await referenceAt(options, cwd);
  return conclude({
    ...trial,
    ...(baseline !== undefined && { baseline, fresh: null }),
    reference,
    formats,
    language,
    cwd,
  });
}
