/** Taking up a run that was interrupted or killed, at the conversation where it stopped. */
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { BotIdentity } from '../bot/bot.ts';
import { ProblemError } from '../problem.ts';
import { journalFile, type JournalHeader } from './journal.ts';
import { readJournal } from './read-journal.ts';
import { isMissing, readOwnLines } from './own-lines.ts';
import { unpack } from './packed/pack.ts';
import { holdsRecord, readRecord, refuseOtherJournal } from './store.ts';

export interface Kept {
  /** null: the run was killed before the first line was whole, and begins anew in its folder. */
  header: JournalHeader | null;
  /** Ids of finished conversations. All others are run again from their start. */
  finished: Set<string>;
}

export const nothingKept = (): Kept => ({ header: null, finished: new Set() });

/**
 * What a journal holds. It is read and not touched: the run may yet be refused.
 * @throws ProblemError when the journal is damaged, or was begun with another plan or for another run.
 */
export async function keptIn(folder: string, planSha256: string): Promise<Kept> {
  const path = join(folder, journalFile);
  const finished = new Set<string>();
  let header: JournalHeader | null = null;
  try {
    for await (const line of readJournal(path)) {
      if (line.kind === 'journal') header = line;
      if (line.kind === 'conversation') finished.add(line.id);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Killed before the first line.
    return nothingKept();
  }
  if (header !== null && header.planSha256 !== planSha256) throw differentPlan(folder);
  if (header !== null && (await holdsRecord(folder))) refuseOtherJournal(path, header, await readRecord(folder));
  return { header, finished };
}

/** Makes a journal one that can be appended to: unpacked, and without a torn last line. */
export async function takeUp(journal: string): Promise<void> {
  await unpack(journal);
  for await (const line of readOwnLines(journal)) {
    if (!line.complete) await truncate(journal, line.offset);
  }
}

/**
 * Half a run with one build of the bot and half with another would be a figure about neither.
 * @throws ProblemError when the bot says it is not the one the run was begun with.
 */
export async function refuseOtherBot(folder: string, { name, build }: BotIdentity): Promise<void> {
  if (!(await holdsRecord(folder))) return;
  const { bot } = (await readRecord(folder)).manifest;
  if (bot.name === name && bot.build === build) return;
  throw new ProblemError([
    {
      code: 'different-bot',
      message: `The bot is now ${inWords({ name, build })}; the run in "${folder}" was begun with ${inWords(bot)}`,
      hint: 'Start a new run.',
    },
  ]);
}

function inWords({ name, build }: BotIdentity): string {
  return `${name ?? 'a bot without a name'}, ${build === null ? 'no build' : `build ${build}`}`;
}

function differentPlan(folder: string): ProblemError {
  return new ProblemError([
    {
      code: 'different-plan',
      message: `The run in "${folder}" was begun with another plan`,
      expected: 'the scenarios, personas, seed, repetitions and choice it was begun with',
      hint: 'Run with the same files and flags, or start a new run.',
    },
  ]);
}
