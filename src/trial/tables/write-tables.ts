/** A run as tables that DuckDB, pandas or Spark read. */
import { join } from 'node:path';
import { makeFolder } from '../../run/make-folder.ts';
import { foldersIn } from '../folders-in.ts';
import { heldRows, type HeldRow } from '../held-rows.ts';
import type { Table } from './column.ts';
import { parquetFile } from './parquet-file.ts';
import { evidenceRows, measureRows, scoreRows, turnRows } from './rows.ts';
import { conversationsTable, evidenceTable, measuresTable, scoresTable, turnsTable } from './tables.ts';

export interface WrittenTable {
  path: string;
  rows: number;
}

/**
 * Holds one conversation and one row group of each table at a time.
 * @throws ProblemError when there is no run, its scores are not those of its journal, or a file can't be written.
 */
export async function writeTables(folder: string, into: string, signal: AbortSignal): Promise<WrittenTable[]> {
  const runs = await foldersIn(folder);
  const all = runs.map((run) => heldRows(run));
  await makeFolder(into);
  const open = await Promise.all([
    opened(into, conversationsTable, (held) => [held]),
    opened(into, turnsTable, turnRows),
    opened(into, scoresTable, scoreRows),
    opened(into, evidenceTable, evidenceRows),
    opened(into, measuresTable, measureRows),
  ]);
  try {
    for (const held of all) {
      for await (const row of held) {
        signal.throwIfAborted();
        for (const table of open) await table.add(row);
      }
    }
    const written: WrittenTable[] = [];
    for (const { path, finish } of open) written.push({ path, rows: await finish() });
    return written;
  } catch (error) {
    await Promise.all(open.map(({ abandon }) => abandon()));
    throw error;
  }
}

async function opened<Row>(into: string, table: Table<Row>, rowsOf: (held: HeldRow) => Row[]) {
  const path = join(into, `${table.name}.parquet`);
  const file = await parquetFile(path, table);
  return { path, add: (held: HeldRow) => file.add(rowsOf(held)), finish: file.finish, abandon: file.abandon };
}
