import { resolve } from 'node:path';
import { nearest } from '../scenario/check/nearest.ts';
import { ProblemError } from '../problem.ts';
import { readHistory } from '../trial/history.ts';
import { appendIssueNote, type IssueNote } from '../trial/issue-log.ts';

export interface IssueOptions {
  /** As reports name it: `cancel/claimed-not-done`. */
  key: string;
  owner?: string | undefined;
  note?: string | undefined;
  /** Folder of the run folders. */
  reports?: string | undefined;
  now?: Date;
  cwd?: string;
}

/**
 * Records who sees to a recurring issue and what is known of it, in a file beside the run folders; reports show it when they are written next.
 *
 * @throws ProblemError when no run in the history failed by it.
 */
export async function issue({
  key,
  owner,
  note = '',
  reports = 'reports',
  now = new Date(),
  cwd = process.cwd(),
}: IssueOptions): Promise<{ note: IssueNote; file: string }> {
  const folder = resolve(cwd, reports);
  const { nights } = await readHistory(folder);
  const known = [...new Set(nights.flatMap(({ failures = {} }) => Object.keys(failures)))].toSorted();
  if (!known.includes(key)) {
    const near = nearest(key, known);
    throw new ProblemError([
      {
        code: 'unknown-reference',
        message: `No run in "${reports}" failed by "${key}"`,
        expected: known.length === 0 ? 'a folder of runs that failed' : `one of: ${known.slice(0, 20).join(', ')}`,
        ...(near !== null && { hint: `Did you mean "${near}"?` }),
      },
    ]);
  }
  const written: IssueNote = { key, owner: owner ?? null, note, at: now.toISOString() };
  return { note: written, file: await appendIssueNote(folder, written) };
}
