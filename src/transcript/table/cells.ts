/** What stands in a row of a table of messages. */
import type { Columns } from './columns.ts';

export interface Cells {
  id: string | undefined;
  time: string | null;
  sender: string | undefined;
  text: string | undefined;
  /** Its text was cut at delimiters that stood in it unquoted. */
  wasCut: boolean;
}

/** What stands in a row, its text put together again where it was cut. */
export function cellsOf(row: readonly string[], columns: Columns, delimiter: string): Cells {
  const { at, wasCut } = uncut(row, { width: columns.width, text: columns.text }, delimiter);
  return {
    id: at(columns.id)?.trim(),
    time: columns.time === null ? null : (at(columns.time) ?? null),
    sender: at(columns.sender),
    text: at(columns.text),
    wasCut,
  };
}

/** The cells of a row by their columns; more of them than there are columns are taken for one text, the one under `text`. */
export function uncut(
  row: readonly string[],
  { width, text }: { width: number; text: number },
  delimiter: string,
): { at: (column: number) => string | undefined; wasCut: boolean } {
  // Empty cells behind the last column say nothing.
  const length = row.findLastIndex((cell, at) => at < width || cell !== '') + 1;
  const more = Math.max(0, length - width);
  return {
    at: (column) =>
      column === text && row[text] !== undefined
        ? row.slice(text, text + more + 1).join(delimiter)
        : row[column > text ? column + more : column],
    wasCut: more > 0,
  };
}
