import { join } from 'node:path';
import type { OpenArm } from './arm.ts';
import { compact } from './compact.ts';
import { leakFinder } from './find-leaks.ts';
import { journalFile } from './journal.ts';
import type { RunRecord } from './record.ts';
import { packRun } from './packed/pack-run.ts';
import type { CarryOutOptions } from './carry-out-options.ts';
import { scoreRun } from './score-run.ts';
import { readConversations } from './store.ts';
import { writeRecord } from './write-record.ts';

/** Tidies the journal of an arm that is complete, scores what was held with it, and writes its record. */
export async function concludeArm(
  { folder, record: begun, items, finished }: OpenArm,
  { clock, scoring, spent, compress = false }: Pick<CarryOutOptions, 'clock' | 'scoring' | 'spent' | 'compress'>,
): Promise<RunRecord> {
  const complete = items.every(({ id }) => finished.has(id));
  if (complete) await compact(join(folder, journalFile), items);
  const finder = leakFinder();
  const aggregate = await scoreRun(folder, finder.learning(readConversations(folder)), begun, scoring);
  const leaks = await finder.find(() => readConversations(folder));
  const endedAt = new Date(clock.date()).toISOString();
  const record: RunRecord = {
    ...begun,
    endedAt,
    state: complete ? 'complete' : 'interrupted',
    ...(spent && { spent: spent() }),
    aggregate,
    leaks,
  };
  if (complete && compress) await packRun(folder);
  await writeRecord(folder, record);
  return record;
}
