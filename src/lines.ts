/** Lines of a large file, with the place of each, holding one chunk and one line at a time. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface Line {
  /** Counts from 1. */
  number: number;
  /** In bytes, from the start of the file. */
  offset: number;
  /** Without the line break; empty where the line is too long. */
  bytes: Buffer;
  /** False: the file ends before the line does. Whoever wrote it was stopped in the middle. */
  complete: boolean;
  /** It has more bytes than may be held; they were passed over. */
  isTooLong: boolean;
}

const chunkSize = 1 << 18;
const lineBreak = 10;

/**
 * @param longest Bytes a line may have.
 * @param isPacked Of a file of gzip members; places are those in the text within.
 */
export async function* readLines(path: string, longest: number, isPacked = false): AsyncGenerator<Line> {
  let number = 0;
  let offset = 0;
  let size = 0;
  let parts: Buffer[] = [];
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const line = (complete: boolean): Line => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const place = { number: ++number, offset, bytes, complete, isTooLong: size > longest };
    offset += size + 1;
    size = 0;
    parts = [];
    return place;
  };
  for await (const chunk of chunksOf(path, { isPacked })) {
    let from = 0;
    for (let to = chunk.indexOf(lineBreak); to >= 0; to = chunk.indexOf(lineBreak, from)) {
      take(chunk.subarray(from, to));
      yield line(true);
      from = to + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line(false);
}

interface Chunks {
  /** Gzip members, which are unpacked. */
  isPacked: boolean;
  /** Where in the file it begins. */
  start?: number;
}

/** What a file holds, piece by piece. It is closed whenever its reader has enough. */
export async function* chunksOf(path: string, { isPacked, start = 0 }: Chunks): AsyncGenerator<Buffer> {
  const bytes = createReadStream(path, { highWaterMark: chunkSize, start });
  const text = isPacked ? bytes.pipe(createGunzip({ chunkSize })) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  const closed = new Promise<void>((resolve) => bytes.once('close', () => resolve()));
  try {
    yield* text as AsyncIterable<Buffer>;
  } finally {
    text.destroy();
    bytes.destroy();
    // A read that is under way keeps the file open.
    await closed;
  }
}
