import { join } from 'node:path';
import { holdsRecord, type StoredRun } from '../run/store.ts';
import { openScored } from './open-scored.ts';

/** Below a run's folder: what the bot it was compared with, live, said to the same customers. */
export const baselineFolder = 'baseline';
/** Below each of the two: what was held again to confirm a suspicion. */
export const freshFolder = 'fresh';

/** A stored run with all that was held in it. */
export interface Trial {
  candidate: StoredRun;
  /** null: it was run alone. */
  baseline: StoredRun | null;
  /** null: nothing was to be confirmed. */
  fresh: { candidate: StoredRun; baseline: StoredRun } | null;
}

/**
 * @param open How each of its runs is opened.
 * @throws ProblemError when the folder holds no run, or one of a newer format.
 */
export async function openTrial(
  folder: string,
  open: (folder: string) => Promise<StoredRun> = openScored,
): Promise<Trial> {
  const candidate = await open(folder);
  const other = join(folder, baselineFolder);
  const baseline = (await holdsRecord(other)) ? await open(other) : null;
  const fresh = [join(folder, freshFolder), join(other, freshFolder)] as const;
  if (baseline === null || !(await holdsRecord(fresh[0])) || !(await holdsRecord(fresh[1]))) {
    return { candidate, baseline, fresh: null };
  }
  return { candidate, baseline, fresh: { candidate: await open(fresh[0]), baseline: await open(fresh[1]) } };
}
