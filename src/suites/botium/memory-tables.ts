/** Tables of scripting memory: what `$name` is, row by row. */
import { member, type Part, scalarText, textOf } from '../part.ts';

/** One row of a table: the values of its variables, `$` left out. */
export interface MemoryCase {
  name: string;
  values: Record<string, string>;
}

export interface MemoryTable {
  variables: string[];
  cases: MemoryCase[];
  file: string;
  line: number;
}

const plainName = (variable: string): string => variable.replace(/^\$/, '');

/** `|$product|$amount` above, `case one|bread|2` below. */
export function readMemoryText(text: string, file: string, line = 1): MemoryTable {
  const [head = '', ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((one) => one.trim() !== '');
  const cellsOf = (one: string): string[] => one.split(/(?<!\\)\|/).map((cell) => cell.trim());
  const variables = cellsOf(head).slice(1).map(plainName);
  return {
    variables,
    cases: rows.map((row) => {
      const [name = '', ...values] = cellsOf(row);
      return { name, values: Object.fromEntries(variables.map((variable, at) => [variable, values[at] ?? ''])) };
    }),
    file,
    line,
  };
}

/** `scriptingMemory` of YAML and JSON: the lines of such a table, or a header and values a case, of which those that share a variable are of one table. */
export function memoryTables({ items, line }: Part, file: string): MemoryTable[] {
  const lines = items.filter(({ value }) => typeof value === 'string').map(({ value }) => String(value));
  const tables = lines.length > 0 ? [readMemoryText(lines.join('\n'), file, line)] : [];
  for (const one of items) {
    const entries = (member(one, 'values')?.members ?? []).map(({ key, part: { value } }): [string, string] => [
      plainName(key),
      scalarText(value),
    ]);
    if (entries.length === 0) continue;
    const names = entries.map(([name]) => name);
    let table = tables.find(({ variables }) => variables.some((variable) => names.includes(variable)));
    if (table === undefined) tables.push((table = { variables: [], cases: [], file, line: one.line }));
    table.variables = [...new Set([...table.variables, ...names])];
    table.cases.push({
      name: textOf(member(member(one, 'header') ?? one, 'name')),
      values: Object.fromEntries(entries),
    });
  }
  return tables;
}
