/** issues.jsonl beside the run folders: who sees to which recurring issue, and what is known of it. Appended; the last line on an issue stands. */
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OwnedIssue, RecurringIssue } from '../compare/series/recurring.ts';
import { shown } from '../hidden/hidden.ts';
import { writing } from '../writing.ts';
import { textAt } from '../run/is-there.ts';

const issuesFile = 'issues.jsonl';
const issueFormat = 1;

export interface IssueNote {
  key: string;
  owner: string | null;
  note: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** @param parent The folder that holds the run folders. */
export async function appendIssueNote(parent: string, note: IssueNote): Promise<string> {
  const path = join(parent, issuesFile);
  await writing(path, () => appendFile(path, shown(`${JSON.stringify({ format: issueFormat, ...note })}\n`)));
  return path;
}

/** With their owners, as they stand now. @param folder The run's. */
export async function owned(folder: string, issues: readonly RecurringIssue[] | null): Promise<OwnedIssue[] | null> {
  if (issues === null) return null;
  const notes = await notesIn(dirname(folder));
  return issues.map((issue) => ({
    ...issue,
    owner: notes.get(issue.key)?.owner ?? null,
    note: notes.get(issue.key)?.note ?? '',
  }));
}

/** A line that cannot be read says nothing: whoever wrote it was stopped in the middle. */
async function notesIn(parent: string): Promise<Map<string, IssueNote>> {
  const text = await textAt(join(parent, issuesFile));
  const notes = new Map<string, IssueNote>();
  for (const line of text.split('\n')) {
    const note = parsed(line);
    if (note) notes.set(note.key, note);
  }
  return notes;
}

function parsed(line: string): IssueNote | null {
  try {
    const { key, owner, note, at } = JSON.parse(line) as Partial<IssueNote>;
    const isNote = typeof key === 'string' && (typeof owner === 'string' || owner === null) && typeof note === 'string';
    return isNote ? { key, owner, note, at: String(at) } : null;
  } catch {
    return null;
  }
}
