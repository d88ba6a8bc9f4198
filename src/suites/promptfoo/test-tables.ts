/** Tests of promptfoo a row or a line each. */
import type { SuiteFile } from '../adopted.ts';
import { type Part, readPart } from '../part.ts';
import { rowsIn } from '../rows.ts';

const leaf = (value: unknown, line: number): Part => ({ line, value, members: [], items: [] });

/** A test of JSON a line. @throws Error where one is none. */
export const jsonLines = ({ path, text }: SuiteFile): Part[] =>
  text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    return [{ ...readPart({ path, text: line }), line: at + 1 }];
  });

/** Columns are variables; `__expected` holds an assertion as "contains: words", `__description` the name. */
export function csvTests(file: SuiteFile): Part[] {
  const [head, ...rows] = rowsIn(file);
  return rows.map(({ cells, line }) => {
    const entries = (head?.cells ?? []).map((name, at): [string, string] => [name, cells[at] ?? '']);
    const asserts = entries
      .filter(([name, value]) => /^__expected\d*$/.test(name) && value !== '')
      .map(([, value]) => assertionIn(value, line));
    const vars = entries.filter(([name]) => !name.startsWith('__'));
    const others = entries.filter(
      ([name, value]) => name.startsWith('__') && !/^__(?:expected\d*|description)$/.test(name) && value !== '',
    );
    const row = Object.fromEntries(entries);
    const members = vars.map(([key, value]) => ({ key, part: leaf(value, line) }));
    return {
      line,
      value: row,
      items: [],
      members: [
        { key: 'description', part: leaf(row['__description'] ?? '', line) },
        { key: 'vars', part: { line, value: Object.fromEntries(vars), items: [], members } },
        { key: 'assert', part: { line, value: asserts.map(({ value }) => value), members: [], items: asserts } },
        ...others.map(([key, value]) => ({ key, part: leaf(value, line) })),
      ],
    };
  });
}

function assertionIn(text: string, line: number): Part {
  const [, type = 'equals', words = text] = /^([a-z-]+)\s*:\s*(.*)$/s.exec(text) ?? [];
  const members = [
    { key: 'type', part: leaf(type, line) },
    { key: 'value', part: leaf(words, line) },
  ];
  return { line, value: { type, value: words }, members, items: [] };
}
