/** Files of another tool's suite, with their text. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ProblemError } from '../problem.ts';
import type { SuiteFile } from '../suites/adopted.ts';
import type { Reader } from '../suites/formats.ts';
import { globbed } from '../suites/globbed.ts';
import { wholeTextOf } from '../transcript/encoding.ts';

const largestFile = 5 * 1024 * 1024;

/**
 * What is in the folders, and the files with what they name.
 *
 * @throws ProblemError when a path is not there, nothing is found, or a file is larger than 5 MiB.
 */
export async function suiteIn(paths: readonly string[], cwd: string, { reads, names }: Reader): Promise<SuiteFile[]> {
  const files = new Map<string, SuiteFile>();
  const add = async (path: string): Promise<void> => {
    const absolute = resolve(cwd, path);
    if (files.has(absolute)) return;
    const file = await fileAt(path, absolute);
    files.set(absolute, file);
    for (const name of names?.(file) ?? [])
      for (const named of await namedBy(name, dirname(path), cwd)) await add(named);
  };
  for (const path of paths) {
    const kind = await stat(resolve(cwd, path)).catch(() => null);
    if (kind === null)
      throw new ProblemError([{ code: 'file-not-found', message: `There is no file or folder "${path}"`, file: path }]);
    if (!kind.isDirectory()) await add(path);
    else for (const name of await below(resolve(cwd, path))) if (reads(name)) await add(join(path, name));
  }
  if (files.size === 0)
    throw new ProblemError([
      { code: 'no-files', message: `There is nothing to import in ${paths.map((path) => `"${path}"`).join(', ')}` },
    ]);
  return [...files.values()];
}

async function fileAt(path: string, absolute: string): Promise<SuiteFile> {
  const { size } = await stat(absolute);
  if (size > largestFile)
    throw new ProblemError([{ code: 'file-too-large', message: `"${path}" is larger than 5 MiB`, file: path }]);
  const { text, encoding } = await wholeTextOf(absolute);
  return { path, text, isWestern: encoding === 'windows-1252' };
}

/** What is in a folder and in those below it, in order. */
const below = async (absolute: string): Promise<string[]> =>
  (await readdir(absolute, { recursive: true }).catch(() => []))
    .filter((name) => !/(^|[/\\])(node_modules|\.git)[/\\]/.test(name))
    .toSorted();

/** @param name A file, or a pattern of several. */
async function namedBy(name: string, folder: string, cwd: string): Promise<string[]> {
  if (!name.includes('*')) {
    const path = join(folder, name);
    const found = await stat(resolve(cwd, path)).catch(() => null);
    return found?.isFile() === true ? [path] : [];
  }
  const pattern = globbed(name);
  return (await below(resolve(cwd, folder))).filter((one) => pattern.test(one)).map((one) => join(folder, one));
}
