import { openRun, type StoredRun } from '../run/store.ts';
import { scoreAgain } from '../run/score-again.ts';
import { scoring } from '../run/scoring.ts';

/**
 * A stored run with its figures. A run that was killed left none behind, and is scored as far as it went.
 *
 * @throws ProblemError when the folder holds no run, or one of a newer format.
 */
export async function openScored(folder: string): Promise<StoredRun> {
  const run = await openRun(folder, scoring);
  return run.record.endedAt === null ? scoreAgain(run) : run;
}
