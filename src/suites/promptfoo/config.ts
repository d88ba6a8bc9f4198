/** A configuration of promptfoo with the files it names, as far as they are among those given. */
import { dirname, join, normalize } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SuiteFile } from '../adopted.ts';
import { member, type Part, readPart, textOf } from '../part.ts';

export interface Config {
  file: string;
  part: Part;
  /** With the file each stands in. */
  tests: { test: Part; file: string }[];
  /** Named, and not among the files. */
  missing: { line: number; name: string }[];
  prompts: string[];
}

export const isConfig = (part: Part): boolean =>
  (member(part, 'providers') ?? member(part, 'targets')) !== null &&
  (member(part, 'tests') ?? member(part, 'prompts')) !== null;

export function configOf(file: SuiteFile, part: Part, files: readonly SuiteFile[]): Config {
  const missing: Config['missing'] = [];
  const named = (name: string): SuiteFile | undefined =>
    files.find(({ path }) => normalize(path) === join(dirname(file.path), name.replace(/^file:\/\//, '')));
  const testsIn = (holder: Part, of: string): Config['tests'] => {
    if (holder.members.length > 0) return [{ test: holder, file: of }];
    if (holder.items.length > 0) return holder.items.flatMap((one) => testsIn(one, of));
    const name = textOf(holder);
    if (name === '') return [];
    const found = named(name);
    if (found === undefined) {
      missing.push({ line: holder.line, name });
      return [];
    }
    if (/\.csv$/i.test(found.path)) return csvTests(found).map((test) => ({ test, file: found.path }));
    try {
      return testsIn(readPart(found), found.path);
    } catch {
      missing.push({ line: holder.line, name });
      return [];
    }
  };
  const tests = member(part, 'tests');
  const prompts = member(part, 'prompts');
  const listed = prompts === null ? [] : prompts.items.length > 0 ? prompts.items : [prompts];
  return {
    file: file.path,
    part,
    tests: tests === null ? [] : testsIn(tests, file.path),
    missing,
    prompts: listed.flatMap((one) => {
      const text = textOf(one) || textOf(member(one, 'raw'));
      const isFile = text.startsWith('file://');
      return isFile ? (named(text)?.text ?? []) : text === '' ? [] : text;
    }),
  };
}

/** Columns are variables; `__expected` holds an assertion as "contains: words", `__description` the name. */
function csvTests(file: SuiteFile): Part[] {
  const rows: Record<string, string>[] = parse(file.text, {
    columns: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const leaf = (value: unknown, line: number): Part => ({ line, value, members: [], items: [] });
  return rows.map((row, at) => {
    const line = at + 2;
    const entries = Object.entries(row);
    const vars = entries.filter(([name]) => !name.startsWith('__'));
    const asserts = entries
      .filter(([name, value]) => /^__expected\d*$/.test(name) && value.trim() !== '')
      .map(([, value]): Part => {
        const [, type = 'equals', words = value] = /^([a-z-]+)\s*:\s*(.*)$/s.exec(value) ?? [];
        const members = [
          { key: 'type', part: leaf(type, line) },
          { key: 'value', part: leaf(words, line) },
        ];
        return { line, value: { type, value: words }, members, items: [] };
      });
    return {
      line,
      value: row,
      items: [],
      members: [
        { key: 'description', part: leaf(row['__description'] ?? '', line) },
        {
          key: 'vars',
          part: {
            line,
            value: row,
            items: [],
            members: vars.map(([key, value]) => ({ key, part: leaf(value, line) })),
          },
        },
        { key: 'assert', part: { line, value: asserts.map(({ value }) => value), members: [], items: asserts } },
      ],
    };
  });
}
