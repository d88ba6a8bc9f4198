import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BotIdentity } from '../bot/bot.ts';
import type { Backend } from '../conversation/backend.ts';
import type { Arm, OpenArm } from './arm.ts';
import { beginJournal, goOnWith, journalFile, journalFormat } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { packedPath } from './packed/stored-as.ts';
import { type Kept, takeUp } from './resume.ts';
import type { CarryOutOptions } from './carry-out-options.ts';
import { scoresFile } from './score-run.ts';
import { recordOfStart, writeRecord } from './write-record.ts';
import { writing } from '../writing.ts';

/** An arm whose bot and back end answer. */
export interface ReachedArm extends Arm {
  /** Of the plan; what its journal is begun with. */
  hash: string;
  kept: Kept;
  backend: Backend;
  identity: BotIdentity;
}

interface Opening extends Pick<CarryOutOptions, 'program' | 'scoring' | 'spent'> {
  /** The run's. */
  folder: string;
  now: Date;
}

/** The arm's folder with its journal, and a record in it that already says what a killed run would have to say. */
export async function openArm({ hash, kept, identity, ...arm }: ReachedArm, opening: Opening): Promise<OpenArm> {
  const { below = '', plan, project, shard } = arm;
  const { program, scoring, spent, now } = opening;
  const folder = join(opening.folder, below);
  await makeFolder(folder);
  const wanted = new Set((arm.items ?? plan.items).map(({ id }) => id));
  const items = plan.items.filter(({ id }) => wanted.has(id) || kept.finished.has(id));
  const id = join(basename(opening.folder), below);
  const startedAt = kept.header?.startedAt ?? now.toISOString();
  const parts = { id, startedAt, project, plan, planned: items.length, program, identity, scoring, shard };
  const record = { ...recordOfStart(parts), ...(spent && { spent: spent() }) };
  await writeRecord(folder, record);
  // Scores of the part that was run before would not tell of the rest.
  const scores = join(folder, scoresFile);
  for (const path of [scores, packedPath(scores)]) await writing(path, () => rm(path, { force: true }));
  const header = { kind: 'journal', format: journalFormat, planSha256: hash, startedAt } as const;
  const path = join(folder, journalFile);
  if (kept.header !== null) await takeUp(path);
  const journal = kept.header === null ? await beginJournal(path, header) : await goOnWith(path);
  return { ...arm, folder, journal, record, items, finished: kept.finished };
}
