/** Appends to one file. Whatever is handed in while a write is under way goes out together in the next one. */
import { open } from 'node:fs/promises';
import { shown } from '../hidden/hidden.ts';
import { writing } from './writing.ts';

export interface Appender {
  /** One line. Resolves once the operating system has it; from then on killing this process can't lose it. */
  append(line: string): Promise<void>;
  /** Waits for what was handed in, then closes the file. */
  close(): Promise<void>;
}

/**
 * @param flags `a` keeps what the file holds, `w` empties it, `wx` demands that there is no such file.
 * @param finish What each line becomes when all secrets are out of it.
 */
export async function openAppender(
  path: string,
  flags: 'a' | 'w' | 'wx',
  finish: (line: string) => string = (line) => line,
): Promise<Appender> {
  const file = await writing(path, () => open(path, flags));
  let waiting: string[] = [];
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function writeWaiting(): Promise<void> {
    const texts = waiting;
    waiting = [];
    next = null;
    await writing(path, () => file.appendFile(texts.join('')));
  }

  return {
    append(line) {
      waiting.push(`${finish(shown(line))}\n`);
      next ??= last = last.then(writeWaiting);
      return next;
    },
    async close() {
      try {
        await last;
      } finally {
        await file.close();
      }
    },
  };
}
