/** What ends a run in its midst, with the way to go on: what was finished is in its journal, wherever that still stands. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemError } from '../problem.ts';
import { journalFile } from './journal.ts';

/** Once they are mended, the rest can be held. */
const mendable: ReadonlySet<Problem['code']> = new Set(['file-unwritable', 'model-unavailable', 'model-budget-spent']);

export function withWayOn(error: unknown, folder: string): unknown {
  if (!(error instanceof ProblemError) || !existsSync(join(folder, journalFile))) return error;
  const wayOn = `What was finished is in "${folder}": the same command with --resume goes on.`;
  const problems = error.problems.map((problem) =>
    mendable.has(problem.code) ? { ...problem, hint: [problem.hint, wayOn].filter(Boolean).join(' ') } : problem,
  );
  return new ProblemError(problems, { cause: error });
}
