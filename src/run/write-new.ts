import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shown } from '../hidden/hidden.ts';
import { writing } from './writing.ts';

/** Writes a file where nothing is, with the folders it lies in. @returns false: something is there, a link that leads nowhere included. */
export function writeNew(path: string, text: string): Promise<boolean> {
  return writing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(path, shown(text), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    }
  });
}
