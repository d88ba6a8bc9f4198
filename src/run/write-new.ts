import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shown } from '../hidden/hidden.ts';
import { writing } from '../writing.ts';

interface NewFile {
  path: string;
  text: string;
}

/**
 * Writes files where nothing is, with the folders they lie in: all of them, or, where one can't be written, none.
 * @returns Of each, whether it was written; not, where something is there, a link that leads nowhere included.
 */
export async function writeNew(files: readonly NewFile[]): Promise<boolean[]> {
  const begun: string[] = [];
  const written: boolean[] = [];
  try {
    for (const file of files) written.push(await writing(file.path, () => writeOne(file, begun)));
    return written;
  } catch (error) {
    await Promise.all(begun.map((path) => rm(path, { force: true })));
    throw error;
  }
}

async function writeOne({ path, text }: NewFile, begun: string[]): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
  begun.push(path);
  await writeFile(path, shown(text));
  return true;
}
