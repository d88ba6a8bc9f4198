/** Appends to one file. Whatever is handed in while a write is under way goes out together in the next one. */
import { open, stat } from 'node:fs/promises';
import { shown } from '../hidden/hidden.ts';
import { ProblemError } from '../problem.ts';
import { writing } from '../writing.ts';

export interface Appender {
  /** One line. Resolves once the operating system has it; from then on killing this process can't lose it. */
  append(line: string): Promise<void>;
  /** @throws ProblemError when the file was no longer where it was a moment ago: what is appended would be lost, or lie where nobody looks. */
  isInPlace(): Promise<void>;
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
  let looked: Promise<void> | null = null;
  let { size } = await file.stat();

  async function writeWaiting(): Promise<void> {
    const texts = waiting;
    waiting = [];
    next = null;
    const bytes = Buffer.from(texts.join(''));
    await writing(path, () => file.appendFile(bytes));
    size += bytes.length;
  }

  async function look(): Promise<void> {
    const written = size;
    const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => null)]);
    setTimeout(() => (looked = null), rest).unref();
    if (there?.ino !== own.ino) throw goneFrom(path, own.nlink === 0);
    if (there.size < written) throw cutShort(path);
  }

  return {
    append(line) {
      waiting.push(`${finish(shown(line))}\n`);
      if (next === null) {
        next = last = last.then(writeWaiting);
        // Whoever waits for this line, a later one or the end is told; until then it is nobody's mistake not to have waited.
        last.catch(() => {});
      }
      return next;
    },
    isInPlace: () => (looked ??= look()),
    async close() {
      try {
        await last;
      } finally {
        await file.close();
      }
    },
  };
}

/** Milliseconds for which a look at the file's place holds. */
const rest = 100;

const goneFrom = (path: string, isRemoved: boolean): ProblemError =>
  new ProblemError([
    isRemoved
      ? {
          code: 'file-unwritable',
          message: `"${path}" was removed while it was written to`,
          hint: 'What it held is lost: start the run anew.',
        }
      : {
          code: 'file-unwritable',
          message: `"${path}" was moved away while it was written to`,
          hint: 'Put the folder back where it was, then resume the run: what was finished is in it.',
        },
  ]);

const cutShort = (path: string): ProblemError =>
  new ProblemError([
    {
      code: 'file-unwritable',
      message: `"${path}" was cut short by something else while it was written to`,
      hint: 'Find out what else writes there, then start the run anew.',
    },
  ]);
