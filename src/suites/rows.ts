/** Rows of a table, whatever parts its cells, also as spreadsheets save it. */
import { parse } from 'csv-parse/sync';
import type { SuiteFile } from './adopted.ts';

interface Record {
  record: string[];
  info: { lines: number };
}

const delimiters = [',', ';', '\t', '|'];

/** A first line `sep=;` says what parts the cells; else they are parted by what is met most often in the first row. @throws Error where it is no CSV. */
export function rowsIn({ text }: Pick<SuiteFile, 'text'>): { cells: string[]; line: number }[] {
  const plain = text.replace(/^\uFEFF/, '');
  const [whole = '', said] = /^sep=(.)\r?(?:\n|$)/i.exec(plain) ?? [];
  const [first = ''] = plain.replaceAll(/"[^"]*"/g, '').split(/\r\n|\r|\n/);
  const count = (sign: string): number => first.split(sign).length;
  const rows = parse(plain.slice(whole.length), {
    delimiter: said ?? delimiters.toSorted((one, other) => count(other) - count(one))[0]!,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as Record[];
  const before = whole === '' ? 0 : 1;
  return rows.map(({ record, info }) => ({ cells: record.map((cell) => cell.trim()), line: info.lines + before }));
}
