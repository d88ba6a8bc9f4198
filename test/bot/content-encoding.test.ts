import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decoded } from '../../src/bot/connection/content-encoding.ts';

const words = Buffer.from('{"reply":"Grüße, your parcel is here."}'.repeat(50));
const inPieces = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)),
  );

it.each([
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  // As servers send it that take the name by its word; browsers understand both.
  ['deflate', deflateRawSync],
  ['identity', (bytes: Buffer) => bytes],
])('%s is taken off, however the bytes arrive', async (encoding, compress) => {
  for (const size of [1, 7, 10_000])
    expect(await buffer(decoded(inPieces(compress(words), size), encoding, 'POST /chat'))).toEqual(words);
});

it.each([
  ['gzip', words],
  ['deflate', Buffer.from('{"reply":')],
  ['deflate', deflateSync(words).subarray(0, 30)],
  ['deflate', deflateRawSync(words).subarray(0, 30)],
])('what is no %s, or breaks off, is an error where it is read', async (encoding, bytes) => {
  await expect(buffer(decoded(inPieces(bytes, 4), encoding, 'POST /chat'))).rejects.toThrow(
    /incorrect|invalid|unexpected|premature/i,
  );
});

it('an empty body has nothing in it, and no first byte', async () => {
  expect(await buffer(decoded(Readable.from([]), 'deflate', 'POST /chat'))).toHaveLength(0);
});
