import { dirname, resolve } from 'node:path';
import { ProblemError } from '../../problem.ts';
import type { Labelled } from '../../score/judged/calibration.ts';
import { labelledIn } from './labelled.ts';
import { readLabels } from './read-labels.ts';

/**
 * As an option gives them: the path of their file.
 * @param folders Where else their runs may lie, beside the file.
 * @throws ProblemError with all that is wrong with it.
 */
export async function givenLabels(
  given: string | undefined,
  cwd: string,
  folders: readonly string[],
): Promise<Labelled[] | undefined> {
  if (given === undefined) return undefined;
  const path = resolve(cwd, given);
  const { labels, problems } = await readLabels(path, given, null);
  if (problems.length > 0) throw new ProblemError(problems);
  return labelledIn(labels, [dirname(path), cwd, ...folders]);
}
