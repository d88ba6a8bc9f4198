/** A journal that lost whole lines: each line that is left is sound, and only the record beside it says that there were more. */
import { join } from 'node:path';
import { count, plural } from '../counts.ts';
import { ProblemError } from '../problem.ts';
import { conversationIdIn, journalFile } from './journal.ts';
import { readJournal } from './read-journal.ts';
import { readOwnLines } from './own-lines.ts';
import { storedAs } from './packed/stored-as.ts';
import { recordFile, type RunRecord } from './record.ts';

/** Conversations that the journal of a run must hold; null while the run goes on, or where it was killed. */
export function heldBy({ endedAt, state, planned, aggregate }: RunRecord): number | null {
  if (endedAt === null) return null;
  return state === 'complete' ? planned : aggregate.conversations;
}

/**
 * Looks through the journal for its conversations without reading one. A journal that is not there is left to whoever reads it.
 * @throws ProblemError when there are more or fewer than the record says.
 */
export async function refuseShortJournal(folder: string, record: RunRecord): Promise<void> {
  const path = join(folder, journalFile);
  const held = heldBy(record);
  if (held === null || (await storedAs(path)) === null) return;
  let found = 0;
  for await (const { bytes, complete } of readOwnLines(path)) if (complete && conversationIdIn(bytes) !== null) found++;
  if (found === held) return;
  // A line that is damaged says more than a count.
  for await (const _ of readJournal(path));
  refuseOther(path, found, record);
}

/** @param found Conversations in the whole journal. */
export function refuseOther(file: string, found: number, record: RunRecord): void {
  const expected = heldBy(record);
  if (expected === null || found === expected) return;
  throw new ProblemError([
    {
      code: 'journal-damaged',
      message: `This journal holds ${plural(found, 'conversation')}, and ${recordFile} says that ${count(expected)} were held`,
      file,
      expected: plural(expected, 'conversation'),
      hint: record.imported
        ? 'Put back a copy of the journal, or read the transcripts again.'
        : 'Put back a copy of the journal, or hold again what is missing: the command of the run with --resume.',
    },
  ]);
}
