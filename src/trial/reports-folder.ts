import { stat } from 'node:fs/promises';
import { ProblemError } from '../problem.ts';

/** @throws ProblemError when there is no such folder. */
export async function reportsFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return folder;
  throw new ProblemError([
    {
      code: 'run-not-found',
      message: `There is no folder "${folder}"`,
      expected: 'the folder that holds the run folders',
      hint: 'Name the one that `run --out` wrote into; it is "reports" when nothing is said.',
    },
  ]);
}
