import { ProblemError } from './problem.ts';

/** Does the work on a file. A disk that is full or closed to us is for the user to mend: a problem, and no defect of this program. */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = code === undefined ? undefined : hints[code];
    if (hint === undefined) throw error;
    const message = `"${path}" can't be written: ${(error as Error).message}`;
    throw new ProblemError([{ code: 'file-unwritable', message, hint }], { cause: error });
  }
}

const roomNeeded = 'Make room on the disk, then give the same command again.';

const hints: Record<string, string> = {
  ENOSPC: roomNeeded,
  EDQUOT: roomNeeded,
  EACCES: 'Choose a folder that may be written to.',
  EPERM: 'Choose a folder that may be written to.',
  EROFS: 'Choose a folder that may be written to.',
  EEXIST: 'Choose a folder: this is a file.',
  EMFILE: 'Too many files are open: lower --concurrency, or raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open on this machine: close some programs.',
  ENOENT: 'Choose another folder: this one was removed meanwhile, or none can be made there.',
  EIO: 'The disk fails: choose a folder on another one.',
  EFBIG: 'A file may not grow as large: raise the limit.',
  ENAMETOOLONG: 'Choose a shorter path.',
  ERR_FS_EISDIR: 'Choose another path: a folder is in the place of a file.',
  EISDIR: 'Choose another path: a folder is in the place of a file.',
  ELOOP: 'Choose a folder whose links end somewhere.',
  ENOTDIR: 'Choose a folder: a part of this path is a file.',
};
