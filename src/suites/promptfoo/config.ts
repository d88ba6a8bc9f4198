/** A configuration of promptfoo with the files it names, as far as they are among those given. */
import { dirname, join, normalize } from 'node:path';
import type { SuiteFile } from '../adopted.ts';
import { globbed } from '../globbed.ts';
import { member, type Part, readPart, textOf } from '../part.ts';
import { csvTests, jsonLines } from './test-tables.ts';

export interface Config {
  file: string;
  part: Part;
  /** What holds for each test. */
  defaults: Part | null;
  /** With the file each stands in. */
  tests: { test: Part; file: string }[];
  /** Named, and not among the files. */
  missing: { line: number; name: string }[];
  prompts: string[];
  /** The text of a file that it names; null: it is not among the files. */
  read: (name: string) => string | null;
}

export const isConfig = (part: Part): boolean =>
  (member(part, 'providers') ?? member(part, 'targets')) !== null &&
  (member(part, 'tests') ?? member(part, 'prompts')) !== null;

export function configOf(file: SuiteFile, part: Part, files: readonly SuiteFile[]): Config {
  const missing: Config['missing'] = [];
  const named = (name: string): SuiteFile[] => {
    const wanted = globbed(join(dirname(file.path), name.replace(/^file:\/\//, '')));
    return files.filter(({ path }) => wanted.test(normalize(path)));
  };
  const testsIn = (holder: Part, of: string): Config['tests'] => {
    if (holder.members.length > 0) return [{ test: holder, file: of }];
    if (holder.items.length > 0) return holder.items.flatMap((one) => testsIn(one, of));
    const name = textOf(holder);
    if (name === '') return [];
    const found = named(name);
    if (found.length === 0) missing.push({ line: holder.line, name });
    return found.flatMap((one) => {
      try {
        return testsOf(one).flatMap((part) => testsIn(part, one.path));
      } catch {
        missing.push({ line: holder.line, name });
        return [];
      }
    });
  };
  const tests = member(part, 'tests');
  const prompts = member(part, 'prompts');
  const listed = prompts === null ? [] : prompts.items.length > 0 ? prompts.items : [prompts];
  return {
    file: file.path,
    part,
    defaults: defaultsOf(member(part, 'defaultTest'), named),
    tests: tests === null ? [] : testsIn(tests, file.path),
    missing,
    read: (name) => named(name)[0]?.text ?? null,
    prompts: listed.flatMap((one) => {
      const text = textOf(one) || textOf(member(one, 'raw'));
      const isFile = text.startsWith('file://');
      return isFile ? named(text).map((found) => found.text) : text === '' ? [] : text;
    }),
  };
}

const testsOf = (file: SuiteFile): Part[] =>
  /\.csv$/i.test(file.path) ? csvTests(file) : /\.jsonl$/i.test(file.path) ? jsonLines(file) : [readPart(file)];

/** As it stands, or in a file of its own. */
function defaultsOf(part: Part | null, named: (name: string) => SuiteFile[]): Part | null {
  const [found] = part === null || !textOf(part).startsWith('file://') ? [] : named(textOf(part));
  return found === undefined ? part : readPart(found);
}
