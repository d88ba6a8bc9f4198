import { Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { BotFault } from '../bot.ts';

const decoders: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: inflate,
  br: createBrotliDecompress,
};

/** The body as it was before compression. @throws BotFault for an encoding nobody asked for. */
export function decoded(body: Readable, encoding: string | undefined, name: string): Readable {
  const wanted = (encoding ?? 'identity').trim().toLowerCase();
  if (wanted === 'identity' || wanted === '') return body;
  const decoder = decoders[wanted];
  if (decoder === undefined) {
    body.on('error', () => {}).destroy();
    throw new BotFault('bot-error', `The reply to ${name} is compressed as "${wanted}", which was not asked for.`);
  }
  // Errors of either stream surface where the decoder is read.
  return pipeline(body, decoder(), () => {});
}

/** RFC 9110 means zlib's format by it; some servers send what is within alone, and browsers take both. */
function inflate(): Duplex {
  return Duplex.from(async function* (body: AsyncIterable<Buffer>) {
    const chunks = body[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true) return;
    // The method stands in the low four bits of the first byte: 8 in all that there is.
    const decoder = (first.value[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
    yield* pipeline(again(first.value, chunks), decoder, () => {});
  });
}

async function* again(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
