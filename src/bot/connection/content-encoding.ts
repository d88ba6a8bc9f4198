import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BotFault } from '../bot.ts';

const decoders: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
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
