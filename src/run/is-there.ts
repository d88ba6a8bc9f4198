import { access, readFile } from 'node:fs/promises';

/** Whether there is a file or a folder. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Of what the file system answered: there is nothing of that name, or a file where its folder should be. */
export const isNotThere = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** What a file holds; empty where there is none. */
export const textAt = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (isNotThere(error)) return '';
    throw error;
  });
