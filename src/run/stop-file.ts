/** A file that ends a run from outside: for whoever can reach the disk, and not the terminal. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../bot/clock.ts';
import { ProblemError } from '../problem.ts';

const stopFile = 'STOP';

/** Asking the disk before every conversation would slow down a fast run. */
const askedEveryMs = 200;

/** @param folders Of the run, the one it is gone on with first; it may lie there too. @returns What throws once it is there. */
export function stopFileWatch(outDir: string, folders: readonly string[], clock: Clock): () => void {
  let askedAt = -Infinity;
  return () => {
    const now = clock.now();
    if (now - askedAt < askedEveryMs) return;
    askedAt = now;
    const found = [outDir, ...folders].map((folder) => join(folder, stopFile)).find((path) => existsSync(path));
    if (found === undefined) return;
    throw new ProblemError([
      {
        code: 'stopped',
        message: `The run was stopped by the file "${found}"; what was finished is kept`,
        hint: `Remove the file, then go on: the same command with --resume ${folders[0]}`,
      },
    ]);
  };
}
