/** Questions at a terminal. They are asked on stderr: stdout is for results. */
import { createInterface } from 'node:readline/promises';
import { ProblemError } from '../problem.ts';
import type { Context } from './context.ts';

export interface Asker {
  /** @param usual What an empty line stands for; null: there must be an answer. @param check Throws with what is wrong of an answer. */
  ask: (question: string, usual: string | null, check?: (answer: string) => string) => Promise<string>;
  yes: (question: string) => Promise<boolean>;
  close: () => void;
}

const closed = {
  code: 'stopped',
  message: 'The terminal was closed before all was answered; nothing was written',
  hint: 'Start again, or say all of it in flags: mystery-shopper init --help.',
} as const;

/** @returns null: nobody is there to be asked. */
export function askerAt({ process: { stderr, stdin }, colors: { stderr: colors }, signal }: Context): Asker | null {
  const input = stdin ?? process.stdin;
  if (!stderr.isTTY || !('isTTY' in input) || !input.isTTY) return null;
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  const print = (text: string): void => stderr.write(text);
  async function line(): Promise<string> {
    const read = await lines.next();
    signal.throwIfAborted();
    if (read.done === true) throw new ProblemError([closed]);
    return read.value.trim();
  }
  return {
    async ask(question, usual, check = String) {
      for (;;) {
        print(`${colors.bold(question)}${usual === null || usual === '' ? '' : colors.dim(` (${usual})`)} `);
        const answer = (await line()) || usual;
        if (answer === null) continue;
        try {
          return check(answer);
        } catch (error) {
          print(`  ${colors.yellow((error as Error).message)}\n`);
        }
      }
    },
    async yes(question) {
      print(`${colors.bold(question)}${colors.dim(' (y/N)')} `);
      return /^(y|yes)$/i.test(await line());
    },
    close: () => terminal.close(),
  };
}
