import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Options {
  cwd?: string;
  main?: string;
  env?: NodeJS.ProcessEnv;
  /** Interrupts the process, once, when stderr has said this. */
  interruptAt?: RegExp;
}

/** The built command line in a process of its own. */
export function shell(
  args: string[],
  { cwd = root, main = join(root, 'dist/cli/main.js'), env = {}, interruptAt }: Options = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const finished: Finished = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (finished.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const isDue = interruptAt !== undefined && !interruptAt.test(finished.stderr);
    finished.stderr += text;
    if (isDue && interruptAt.test(finished.stderr)) child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}
