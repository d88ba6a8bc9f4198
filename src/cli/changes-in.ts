/** Changes of a project's files, as they are saved. */
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Editors save in several steps: what comes within this is one change. */
const settleMs = 80;

/**
 * Each time YAML below the paths has changed, the files that did; ends when the signal is aborted.
 * @throws An error of the file system where a path can't be watched.
 */
export async function* changesIn(paths: readonly string[], cwd: string, signal: AbortSignal): AsyncGenerator<string[]> {
  const changed = new Set<string>();
  let wake = (): void => {};
  const watchers = await Promise.all(
    (paths.length > 0 ? paths : ['scenarios']).map(async (path) => {
      const isFolder = (await stat(resolve(cwd, path))).isDirectory();
      return watch(resolve(cwd, path), { recursive: isFolder }, (_, name) => {
        const file = isFolder && name !== null ? join(path, name) : path;
        if (!/\.ya?ml$/i.test(file)) return;
        changed.add(file);
        wake();
      });
    }),
  );
  const aborted = (): void => wake();
  signal.addEventListener('abort', aborted);
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
