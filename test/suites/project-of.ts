/** Files of another tool, in a folder of their own, as a project. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importSuite, type ImportedSuite } from '../../src/api/import-suite.ts';
import { validate } from '../../src/api/validate.ts';
import type { Project } from '../../src/scenario/scenario.ts';
import type { SuiteFormat } from '../../src/suites/formats.ts';

/** Text, or bytes as another program saved them. */
export type Files = Record<string, string | Buffer>;

async function folderOf(files: Files, name = 'theirs'): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-suite-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name, path)), { recursive: true });
    await writeFile(join(cwd, name, path), text);
  }
  return cwd;
}

/** @param paths What is given of them. */
export async function imported(
  format: SuiteFormat,
  files: Files,
  paths: string[] = ['theirs'],
): Promise<ImportedSuite & { cwd: string; project: Project }> {
  const cwd = await folderOf(files);
  const suite = await importSuite({ format, paths, cwd });
  const { project } = await validate({ paths: ['scenarios'], cwd });
  return { ...suite, cwd, project: project! };
}

/** How the parts of that name fared. */
export const told = ({ adoptions }: ImportedSuite, what: string): string[] =>
  adoptions.filter((one) => one.what === what).map(({ fate, how }) => `${fate}: ${how}`);
