import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../problem.ts';
import { nearest } from '../check/nearest.ts';

export interface FoundFile {
  /** Relative to the working directory where it lies inside; with forward slashes. */
  path: string;
  absolute: string;
}

/**
 * The YAML files under `paths`, each once, in order of path. Folders are searched to the bottom, links followed, hidden
 * folders and node_modules left out.
 *
 * @param shownFrom Folder that shown paths are relative to, where they lie inside.
 */
export async function findFiles(
  paths: string[],
  cwd: string,
  shownFrom = cwd,
): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const found = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const shown = display(absolute, shownFrom);
    const kind = await kindOf(absolute);
    if (kind === 'missing') problems.push(await notFound(shown, absolute));
    else if (kind === 'unreadable') problems.push(unreadable(shown));
    else if (kind === 'folder') {
      const files = await yamlFilesBelow(absolute, shownFrom, problems);
      if (files.length === 0) problems.push(noYaml(shown));
      for (const file of files) await add(found, file);
    } else if (!isYaml(absolute)) problems.push(wrongExtension(shown));
    else await add(found, { path: shown, absolute });
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems };
}

/** Under two names, by a link, a file is read once, under the first. */
async function add(found: Map<string, FoundFile>, file: FoundFile): Promise<void> {
  const real = await realpath(file.absolute).catch(() => file.absolute);
  if (!found.has(real)) found.set(real, file);
}

/** Links may lead back up, so each real folder is entered once. */
async function yamlFilesBelow(folder: string, cwd: string, problems: Problem[]): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  const entered = new Set<string>();
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const real = await realpath(at).catch(() => at);
    if (entered.has(real)) continue;
    entered.add(real);
    for (const name of await namesIn(at, cwd, problems)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const absolute = join(at, name);
      const kind = await kindOf(absolute);
      if (kind === 'folder') waiting.push(absolute);
      else if (kind === 'file' && isYaml(name)) files.push({ path: display(absolute, cwd), absolute });
      else if (isYaml(name)) problems.push(unreadable(display(absolute, cwd)));
    }
  }
  return files;
}

async function namesIn(folder: string, cwd: string, problems: Problem[]): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    problems.push(unreadable(display(folder, cwd)));
    return [];
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing' | 'unreadable'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'unreadable';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function display(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  const outside = inside.startsWith('..') || isAbsolute(inside);
  return (outside ? absolute : inside || '.').split(sep).join('/');
}

async function notFound(shown: string, absolute: string): Promise<Problem> {
  const beside = await readdir(dirname(absolute)).catch(() => []);
  const near = nearest(basename(absolute), beside);
  return {
    code: 'file-not-found',
    message: `There is no file or folder "${shown}"`,
    file: shown,
    expected: 'a YAML file, or a folder that holds some',
    ...(near !== null && { hint: `Did you mean "${near}"?` }),
  };
}

function unreadable(shown: string): Problem {
  return {
    code: 'file-unreadable',
    message: `"${shown}" cannot be read`,
    file: shown,
    expected: 'a readable file or folder',
    hint: 'Check its permissions, and where it leads if it is a link.',
  };
}

function noYaml(shown: string): Problem {
  return {
    code: 'no-files',
    message: `The folder "${shown}" holds no YAML file`,
    file: shown,
    expected: 'at least one file ending in .yaml or .yml, in the folder or below it',
  };
}

function wrongExtension(shown: string): Problem {
  return {
    code: 'no-files',
    message: `"${shown}" is not a YAML file by its name`,
    file: shown,
    expected: 'a file ending in .yaml or .yml',
    hint: 'Rename it, or give the folder that holds the scenario files.',
  };
}
