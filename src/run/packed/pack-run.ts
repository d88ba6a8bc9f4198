import { join } from 'node:path';
import { journalFile } from '../journal.ts';
import { scoresFile } from '../score-run.ts';
import { pack } from './pack.ts';
import { packJournal } from './pack-journal.ts';
import { storedAs } from './stored-as.ts';

/** What a run said and what was found in it, packed; both are read like plain ones. */
export async function packRun(folder: string): Promise<void> {
  const journal = join(folder, journalFile);
  if ((await storedAs(journal)) === 'plain') await packJournal(journal);
  await pack(join(folder, scoresFile));
}
