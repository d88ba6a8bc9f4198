import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Problem, ProblemError } from '../problem.ts';
import { writeNew } from '../run/write-new.ts';
import type { Adoption, SuiteFile } from '../suites/adopted.ts';
import { holdsAlready, refuseProject } from '../suites/empty-folder.ts';
import { readers, type SuiteFormat } from '../suites/formats.ts';
import { type Row, rowsOf, suiteFiles } from '../suites/suite-files.ts';
import { validate } from './validate.ts';

export interface ImportOptions {
  format: SuiteFormat;
  /** Files of the other tool, or folders of them. */
  paths: readonly string[];
  /** Where the project goes; `scenarios` when absent. It must not hold YAML. */
  out?: string | undefined;
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

const largestFile = 5 * 1024 * 1024;

/**
 * Makes a project of another tool's test suite. Nothing of it is dropped without being told.
 *
 * @throws ProblemError when nothing could be read, or the folder holds a project already.
 */
export async function importSuite({
  format,
  paths,
  out = 'scenarios',
  cwd = process.cwd(),
}: ImportOptions): Promise<ImportedSuite> {
  const { reads, read } = await readers[format]();
  const folder = resolve(cwd, out);
  await refuseProject(folder, out);
  const files = await suiteIn(paths, cwd, reads);
  const adopted = await read(files, cwd);
  const { scenarios, intents } = adopted.project;
  if (Object.keys(scenarios).length === 0) {
    const [why] = adopted.adoptions.filter(({ what, fate }) => what === 'test' && fate === 'left-out');
    const reason = why === undefined ? 'They hold no tests.' : `Of their tests: ${why.how} (${why.file}:${why.line})`;
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

async function suiteIn(paths: readonly string[], cwd: string, reads: (path: string) => boolean): Promise<SuiteFile[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await stat(resolve(cwd, path)).catch(() => null);
    if (kind === null)
      throw new ProblemError([{ code: 'file-not-found', message: `There is no file or folder "${path}"`, file: path }]);
    if (!kind.isDirectory()) found.push(path);
    else
      for (const name of (await readdir(resolve(cwd, path), { recursive: true })).toSorted())
        if (reads(name) && !/(^|[/\\])(node_modules|\.git)[/\\]/.test(name)) found.push(join(path, name));
  }
  if (found.length === 0)
    throw new ProblemError([
      { code: 'no-files', message: `There is nothing to import in ${paths.map((path) => `"${path}"`).join(', ')}` },
    ]);
  return Promise.all(
    found.map(async (path) => {
      const { size } = await stat(resolve(cwd, path));
      if (size > largestFile)
        throw new ProblemError([{ code: 'file-too-large', message: `"${path}" is larger than 5 MiB`, file: path }]);
      return { path, text: await readFile(resolve(cwd, path), 'utf8') };
    }),
  );
}
