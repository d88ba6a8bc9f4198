import { join, resolve } from 'node:path';
import { writeTables, type WrittenTable } from '../trial/tables/write-tables.ts';

export interface ExportTablesOptions {
  /** Run folder. */
  run: string;
  /** Folder the tables are written into; `parquet` in the run's when absent. */
  out?: string | undefined;
  cwd?: string;
  signal?: AbortSignal;
}

/**
 * Writes a stored run as Parquet files: conversations, turns, scores, evidence and measures.
 *
 * @throws ProblemError when the folder holds no run, or a file can't be written.
 */
export async function exportTables({
  run,
  out,
  cwd = process.cwd(),
  signal = new AbortController().signal,
}: ExportTablesOptions): Promise<{ tables: WrittenTable[] }> {
  const folder = resolve(cwd, run);
  const into = out === undefined ? join(folder, 'parquet') : resolve(cwd, out);
  return { tables: await writeTables(folder, into, signal) };
}
