import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ProblemError } from '../problem.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { writeReports } from '../report/write.ts';
import { isThere } from '../run/is-there.ts';
import { personalDataOf } from '../run/redacted.ts';
import { writing } from '../writing.ts';
import { openTrial } from '../trial/open-trial.ts';
import { reachedSources } from '../trial/report-again.ts';
import { filesOf } from '../trial/run-hashes.ts';
import { withoutPersonalData } from '../trial/share/without-personal-data.ts';
import { readVerdict } from '../trial/verdict-file.ts';
import { report } from './report.ts';

export interface ShareOptions {
  /** Run folder. */
  run: string;
  /** File the page is written to; `RUN-shared.html` beside the run's folder when absent. */
  out?: string | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

export interface SharedReport {
  path: string;
  /** Places in which something personal was replaced. */
  replaced: number;
  /** What it was made of, by sha-256. */
  files: { name: string; sha256: string }[];
}

/**
 * Writes a run's report as one page to be handed on: the same figures and verdict, personal data replaced by pseudonyms, and the hashes of what it was made of.
 *
 * @throws ProblemError when the folder holds no run, or the file is there already or can't be written.
 * @example
 * const { path, replaced } = await share({ run: 'reports/2026-03-18T020000Z-nightly' });
 */
export async function share({ run, out, language, cwd = process.cwd() }: ShareOptions): Promise<SharedReport> {
  const { candidate } = await openTrial(resolve(cwd, run));
  const { folder, record } = candidate;
  const path = out === undefined ? join(dirname(folder), `${basename(folder)}-shared.html`) : resolve(cwd, out);
  if (await isThere(path)) throw new ProblemError([isThereAlready(path)]);
  if (!(await isThere(dirname(path)))) throw new ProblemError([hasNoFolder(path)]);
  const verdict = (await readVerdict(folder, record)) ?? (await reachedAnew(folder, cwd));
  const { suite, manifest } = record;
  const personal = personalDataOf({ ...suite, redact: suite.redact ?? {} }, manifest.seed)!;
  const sources = await withoutPersonalData(await reachedSources({ candidate, verdict, cwd }), personal);
  // Read again for the page, each place would be counted again.
  const replaced = personal.count();
  const hashes = Object.entries(await filesOf(folder));
  const files = hashes.flatMap(([name, sha256]) => (sha256 === null ? [] : [{ name, sha256 }]));
  await writing(path, async () => {
    const beside = await mkdtemp(join(dirname(path), '.shared-'));
    try {
      const { files: written, unwritten } = await writeReports(
        beside,
        { ...sources, language, shared: { replaced, files } },
        ['html'],
      );
      if (unwritten.length > 0)
        throw new ProblemError(unwritten.map((problem) => ({ ...problem, file: path, hint: again })));
      await rename(written[0]!.path, path);
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  });
  return { path, replaced, files };
}

/** Of a run that was never judged. */
async function reachedAnew(folder: string, cwd: string) {
  const { record } = await report({ run: folder, formats: [], cwd });
  return (await readVerdict(folder, record))!;
}

const again = 'The run itself is safe: mend this, and share it again.';

const isThereAlready = (file: string) =>
  ({
    code: 'file-unwritable',
    message: 'There is a file of this name already',
    file,
    expected: 'a name that is free',
    hint: 'Name another with --out, or remove it.',
  }) as const;

const hasNoFolder = (file: string) =>
  ({
    code: 'file-unwritable',
    message: 'The folder of this file does not exist',
    file,
    expected: 'a folder that is there',
    hint: `Make it first, or name another file with --out: mkdir -p ${dirname(file)}`,
  }) as const;
