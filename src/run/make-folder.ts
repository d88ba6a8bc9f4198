import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writing } from '../writing.ts';

/** A folder and those above it, where they are not there yet. @throws ProblemError where none can be made. */
export function makeFolder(folder: string): Promise<void> {
  return writing(folder, () => oneAfterTheOther(folder));
}

/** Node's own way to do so takes a disk that nothing can be written to for a folder that is not there, and in /proc never ends. */
async function oneAfterTheOther(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await oneAfterTheOther(dirname(folder));
    // Another run may have made it meanwhile.
    await mkdir(folder).catch(async (again: unknown) => {
      if (!(await isFolder(folder))) throw again;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
