import { ProblemError } from '../problem.ts';
import { type Line, readLines } from '../lines.ts';

const longestLine = 1 << 28;

/**
 * Lines of a file of a run.
 * @throws ProblemError where it can't be read, or has a line longer than 256 MiB, which no version of this program has written.
 */
export async function* readOwnLines(path: string): AsyncGenerator<Line> {
  try {
    for await (const line of readLines(path, longestLine)) {
      if (line.isTooLong) throw tooLong(path, line);
      yield line;
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unreadable(path, error as Error);
  }
}

/** @param error Of the file system; it is the cause. */
function unreadable(file: string, error: Error): ProblemError {
  const message = `The file can't be read: ${error.message}`;
  const hint =
    'Put the file back. Without a journal a run is held anew: its command with --resume; scores that are deleted are made again.';
  return new ProblemError([{ code: 'file-unreadable', message, file, hint }], { cause: error });
}

export const isMissing = (error: unknown): boolean =>
  error instanceof ProblemError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';

function tooLong(path: string, { number, offset }: Line): ProblemError {
  const position = { line: number, column: 1, offset };
  return new ProblemError([
    {
      code: 'journal-damaged',
      message: `Line ${number} is longer than ${longestLine >> 20} MiB`,
      file: path,
      range: { start: position, end: position },
    },
  ]);
}
