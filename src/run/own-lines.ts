import { ProblemError } from '../problem.ts';
import { type Line, readLines } from '../lines.ts';
import { packedPath, storedAs } from './packed/stored-as.ts';
import { isNotThere } from './is-there.ts';

const longestLine = 1 << 28;

/**
 * Lines of a file of a run, packed or not.
 * @throws ProblemError where it can't be read, or has a line longer than 256 MiB, which no version of this program has written.
 */
export async function* readOwnLines(path: string): AsyncGenerator<Line> {
  const isPacked = (await storedAs(path)) === 'packed';
  const file = isPacked ? packedPath(path) : path;
  try {
    for await (const line of readLines(file, longestLine, isPacked)) {
      if (line.isTooLong) throw tooLong(file, line);
      yield line;
    }
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) throw notUnpacked(file, error as Error);
    throw syscall === undefined ? error : unreadable(file, error as Error);
  }
}

function notUnpacked(file: string, error: Error): ProblemError {
  const message = `The file can't be unpacked: ${error.message}`;
  const hint = 'It was cut or changed: put back a copy. What stands before the damage can be read with gunzip.';
  return new ProblemError([{ code: 'journal-damaged', message, file, hint }], { cause: error });
}

/** @param error Of the file system; it is the cause. */
function unreadable(file: string, error: Error): ProblemError {
  const message = `The file can't be read: ${error.message}`;
  const hint =
    'Put the file back. Without a journal a run is held anew: its command with --resume; scores that are deleted are made again.';
  return new ProblemError([{ code: 'file-unreadable', message, file, hint }], { cause: error });
}

export const isMissing = (error: unknown): boolean => error instanceof ProblemError && isNotThere(error.cause);

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
