/** Answers of a model in a file, one a line, by the call they were given to: neither requests nor keys stand in it. */
import { appendFile, readFile } from 'node:fs/promises';
import { shown } from '../hidden/hidden.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { writeWhole } from '../write-whole.ts';
import { writing } from '../writing.ts';
import type { Answer, Usage } from './model.ts';

/** An answer as it was recorded. */
export interface Recorded extends Answer {
  /** sha-256 of the call. */
  call: string;
  /** Who asked, for readers of the file. */
  place: string;
  /** null: the endpoint did not say. */
  usage: Usage | null;
}

export interface Cassette {
  find(call: string): Recorded | undefined;
  /** On disk before it is used. @returns As it will be replayed: without secrets. */
  record(answer: Recorded): Promise<Recorded>;
  /** Brings the lines into an order of their own, so that equal runs leave equal files. */
  close(): Promise<void>;
}

const header = JSON.stringify({ kind: 'cassette', format: 1 });

/** @throws ProblemError when there is another file of that name, or a damaged one. */
export async function openCassette(path: string): Promise<Cassette> {
  const { answers, isWhole } = await readCassette(path);
  let isBegun = isWhole;
  let isNew = false;
  let last: Promise<unknown> = Promise.resolve();

  async function append(line: string): Promise<void> {
    isNew = true;
    if (isBegun) return writing(path, () => appendFile(path, `${line}\n`));
    isBegun = true;
    await writeWhole(path, textWith(answers));
  }

  return {
    find: (call) => answers.get(call),
    async record(answer) {
      const line = shown(JSON.stringify(answer));
      const clean = JSON.parse(line) as Recorded;
      answers.set(clean.call, clean);
      const kept = last.then(() => append(line));
      last = kept.catch(() => {});
      await kept;
      return clean;
    },
    async close() {
      await last;
      if (!isNew) return;
      // Another part of the run may have written to it meanwhile.
      const { answers: there } = await readCassette(path);
      await writeWhole(path, textWith(new Map([...there, ...answers])));
    },
  };
}

function textWith(answers: ReadonlyMap<string, Recorded>): string {
  const lines = [...answers.values()].toSorted(byPlace).map((answer) => JSON.stringify(answer));
  return `${[header, ...lines].join('\n')}\n`;
}

/** By letters, as every machine sorts them. */
const byPlace = (one: Recorded, other: Recorded): number => {
  const [a, b] = [`${one.place} ${one.call}`, `${other.place} ${other.call}`];
  return a < b ? -1 : a > b ? 1 : 0;
};

interface Read {
  answers: Map<string, Recorded>;
  /** The file is there, and its last line is not torn: it can be appended to. */
  isWhole: boolean;
}

async function readCassette(path: string): Promise<Read> {
  const answers = new Map<string, Recorded>();
  const text = (await textOf(path))?.replace(/^\uFEFF/, '');
  if (text === undefined || text === '') return { answers, isWhole: false };
  const [first = '', ...rest] = text.split('\n');
  if (parsed(first)?.['kind'] !== 'cassette') throw new ProblemError([noCassette(path)]);
  for (const [at, line] of rest.entries()) {
    if (line.trim() === '') continue;
    const answer = parsed(line);
    // Killed while it was written: that answer is asked for again.
    if (answer === null && at === rest.length - 1) break;
    if (answer === null || typeof answer['call'] !== 'string' || typeof answer['text'] !== 'string')
      throw new ProblemError([damaged(path, at + 2)]);
    answers.set(answer['call'], answer as unknown as Recorded);
  }
  return { answers, isWhole: text.endsWith('\n') };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const message = `The cassette "${path}" can't be read: ${(error as Error).message}`;
    throw new ProblemError([{ code: 'file-unreadable', message }], { cause: error });
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const noCassette = (path: string): Problem => ({
  code: 'cassette-damaged',
  message: `"${path}" is no cassette: its first line does not say so`,
  expected: header,
  hint: 'Name another file as model.cassette: this one is left as it is.',
});

const damaged = (path: string, line: number): Problem => ({
  code: 'cassette-damaged',
  message: `Line ${line} of the cassette "${path}" is no answer of a model`,
  expected: 'one answer a line, as it was recorded',
  hint: 'After a merge keep the lines of both sides; else take the line out, and --model record asks for that answer again.',
});
