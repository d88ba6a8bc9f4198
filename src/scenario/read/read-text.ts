import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../../problem.ts';
import type { FoundFile } from './find-files.ts';

export interface ReadText {
  text: string;
  /** Of the bytes as they are on disk. */
  sha256: string;
}

/** A megabyte of YAML is some 500 scenarios; a larger file is a mistake of another kind. */
const largestFile = 1024 * 1024;

/** The text of a file: UTF-8, a byte order mark removed. */
export async function readText(file: FoundFile): Promise<ReadText | Problem> {
  try {
    const { size } = await stat(file.absolute);
    if (size > largestFile) return tooLarge(file.path, size);
    return decode(file.path, await readFile(file.absolute));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      code: 'file-unreadable',
      message: `"${file.path}" cannot be read (${why})`,
      file: file.path,
      expected: 'a readable file',
      hint: 'Check its permissions.',
    };
  }
}

/** Exported for tests on arbitrary bytes. */
export function decode(path: string, bytes: Uint8Array): ReadText | Problem {
  const encoding = otherEncoding(bytes);
  if (encoding !== null) return notUtf8(path, `is ${encoding}`, bytes, 0);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return notUtf8(path, 'is binary: it has a NUL byte', bytes, nul);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return notUtf8(path, 'has bytes that are not UTF-8', bytes, firstInvalid(bytes));
  }
}

/** By its byte order mark, or by the zero beside the first character. */
function otherEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if ((first === 0) !== (second === 0) && second !== undefined) return 'UTF-16';
  return null;
}

/** Offset of the first byte that breaks UTF-8: the longest prefix that still decodes, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function notUtf8(path: string, what: string, bytes: Uint8Array, offset: number): Problem {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const lines = before.split('\n');
  const position = { line: lines.length, column: lines.at(-1)!.length + 1, offset: before.length };
  return {
    code: 'not-utf8',
    message: `"${path}" ${what}`,
    file: path,
    range: { start: position, end: position },
    expected: 'a text file in UTF-8',
    hint: what.includes('NUL') ? 'Check that this is the file you meant.' : 'Save it again as UTF-8.',
  };
}

function tooLarge(path: string, size: number): Problem {
  return {
    code: 'file-too-large',
    message: `"${path}" has ${size.toLocaleString('en')} bytes`,
    file: path,
    expected: `at most ${largestFile.toLocaleString('en')} bytes`,
    hint: 'Split it: all files of a project are merged.',
  };
}
