/** A zip file without the secrets in it. */
import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import type { Secrets } from '../secrets.ts';

/** Replaces the file. Entries that are no text, such as pictures, stay as they are. */
export async function redactZip(path: string, secrets: Secrets): Promise<void> {
  const entries = Object.entries(unzipSync(await readFile(path)));
  const clean = entries.map(([name, bytes]) => [name, redacted(Buffer.from(bytes), secrets)]);
  await writeFile(path, zipSync(Object.fromEntries(clean)));
}

function redacted(bytes: Buffer, secrets: Secrets): Uint8Array {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? Buffer.from(secrets.redact(text), 'utf8') : bytes;
}
