/** Lines of a large file, with the place of each, holding one chunk and one line at a time. */
import { open } from 'node:fs/promises';
import { ProblemError } from '../problem.ts';

export interface Line {
  /** Counts from 1. */
  number: number;
  /** In bytes, from the start of the file. */
  offset: number;
  /** Without the line break. */
  bytes: Buffer;
  /** False: the file ends before the line does. Whoever wrote it was stopped in the middle. */
  complete: boolean;
}

const chunkSize = 1 << 18;
const longestLine = 1 << 28;
const lineBreak = 10;

/** @throws ProblemError on a line longer than 256 MiB, which no version of this program has written. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const file = await open(path);
  try {
    let number = 0;
    let offset = 0;
    let rest: Buffer[] = [];
    const line = (bytes: Buffer, complete: boolean): Line => {
      const place = { number: ++number, offset, bytes, complete };
      offset += bytes.length + 1;
      return place;
    };
    for await (const chunk of file.createReadStream({
      highWaterMark: chunkSize,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to = chunk.indexOf(lineBreak); to >= 0; to = chunk.indexOf(lineBreak, from)) {
        const end = chunk.subarray(from, to);
        yield line(rest.length === 0 ? end : Buffer.concat([...rest, end]), true);
        rest = [];
        from = to + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
      if (rest.length * chunkSize > longestLine) throw tooLong(path, number + 1);
    }
    if (rest.length > 0) yield line(Buffer.concat(rest), false);
  } finally {
    await file.close();
  }
}

function tooLong(path: string, number: number): ProblemError {
  const position = { line: number, column: 1, offset: 0 };
  return new ProblemError([
    {
      code: 'journal-damaged',
      message: `Line ${number} is longer than ${longestLine >> 20} MiB`,
      file: path,
      range: { start: position, end: position },
    },
  ]);
}
