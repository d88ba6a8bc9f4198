/** Many conversations: a plan carried out against a bot, journalled as it goes, scored when it is over. */
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openBackend } from '../conversation/backend.ts';
import { carryOut } from './carry-out.ts';
import { compact } from './compact.ts';
import { journalFile, journalFormat, openJournal } from './journal.ts';
import { planSha256 } from './plan-hash.ts';
import { reach } from './reach.ts';
import type { RunRecord } from './record.ts';
import { nothingKept, refuseOtherBot, resume } from './resume.ts';
import { makeRunFolder } from './run-folder.ts';
import type { RunOptions } from './run-options.ts';
import { scoreRun, scoresFile, scoringContext } from './score-run.ts';
import { readConversations } from './store.ts';
import { recordOfStart, writeRecord } from './write-record.ts';

export interface RunOutcome {
  folder: string;
  record: RunRecord;
}

/**
 * @throws ProblemError when nothing could be begun: the bot or its back end can't be reached, or the run to resume is not there,
 * is damaged, or was begun with another plan or bot.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const { project, plan, clock, scoring, signal } = options;
  const hash = planSha256(plan, project);
  const kept = options.resume === undefined ? nothingKept : await resume(options.resume, hash);
  const concurrency = options.concurrency ?? project.suite.concurrency ?? defaultConcurrency;
  const backend = openBackend(project.backend, { env: options.env, connections: concurrency });
  try {
    const identity = await reach(options.bot, backend, project, signal);
    if (options.resume !== undefined) await refuseOtherBot(options.resume, identity);

    const now = new Date(clock.date());
    const startedAt = kept.header?.startedAt ?? now.toISOString();
    const folder = options.resume ?? (await makeRunFolder(options.outDir, now, plan.seed));
    const record = recordOfStart({ ...options, id: basename(folder), startedAt, identity });
    await writeRecord(folder, record);
    await rm(join(folder, scoresFile), { force: true });
    options.observer?.started?.({ folder, planned: plan.items.length, kept: kept.finished.size });

    const path = join(folder, journalFile);
    const header = { kind: 'journal', format: journalFormat, planSha256: hash, startedAt } as const;
    const journal = await openJournal(path, kept.header === null ? header : null);
    const finished = await carryOut(options, { backend, journal, concurrency, kept: kept.finished }).finally(() =>
      journal.close(),
    );

    const complete = finished === plan.items.length;
    if (complete) await compact(path, plan);
    const context = scoringContext(project.voice, project.intents);
    const aggregate = await scoreRun(folder, readConversations(folder), context, scoring);
    const endedAt = new Date(clock.date()).toISOString();
    const final: RunRecord = { ...record, endedAt, state: complete ? 'complete' : 'interrupted', aggregate };
    await writeRecord(folder, final);
    return { folder, record: final };
  } finally {
    await backend.close();
  }
}

const defaultConcurrency = 16;
