/** All files of a project: those given, those they include, and those laid over them. */
import { realpath } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Problem } from '../../problem.ts';
import type { Project } from '../scenario.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { layOver } from './lay-over.ts';
import { parseSource } from './parse-source.ts';
import { problemIn } from './place.ts';
import { readText } from './read-text.ts';
import type { Source } from './source.ts';

export interface ReadProject {
  /** With what is laid over them, each in order of path. */
  sources: Source[];
  hashes: Project['files'];
  problems: Problem[];
}

/** A file of a project that is on no disk. */
export interface ProjectText {
  /** What problems call it. */
  name: string;
  text: string;
}

/** @param overlays Files laid over the project, in this order: what a later one says holds. */
export async function readProject(
  paths: string[],
  overlays: readonly string[],
  cwd: string,
  texts: readonly ProjectText[] = [],
): Promise<ReadProject> {
  const problems: Problem[] = [];
  const sources = new Map<string, { file: FoundFile; source: Source | null; sha256: string }>();
  const laid = [];
  for (const path of overlays) {
    const found = await findFiles([path], cwd);
    problems.push(...found.problems);
    for (const file of found.files) laid.push({ file, ...(await open(file)) });
  }
  const above = new Set(await Promise.all(laid.map(({ file }) => real(file))));
  for (const { name, text } of texts) {
    const file = { path: name, absolute: join(cwd, name) };
    const parsed = parseSource(name, text);
    problems.push(...parsed.problems);
    const source = parsed.source && { ...parsed.source, folder: cwd };
    sources.set(`text ${name}`, { file, source, sha256: sha256Of(text) });
  }
  const given = await findFiles(paths, cwd);
  problems.push(...given.problems);
  for (const file of given.files) await visit(file, []);
  for (const { file, source } of laid) await visitIncluded(file, source, [file]);

  const read = [...sources.values()].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const under = read.flatMap(({ source }) => source ?? []);
  const over = laid.flatMap(({ source }) => source ?? []);
  const whole = layOver(under, over);
  return {
    sources: whole.sources,
    hashes: [
      ...read.filter(({ sha256 }) => sha256 !== '').map(({ file, sha256 }) => ({ path: file.path, sha256 })),
      ...laid.map(({ file, sha256 }) => ({ path: file.path, sha256, with: true as const })),
    ],
    problems: [...problems, ...whole.problems],
  };

  async function open(file: FoundFile): Promise<{ source: Source | null; sha256: string }> {
    const text = await readText(file);
    if ('code' in text) {
      problems.push(text);
      return { source: null, sha256: '' };
    }
    const parsed = parseSource(file.path, text.text);
    problems.push(...parsed.problems);
    const { source } = parsed;
    return { source: source && { ...source, folder: dirname(file.absolute) }, sha256: text.sha256 };
  }

  /** @param trail Files that include each other down to this one. */
  async function visit(file: FoundFile, trail: readonly FoundFile[]): Promise<void> {
    const id = await real(file);
    // What is laid over the project is no part of it, wherever it lies.
    if (sources.has(id) || above.has(id)) return;
    const opened = await open(file);
    sources.set(id, { file, ...opened });
    await visitIncluded(file, opened.source, [...trail, file]);
  }

  async function visitIncluded(file: FoundFile, source: Source | null, trail: readonly FoundFile[]): Promise<void> {
    for (const [index, path] of includesOf(source).entries()) {
      const found = await findFiles([path], dirname(file.absolute), cwd);
      problems.push(...found.problems.map((problem) => atInclude(source!, index, problem)));
      for (const other of found.files) {
        const from = await indexIn(trail, other);
        if (from >= 0) problems.push(circle(source!, index, [...trail.slice(from), other]));
        else await visit(other, trail);
      }
    }
  }
}

/** The schema says what is wrong with any other. */
function includesOf(source: Source | null): string[] {
  const { include } = Object(source?.value) as { include?: unknown };
  return Array.isArray(include) && include.every((path) => typeof path === 'string') ? include : [];
}

async function indexIn(trail: readonly FoundFile[], file: FoundFile): Promise<number> {
  const id = await real(file);
  const ids = await Promise.all(trail.map(real));
  return ids.indexOf(id);
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

const real = ({ absolute }: FoundFile): Promise<string> => realpath(absolute).catch(() => absolute);

function atInclude(source: Source, index: number, { code, message, expected, hint }: Problem): Problem {
  return problemIn(source, ['include', index], 'value', {
    code,
    message,
    ...(expected !== undefined && { expected }),
    hint: hint ?? 'A path is relative to the file that includes it.',
  });
}

function circle(source: Source, index: number, way: readonly FoundFile[]): Problem {
  return problemIn(source, ['include', index], 'value', {
    code: 'cannot-be-met',
    message: `"${way.at(-1)!.path}" includes itself: ${way.map(({ path }) => path).join(' → ')}`,
    expected: 'files that do not include each other in a circle',
    hint: 'Remove this line: all files of a project are merged, whoever includes them.',
  });
}
