/** Hashes of the files from which the matcher is learnt, and one of them all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { askedFiles } from './companies.ts';

const reading = join(import.meta.dirname, '..');
/** What the committed weights were learnt from: a hash and a file a line. */
export const learntFrom = join(import.meta.dirname, 'learnt-from.txt');

export const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const hashOfFile = (file: string): string => hashOf(readFileSync(join(reading, file)));

export const dataFiles = (): string[] =>
  ['asked', 'sentences'].flatMap((kind) => askedFiles(join(reading, kind, 'en')));

export function dataList(): string {
  return dataFiles()
    .map((file) => relative(reading, file))
    .map((file) => `${hashOfFile(file)} ${file}\n`)
    .join('');
}
