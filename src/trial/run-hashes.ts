/** What a run is known by where its folder may have been changed: when it was approved, and beside a report that was handed on. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isNotThere } from '../run/is-there.ts';
import { journalFile } from '../run/journal.ts';
import { packedPath, storedAs } from '../run/packed/stored-as.ts';
import { recordFile } from '../run/record.ts';

/** SHA-256 of each file: the run's figures and all that was said; null of one that is not there. */
export async function filesOf(folder: string): Promise<Record<string, string | null>> {
  const isPacked = (await storedAs(join(folder, journalFile))) === 'packed';
  const names = [recordFile, isPacked ? packedPath(journalFile) : journalFile];
  const hashes = names.map(async (name) => [name, await sha256(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

async function sha256(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
  return hash.digest('hex');
}
