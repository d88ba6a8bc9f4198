import { join, resolve } from 'node:path';
import { ProblemError } from '../problem.ts';
import { holdsRecord, type StoredRun } from '../run/store.ts';
import { openScored } from './open-scored.ts';
import { baselineFolder } from './open-trial.ts';
import { noBaseline } from './stored-baseline.ts';
import { readVerdict } from './verdict-file.ts';

/**
 * The stored run that another is to be compared with when it is judged again: the one named; else the one it was compared with before, for a verdict
 * without it would be another one. undefined: what lies in its own folder, if anything does; null: none.
 *
 * @throws ProblemError when it is no longer there.
 */
export async function comparedBefore(
  { folder, record }: Pick<StoredRun, 'folder' | 'record'>,
  named: string | undefined,
  cwd: string,
): Promise<StoredRun | null | undefined> {
  if (named === noBaseline) return null;
  if (named !== undefined) return openScored(resolve(cwd, named));
  const before = (await readVerdict(folder, record))?.baseline ?? null;
  const place = before && resolve(folder, before.folder);
  if (before === null || place === null || place === join(folder, baselineFolder)) return undefined;
  const stored = (await holdsRecord(place)) ? await openScored(place) : null;
  if (stored?.record.id === before.record.id) return stored;
  const message = `Run "${before.record.id}", which this one was compared with, is no longer in "${place}"`;
  throw new ProblemError([
    {
      code: 'run-not-found',
      message,
      hint: 'Name it with --baseline; or --baseline none, to judge this run by itself.',
    },
  ]);
}
