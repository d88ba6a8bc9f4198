/** Changes of a project's files, as they are saved. */
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watchBelow } from './watch-below.ts';

/** Editors save in several steps: what comes within this is one change. */
const settleMs = 80;

/**
 * Each time YAML below the paths has changed, the files that did; ends when the signal is aborted. What changes from now on is in it,
 * whenever it is asked for.
 * @throws An error of the file system where a path can't be watched.
 */
export async function changesIn(
  paths: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<AsyncGenerator<string[]>> {
  const changed = new Set<string>();
  let wake = (): void => {};
  const watchers = await Promise.all(
    (paths.length > 0 ? paths : ['scenarios']).map(async (path) => {
      const absolute = resolve(cwd, path);
      const isFolder = (await stat(absolute)).isDirectory();
      const note = (file: string): void => {
        if (!/\.ya?ml$/i.test(file)) return;
        changed.add(file);
        wake();
      };
      if (isFolder) return watchBelow(absolute, (below) => note(join(path, below)));
      // Editors put a new file in the place of the old one: of a file its folder is watched.
      return watch(dirname(absolute), (_, name) => name === basename(absolute) && note(path));
    }),
  );
  const aborted = (): void => wake();
  signal.addEventListener('abort', aborted);
  async function* changes(): AsyncGenerator<string[]> {
    try {
      while (!signal.aborted) {
        if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
        if (signal.aborted) return;
        await wait(settleMs);
        const files = [...changed].toSorted();
        changed.clear();
        yield files;
      }
    } finally {
      signal.removeEventListener('abort', aborted);
      for (const watcher of watchers) watcher.close();
    }
  }
  return changes();
}
