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
  // Empty cells behind the last column say nothing.
  const length = row.findLastIndex((cell, at) => at < columns.width || cell !== '') + 1;
  const more = Math.max(0, length - columns.width);
  const at = (column: number) => row[column > columns.text ? column + more : column];
  return {
    id: at(columns.id)?.trim(),
    time: columns.time === null ? null : (at(columns.time) ?? null),
    sender: at(columns.sender),
    text:
      row[columns.text] === undefined ? undefined : row.slice(columns.text, columns.text + more + 1).join(delimiter),
    wasCut: more > 0,
  };
}
