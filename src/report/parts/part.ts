/**
 * Beside a page that can't carry a whole run lies a folder of parts, loaded when they are asked for. A page opened from disk may run scripts and read
 * no files, so each part is a script that hands over its own text: base64 of gzipped JSON, in which no word of a bot can be anything else.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { receiver } from './parts-folder.ts';

const compress = promisify(gzip);

/** @param name Letters, digits and `-`. */
export async function partScript(name: string, json: string): Promise<string> {
  const bytes = await compress(json, { level: 9 });
  return `${receiver}("${name}","${bytes.toString('base64')}")\n`;
}
