/** Many conversations: a plan carried out against a bot, journalled as it goes, scored when it is over. */
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BotIdentity } from '../bot/bot.ts';
import { openBackend } from '../conversation/backend.ts';
import { ProblemError } from '../problem.ts';
import { carryOut } from './carry-out.ts';
import { compact } from './compact.ts';
import { journalFile, journalFormat, openJournal } from './journal.ts';
import { planSha256 } from './plan-hash.ts';
import { reach } from './reach.ts';
import type { RunRecord } from './record.ts';
import { type Kept, nothingKept, refuseOtherBot, resume } from './resume.ts';
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
 * is damaged, or was begun with another plan or bot. No folder is left behind then.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const { project, plan } = options;
  const hash = planSha256(plan, project);
  const kept = options.resume === undefined ? nothingKept : await resume(options.resume, hash);
  const concurrency = options.concurrency ?? project.suite.concurrency ?? defaultConcurrency;
  const backend = openBackend(project.backend, { env: options.env, connections: concurrency });
  try {
    const identity = await reach(backend, options);
    if (options.resume !== undefined) await refuseOtherBot(options.resume, identity);
    const { folder, record } = await begin(options, kept, identity);
    const path = join(folder, journalFile);
    const header = { kind: 'journal', format: journalFormat, planSha256: hash, startedAt: record.startedAt } as const;
    const journal = await openJournal(path, kept.header === null ? header : null);
    let finished: number;
    try {
      const surroundings = { backend, journal, concurrency, kept: kept.finished };
      finished = await carryOut(options, surroundings).finally(() => journal.close());
    } catch (error) {
      if (options.resume === undefined && wasNeverAnswered(error)) await rm(folder, { recursive: true });
      throw error;
    }
    return { folder, record: await conclude(folder, record, finished, options) };
  } finally {
    await backend.close();
  }
}

const defaultConcurrency = 16;

/** The folder, with a record in it that already says what a killed run would have to say. */
async function begin(options: RunOptions, kept: Kept, identity: BotIdentity): Promise<RunOutcome> {
  const { plan, clock, observer } = options;
  const now = new Date(clock.date());
  const startedAt = kept.header?.startedAt ?? now.toISOString();
  const folder = options.resume ?? (await makeRunFolder(options.outDir, now, plan.seed));
  const record = recordOfStart({ ...options, id: basename(folder), startedAt, identity });
  await writeRecord(folder, record);
  // Scores of the part that was run before would not tell of the rest.
  await rm(join(folder, scoresFile), { force: true });
  observer?.started?.({ folder, planned: plan.items.length, kept: kept.finished.size });
  return { folder, record };
}

async function conclude(folder: string, begun: RunRecord, finished: number, options: RunOptions): Promise<RunRecord> {
  const { project, plan, clock, scoring } = options;
  const complete = finished === plan.items.length;
  if (complete) await compact(join(folder, journalFile), plan);
  const context = scoringContext(project.voice, project.intents);
  const aggregate = await scoreRun(folder, readConversations(folder), context, scoring);
  const endedAt = new Date(clock.date()).toISOString();
  const record: RunRecord = { ...begun, endedAt, state: complete ? 'complete' : 'interrupted', aggregate };
  await writeRecord(folder, record);
  return record;
}

function wasNeverAnswered(error: unknown): boolean {
  return error instanceof ProblemError && error.problems.some(({ code }) => code === 'bot-unreachable');
}
