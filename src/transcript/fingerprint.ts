import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { TranscriptFile } from './find-transcripts.ts';

export interface Fingerprint {
  files: { path: string; sha256: string }[];
  /** Of all of them together: the salt of pseudonyms, which nobody knows who has not the files. */
  sha256: string;
}

export async function fingerprintOf(files: readonly TranscriptFile[]): Promise<Fingerprint> {
  const hashed = await Promise.all(files.map(async ({ path, absolute }) => ({ path, sha256: await hashOf(absolute) })));
  const all = createHash('sha256').update(hashed.map(({ sha256 }) => sha256).join(' '));
  return { files: hashed, sha256: all.digest('hex') };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
