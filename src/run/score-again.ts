import { join } from 'node:path';
import { leakFinder } from './find-leaks.ts';
import { journalFile } from './journal.ts';
import { packRun } from './packed/pack-run.ts';
import { storedAs } from './packed/stored-as.ts';
import type { RunRecord } from './record.ts';
import { scoreRun } from './score-run.ts';
import { openRun, type StoredRun } from './store.ts';
import { writeRecord } from './write-record.ts';
import { scoring } from './scoring.ts';

/** Remakes scores.jsonl and the figures of run.json; the conversations are left as they are. */
export async function scoreAgain(run: StoredRun): Promise<StoredRun> {
  const finder = leakFinder();
  const isPacked = (await storedAs(join(run.folder, journalFile))) === 'packed';
  const aggregate = await scoreRun(run.folder, finder.learning(run.conversations()), run.record, scoring);
  const leaks = await finder.find(run.conversations);
  if (isPacked) await packRun(run.folder);
  const manifest = { ...run.record.manifest, scorers: scoring.versions };
  const record: RunRecord = { ...run.record, manifest, aggregate, leaks };
  await writeRecord(run.folder, record);
  return openRun(run.folder, scoring);
}
