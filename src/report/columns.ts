/** Rows for a terminal, each cell as wide as the widest of its column; nothing follows the last. No rows: none. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => Array.from(row[at]!).length)));
  return rows.map((row) =>
    row
      .map((text, at) => text + ' '.repeat(widths[at]! - Array.from(text).length))
      .join('  ')
      .trimEnd(),
  );
}
