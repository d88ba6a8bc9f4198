import { resolve } from 'node:path';
import { ProblemError } from '../problem.ts';
import type { Noted } from '../report/noted.ts';
import { readConversation, readRecord } from '../run/store.ts';
import { appendNote, notesIn } from '../trial/notes-log.ts';
import { report } from './report.ts';
import { notInRun } from './show.ts';

export interface NoteOptions {
  /** Run folder. */
  run: string;
  /** Of the conversation: `scenario/persona/repetition`. */
  id: string;
  /** Tags it is given. */
  tags?: readonly string[] | undefined;
  /** Tags it loses. */
  untags?: readonly string[] | undefined;
  note?: string | undefined;
  by?: string | undefined;
  now?: Date;
  cwd?: string;
}

/**
 * Writes tags and a note beside one conversation of a run, into a file in the run's folder that only grows. The run's reports are written
 * again and show them.
 *
 * @returns What now stands beside the conversation.
 * @throws ProblemError when the run holds no such conversation, or there is nothing to write.
 */
export async function note({ run, id, cwd = process.cwd(), now = new Date(), ...given }: NoteOptions): Promise<Noted> {
  const { tags = [], untags = [], note: text = '', by = null } = given;
  const folder = resolve(cwd, run);
  await readRecord(folder);
  if ((await readConversation(folder, id)) === null) throw notInRun(folder, id);
  const own = (await notesIn(folder)).find(({ conversation }) => conversation === id)?.tags ?? [];
  const idle = untags.filter((tag) => !own.includes(tag));
  if (idle.length > 0) throw notTagged(id, idle, own);
  if (tags.length + untags.length === 0 && text.trim() === '') throw new ProblemError([nothingToWrite]);
  const entry = {
    conversation: id,
    tags: [...tags],
    untags: [...untags],
    note: text.trim(),
    by,
    at: now.toISOString(),
  };
  await appendNote(folder, entry);
  await report({ run: folder, cwd });
  return (await notesIn(folder)).find(({ conversation }) => conversation === id)!;
}

const nothingToWrite = {
  code: 'bad-argument',
  message: 'There is nothing to write',
  expected: 'a tag, a tag to take away, or a note',
  hint: 'For example --tag "known defect" or --note "the carrier was down".',
} as const;

const notTagged = (id: string, idle: readonly string[], own: readonly string[]): ProblemError =>
  new ProblemError(
    idle.map((tag) => ({
      code: 'unknown-reference',
      message: `Conversation "${id}" has no tag "${tag}"`,
      expected: own.length === 0 ? 'no tag to take away: it has none' : `one of: ${own.join(', ')}`,
    })),
  );
