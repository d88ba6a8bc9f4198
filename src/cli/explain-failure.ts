import { type Problem, ProblemError } from '../problem.ts';
import type { Colors } from './context.ts';
import { visible } from '../report/visible.ts';
import { formatProblems } from './format-problems.ts';

/** For programs. `defect`: of this program, not of anybody's files. */
export function problemsOf(failure: unknown): readonly (Problem | { code: 'defect'; message: string })[] {
  const problems = asProblems(failure);
  if (problems !== null) return problems;
  return [{ code: 'defect', message: failure instanceof Error ? failure.message : String(failure) }];
}

/**
 * What a person reads when a command throws: the problems it carries, or, for a defect of this program, one sentence and
 * how to see more. A stack trace is shown only on request.
 */
export function explainFailure(failure: unknown, colors: Colors, env: NodeJS.ProcessEnv): string {
  const problems = asProblems(failure);
  if (problems !== null) return formatProblems(problems, colors).trimEnd();
  const error = failure instanceof Error ? failure : new Error(String(failure));
  if (env['DEBUG'] === 'mystery-shopper') return error.stack ?? error.message;
  return [
    `${colors.red('error')} ${visible(error.message)}`,
    '  This is a defect of mystery-shopper, not of your files. DEBUG=mystery-shopper shows where it happened;',
    '  please report it with that output.',
  ].join('\n');
}

function asProblems(failure: unknown): readonly Problem[] | null {
  if (failure instanceof ProblemError) return failure.problems;
  const { code, message, syscall = '', path } = failure as NodeJS.ErrnoException;
  // Whatever the file system refuses is for the user to mend, wherever it was met.
  if (code !== undefined && refusals.has(code) && ofFiles.has(syscall)) {
    const hint = 'Give this user the right to it, put back what was there, or name another place.';
    const problem = { code: 'file-unreadable', message: `The file system refuses it: ${message}`, hint } as const;
    return [{ ...problem, ...(path !== undefined && { file: path }) }];
  }
  // Met wherever a file is opened, this program's own among them, which are loaded when they are needed.
  if (code !== 'EMFILE' && code !== 'ENFILE') return null;
  const hint = 'Lower --concurrency, or raise the limit (ulimit -n). What was finished is kept: go on with --resume.';
  return [{ code: 'too-many-open-files', message: `Too many files are open: ${message}`, hint }];
}

const refusals = new Set(
  'EACCES EBUSY EEXIST EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS'.split(' '),
);
const ofFiles = new Set(
  'access copyfile ftruncate fsync lstat mkdir open opendir read readlink rename rm rmdir scandir stat unlink write'.split(
    ' ',
  ),
);
