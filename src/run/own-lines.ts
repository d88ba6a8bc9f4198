import { ProblemError } from '../problem.ts';
import { type Line, readLines } from '../lines.ts';

const longestLine = 1 << 28;

/**
 * Lines of a file of a run.
 * @throws ProblemError on a line longer than 256 MiB, which no version of this program has written.
 */
export async function* readOwnLines(path: string): AsyncGenerator<Line> {
  for await (const line of readLines(path, longestLine)) {
    if (line.isTooLong) throw tooLong(path, line);
    yield line;
  }
}

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
