/** Runs that have not ended: how far they are, read from their folders alone. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Running } from '../report/history/history-model.ts';
import { journalFile } from '../run/journal.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import { isNotThere } from '../run/is-there.ts';

/** @param ended Folders known to have ended, which are not opened. */
export async function runningIn(parent: string, ended: ReadonlySet<string>): Promise<Running[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch((error: unknown) => {
    if (isNotThere(error)) return [];
    throw error;
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !ended.has(entry.name)).map(({ name }) => name);
  const found = await Promise.all(folders.map((name) => progressOf(parent, name)));
  return found.filter((one) => one !== null);
}

async function progressOf(parent: string, name: string): Promise<Running | null> {
  const folder = join(parent, name);
  if (!(await holdsRecord(folder))) return null;
  const record = await readRecord(folder).catch(() => null);
  if (record === null || record.endedAt !== null) return null;
  return { folder: name, planned: record.planned, held: await heldIn(join(folder, journalFile)) };
}

async function heldIn(path: string): Promise<number> {
  let held = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path) }))
      if (line.startsWith('{"kind":"conversation"')) held++;
  } catch (error) {
    if (!isNotThere(error)) throw error;
  }
  return held;
}
