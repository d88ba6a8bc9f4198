import { join, relative, resolve } from 'node:path';
import { type Problem, ProblemError } from '../problem.ts';
import { writeNew } from '../run/write-new.ts';
import type { Adoption } from '../suites/adopted.ts';
import { holdsAlready, refuseProject } from '../suites/empty-folder.ts';
import { readers, type SuiteFormat } from '../suites/formats.ts';
import type { Speaker } from '../transcript/transcript.ts';
import { type Row, rowsOf, suiteFiles } from '../suites/suite-files.ts';
import { suiteIn } from './suite-in.ts';
import { validate } from './validate.ts';

export interface ImportOptions {
  format: SuiteFormat;
  /** Files of the other tool, or folders of them. */
  paths: readonly string[];
  /** Where the project goes; `scenarios` when absent. It must not hold YAML. */
  out?: string | undefined;
  /** Of conversations that were held: who speaks under a name, e.g. `ShopBot` → `bot`. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  cwd?: string;
}

export interface ImportedSuite {
  /** Relative to the working directory. */
  files: string[];
  scenarios: number;
  intents: number;
  /** Every part of the suite, and what became of it. */
  adoptions: Adoption[];
  /** The same, summed up. */
  rows: Row[];
  /** Mistakes that the written project has; empty but for a defect of this program. */
  problems: Problem[];
}

/**
 * Makes a project of another tool's test suite. Nothing of it is dropped without being told.
 *
 * @throws ProblemError when nothing could be read, or the folder holds a project already.
 */
export async function importSuite({
  format,
  paths,
  out = 'scenarios',
  roles,
  cwd = process.cwd(),
}: ImportOptions): Promise<ImportedSuite> {
  const reader = await readers[format]();
  const folder = resolve(cwd, out);
  await refuseProject(folder, out);
  const files = await suiteIn(paths, cwd, reader);
  const adopted = await reader.read(files, { cwd, roles });
  for (const { path, isWestern = false } of reader.opens === true ? [] : files)
    if (isWestern)
      adopted.adoptions.push({
        file: path,
        line: 1,
        what: 'text',
        fate: 'changed',
        how: 'It is in Windows-1252, and read as such.',
      });
  const { scenarios, intents } = adopted.project;
  if (Object.keys(scenarios).length === 0) {
    const reason = whyNone(adopted.adoptions);
    throw new ProblemError([
      {
        code: 'no-files',
        message: `No scenario could be made of ${files.length} ${files.length === 1 ? 'file' : 'files'} of ${format}. ${reason}`,
        expected: 'files with tests in which a customer speaks and the bot’s words are named',
      },
    ]);
  }
  const made = suiteFiles(adopted).map(({ path, text }) => ({ path: join(folder, path), text }));
  const kept = (await writeNew(made)).indexOf(false);
  if (kept >= 0) throw new ProblemError([holdsAlready(out, [relative(folder, made[kept]!.path)])]);
  const { problems } = await validate({ paths: [out], cwd });
  const { adoptions } = adopted;
  return {
    files: made.map(({ path }) => relative(cwd, path)),
    scenarios: Object.keys(scenarios).length,
    intents: Object.keys(intents).length,
    adoptions,
    rows: rowsOf(adoptions),
    problems,
  };
}

/** Why its tests were left out, else what could not be read. */
function whyNone(adoptions: readonly Adoption[]): string {
  const first = (what: string): Adoption | undefined =>
    adoptions.find((one) => one.fate === 'left-out' && one.what === what);
  const why = first('test') ?? first('roles') ?? first('file') ?? first('record');
  if (why === undefined) return 'They hold no tests.';
  return `${why.what === 'test' ? 'Of their tests: ' : ''}${why.how} (${why.file}:${why.line})`;
}
