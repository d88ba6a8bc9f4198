/** Tables that other programs read: a column is its name, its type, what it says, and where its value is found. */

export type ColumnType = 'text' | 'whole' | 'number' | 'yes or no' | 'time' | 'texts';

export interface Column<Row> {
  name: string;
  type: ColumnType;
  /** For docs/tables.md. */
  says: string;
  /** null: not known, or there is none. Times are milliseconds since 1970. */
  of: (row: Row) => string | number | boolean | readonly string[] | null | undefined;
}

export interface Table<Row> {
  name: string;
  /** What one row is. */
  row: string;
  columns: readonly Column<Row>[];
}
