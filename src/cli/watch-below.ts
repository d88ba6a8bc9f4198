/** A folder and all below it, watched folder by folder: watched as one, Node loses a file on Linux once an editor has put another in its place. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface Watched {
  close(): void;
}

/**
 * What is left out is what a project's files are not looked for in: hidden folders and `node_modules`.
 * @param told The path of what changed, below `folder`.
 * @throws An error of the file system where the folder itself can't be watched.
 */
export function watchBelow(folder: string, told: (path: string) => void): Watched {
  const watchers = new Map<string, FSWatcher>();

  function follow(below: string): void {
    const watcher = watch(join(folder, below), (event, name) => {
      if (name === null) return;
      const path = join(below, name);
      told(path);
      if (event !== 'rename') return;
      // Made, gone, or another of its name.
      drop(path);
      tryToFollow(path, told);
    });
    watcher.on('error', () => drop(below));
    watchers.set(below, watcher);
    for (const name of foldersIn(join(folder, below))) tryToFollow(join(below, name));
  }

  /** Of a folder that is new, what lies in it has changed. */
  function tryToFollow(path: string, tell?: (path: string) => void): void {
    if (!isLookedIn(path)) return;
    try {
      const names = readdirSync(join(folder, path));
      follow(path);
      for (const name of names) tell?.(join(path, name));
    } catch {
      // A file, or gone again.
    }
  }

  function drop(path: string): void {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(join(path, '/'))) continue;
      watcher.close();
      watchers.delete(watched);
    }
  }

  follow('');
  return {
    close() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

const isLookedIn = (path: string): boolean => !/(?:^|[\\/])(?:\.[^\\/]*|node_modules)$/.test(path);

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
