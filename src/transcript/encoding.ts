/** In which encoding a table was saved. Spreadsheets write UTF-8, UTF-16 ("Unicode text") or, in western Europe, Windows-1252. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Told by the first bytes, else by whether the whole file is UTF-8: every byte sequence is some text in Windows-1252. */
export async function encodingOf(absolute: string): Promise<Encoding> {
  const start = await firstBytes(absolute);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(absolute) as AsyncIterable<Buffer>)
      decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

async function firstBytes(absolute: string): Promise<Buffer> {
  const handle = await open(absolute);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The file's text, piece by piece; a byte order mark is no part of it. */
export async function* textOf(absolute: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(absolute) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** All of it: of files that are small enough to be held. */
export async function wholeTextOf(absolute: string): Promise<{ text: string; encoding: Encoding }> {
  const encoding = await encodingOf(absolute);
  let text = '';
  for await (const piece of textOf(absolute, encoding)) text += piece;
  return { text, encoding };
}
