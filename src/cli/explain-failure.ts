import { type Problem, ProblemError } from '../problem.ts';
import type { Colors } from './context.ts';
import { visible } from '../report/visible.ts';
import { formatProblems } from './format-problems.ts';

/** For programs. `defect`: of this program, not of anybody's files. */
export function problemsOf(failure: unknown): readonly (Problem | { code: 'defect'; message: string })[] {
  if (failure instanceof ProblemError) return failure.problems;
  return [{ code: 'defect', message: failure instanceof Error ? failure.message : String(failure) }];
}

/**
 * What a person reads when a command throws: the problems it carries, or, for a defect of this program, one sentence and
 * how to see more. A stack trace is shown only on request.
 */
export function explainFailure(failure: unknown, colors: Colors, env: NodeJS.ProcessEnv): string {
  if (failure instanceof ProblemError) return formatProblems(failure.problems, colors).trimEnd();
  const error = failure instanceof Error ? failure : new Error(String(failure));
  if (env['DEBUG'] === 'mystery-shopper') return error.stack ?? error.message;
  return [
    `${colors.red('error')} ${visible(error.message)}`,
    '  This is a defect of mystery-shopper, not of your files. DEBUG=mystery-shopper shows where it happened;',
    '  please report it with that output.',
  ].join('\n');
}
