/** Workers as processes of their own, from the built command line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../dist/cli/main.js');

export interface WorkerProcess {
  pid: number;
  /** Resolves once it has said this. */
  said(what: RegExp): Promise<void>;
  /** All it has said so far. */
  words(): string;
  /** @returns Its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export function startWorker(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): WorkerProcess {
  const child = spawn(process.execPath, [main, 'worker', ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit') as Promise<[number | null]>;
  let words = '';
  let heard = (): void => {};
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
    heard();
  });
  return {
    pid: child.pid!,
    words: () => words,
    said: (what) =>
      new Promise((resolve, reject) => {
        heard = () => what.test(words) && resolve();
        heard();
        void gone.then(([code]) => reject(new Error(`the worker has ended with ${code}: ${words}`)));
      }),
    async end(signal) {
      child.kill(signal);
      return (await gone)[0];
    },
  };
}
