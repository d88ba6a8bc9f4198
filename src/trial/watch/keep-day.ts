/** The run of one day of real customers, in the folder of its day. */
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beginJournal, conversationLine, journalFile, journalFormat } from '../../run/journal.ts';
import type { RunRecord } from '../../run/record.ts';
import { openRun, type StoredRun } from '../../run/store.ts';
import { scoring } from '../../run/scoring.ts';
import { writeRecord } from '../../run/write-record.ts';
import type { Matcher } from '../../transcript/matters/matcher.ts';
import type { Contact } from './came-again.ts';
import { dayKeeper } from './of-day.ts';
import { survey } from './survey.ts';

export interface DayParts {
  /** As it was read; its folder becomes that of the day. */
  run: StoredRun;
  salt: string;
  /** `YYYY-MM-DD`. */
  day: string;
  build: string | null;
  /** null: there is no suite to hold its openings against. */
  matcher: Matcher | null;
  /** Intents of the suite. */
  intents: RunRecord['intents'];
  /** Contacts of the days before. */
  before: readonly Contact[];
  /** Whose a conversation is, is not kept. */
  redact: boolean;
}

const botName = 'Real customers';

/** A day that is there already is replaced: an export that was cut short is exported again. */
export async function keepDay(parts: DayParts): Promise<StoredRun> {
  const { run, salt, day, build, matcher, intents, before, redact } = parts;
  const id = `${day}-production`;
  const startedAt = `${day}T00:00:00.000Z`;
  const known = await survey(run, matcher, before);
  const keeper = dayKeeper(known, redact);
  const path = join(run.folder, `${journalFile}.day`);
  const journal = await beginJournal(path, { kind: 'journal', format: journalFormat, planSha256: salt, startedAt });
  try {
    for await (const conversation of run.conversations())
      await journal.conversation(conversationLine(keeper.keep(conversation)));
  } finally {
    await journal.close();
  }
  await rename(path, join(run.folder, journalFile));
  const { manifest, imported } = run.record;
  await writeRecord(run.folder, {
    ...run.record,
    id,
    startedAt,
    manifest: { ...manifest, repeat: keeper.repeat(), bot: { ...manifest.bot, name: botName, build } },
    ...keeper.names(run.record, intents),
    imported: { ...imported!, day, ...(known.gaps && { gaps: known.gaps }) },
  });
  const folder = join(dirname(run.folder), id);
  await rm(folder, { recursive: true, force: true });
  await rename(run.folder, folder);
  return openRun(folder, scoring);
}
