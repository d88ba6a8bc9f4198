/** Changes of a project's files, as they are saved. */
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watchBelow } from './watch-below.ts';

/** Editors save in several steps: what comes within this is one change. */
const settleMs = 80;

export const isProjectFile = (path: string): boolean => /\.ya?ml$/i.test(path);

interface Changes extends AsyncGenerator<string[], void, undefined> {
  /** Watches these files beside, and no others that it was told before. A file that is not there yet may come. @param files From `cwd`. */
  follow(files: readonly string[]): void;
}

/**
 * Each time YAML below the paths has changed, the files that did; ends when the signal is aborted. What changes from now on is in it,
 * whenever it is asked for.
 * @throws An error of the file system where a path can't be watched.
 */
export async function changesIn(paths: readonly string[], cwd: string, signal: AbortSignal): Promise<Changes> {
  const changed = new Set<string>();
  let wake = (): void => {};
  const watchers = await Promise.all(
    (paths.length > 0 ? paths : ['scenarios']).map(async (path) => {
      const absolute = resolve(cwd, path);
      const isFolder = (await stat(absolute)).isDirectory();
      const note = (file: string): void => {
        if (!isProjectFile(file)) return;
        changed.add(file);
        wake();
      };
      if (isFolder) return watchBelow(absolute, (below) => note(join(path, below)));
      // Editors put a new file in the place of the old one: of a file its folder is watched.
      return watch(dirname(absolute), (_, name) => name === basename(absolute) && note(path));
    }),
  );
  const roots = (paths.length > 0 ? paths : ['scenarios']).map((path) => resolve(cwd, path));
  const isWatched = (file: string): boolean =>
    isProjectFile(file) && roots.some((root) => file === root || file.startsWith(root + sep));
  /** By folder: editors put a new file in the place of the old one. */
  const beside = new Map<string, { names: Set<string>; watcher: FSWatcher }>();
  function follow(files: readonly string[]): void {
    for (const { names } of beside.values()) names.clear();
    for (const file of files.map((one) => resolve(cwd, one)).filter((one) => !isWatched(one))) {
      const folder = dirname(file);
      if (!existsSync(folder)) continue;
      const names = beside.get(folder)?.names ?? new Set();
      names.add(basename(file));
      if (beside.has(folder)) continue;
      const watcher = watch(folder, (_, name) => {
        if (name === null || !names.has(name)) return;
        changed.add(relative(cwd, join(folder, name)));
        wake();
      });
      beside.set(folder, { names, watcher });
    }
    for (const [folder, { names, watcher }] of beside) {
      if (names.size > 0) continue;
      watcher.close();
      beside.delete(folder);
    }
  }
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
      for (const { watcher } of beside.values()) watcher.close();
      for (const watcher of watchers) watcher.close();
    }
  }
  return Object.assign(changes(), { follow });
}
