/** What parts the cells of a table: the one that makes the most even table of its first rows, not the one that is met most often in them. */
import { parse } from 'csv-parse/sync';
import { columnsOf, type Columns, type Pairs, pairsOf } from './columns.ts';

export interface Layout {
  delimiter: string;
  /** null: no delimiter makes a table of messages. */
  columns: Columns | null;
  /** Of a table that is none of messages, but of questions and answers. */
  pairs: Pairs | null;
  /** A line before the table that says how it is parted, as Excel writes it: `sep=;`. */
  isSaid: boolean;
}

const delimiters = [',', ';', '\t', '|'];
/** Rows looked at. */
const sample = 60;

/** @param head The first characters of the file; its last line may be cut. */
export function layoutOf(head: string): Layout {
  const said = /^sep=(.)\r?\n/i.exec(head);
  const text = said ? head.slice(said[0].length) : head;
  if (said) return { ...meaningOf(rowsOf(text, said[1]!)), delimiter: said[1]!, isSaid: true };
  const layouts = delimiters.map((delimiter) => {
    const rows = rowsOf(text, delimiter);
    return { ...meaningOf(rows), delimiter, isSaid: false, evenness: evennessOf(rows) };
  });
  const [best] = layouts.toSorted(
    (a, b) =>
      Number(b.columns !== null) - Number(a.columns !== null) ||
      Number(b.pairs !== null) - Number(a.pairs !== null) ||
      b.evenness - a.evenness,
  );
  return best!;
}

function meaningOf(rows: readonly (readonly string[])[]): Pick<Layout, 'columns' | 'pairs'> {
  const columns = columnsOf(rows);
  return { columns, pairs: columns === null ? pairsOf(rows) : null };
}

function rowsOf(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: sample,
  }) as string[][];
}

/** Share of rows that are as wide as the most common width above one. */
function evennessOf(rows: readonly string[][]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...widths.values()) / rows.length;
}
