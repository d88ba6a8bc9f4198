/** notes.jsonl in a run's folder: tags and notes that people gave single conversations. Appended and never changed. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shown } from '../hidden/hidden.ts';
import type { Noted } from '../report/noted.ts';
import { textAt } from '../run/is-there.ts';
import { writing } from '../writing.ts';

const notesFile = 'notes.jsonl';
const notesFormat = 1;

/** One time somebody wrote something beside a conversation. */
export interface NoteEntry {
  conversation: string;
  /** Given to it. */
  tags: string[];
  /** Taken from it. */
  untags: string[];
  /** Empty: none. */
  note: string;
  by: string | null;
  /** ISO 8601, UTC. */
  at: string;
}

/** @param folder The run's. @returns The file. */
export async function appendNote(folder: string, entry: NoteEntry): Promise<string> {
  const path = join(folder, notesFile);
  await writing(path, () => appendFile(path, shown(`${JSON.stringify({ format: notesFormat, ...entry })}\n`)));
  return path;
}

/** What stands beside each conversation now. A line that cannot be read says nothing: whoever wrote it was stopped in the middle. */
export async function notesIn(folder: string): Promise<Noted[]> {
  const noted = new Map<string, Noted>();
  for (const line of (await textAt(join(folder, notesFile))).split('\n')) {
    const entry = parsed(line);
    if (entry === null) continue;
    const { conversation } = entry;
    noted.set(conversation, withEntry(noted.get(conversation) ?? { conversation, tags: [], notes: [] }, entry));
  }
  return [...noted.values()];
}

function withEntry({ conversation, tags, notes }: Noted, { tags: given, untags, note, by, at }: NoteEntry): Noted {
  return {
    conversation,
    tags: [...new Set([...tags, ...given])].filter((tag) => !untags.includes(tag)),
    notes: note === '' ? notes : [...notes, { text: note, by, at }],
  };
}

function parsed(line: string): NoteEntry | null {
  try {
    const { conversation, tags, untags, note, by, at } = JSON.parse(line) as Partial<NoteEntry>;
    const isEntry =
      typeof conversation === 'string' &&
      isTexts(tags) &&
      isTexts(untags) &&
      typeof note === 'string' &&
      (typeof by === 'string' || by === null) &&
      typeof at === 'string';
    return isEntry ? { conversation, tags, untags, note, by, at } : null;
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
