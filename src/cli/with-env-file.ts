import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ProblemError } from '../problem.ts';

/**
 * The environment, and what a file says beside it: what is set already wins. Read only where somebody asks for it, because a file that lies
 * there by chance must not decide which bot is tested.
 * @throws ProblemError when the file can't be read, or has lines that name nothing.
 */
export function withEnvFile(env: NodeJS.ProcessEnv, path: string | undefined, cwd: string): NodeJS.ProcessEnv {
  if (path === undefined) return env;
  const text = textOf(path, cwd);
  const read = parseEnv(text);
  const names = Object.keys(read);
  const odd = names.find((name) => !/^[A-Za-z_][\w.-]*$/.test(name));
  // Such a line may be a piece of a secret: it is told by its number.
  if (odd !== undefined) throw unusable(path, `line ${lineOf(odd, text)} names no variable`);
  if (names.length === 0) throw unusable(path, 'there is no variable in it');
  return { ...read, ...env };
}

function textOf(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unusable(path, (error as Error).message, { cause: error });
  }
}

function lineOf(name: string, text: string): number {
  const [first = ''] = name.split('\n');
  return text.split('\n').findIndex((line) => line.trimStart().startsWith(first)) + 1;
}

function unusable(path: string, why: string, options?: ErrorOptions): ProblemError {
  const message = `"${path}", named by --env-file, can't be read: ${why}`;
  const hint = 'Give the path of a file of NAME=value lines, e.g. .env; a value of several lines stands in quotes.';
  return new ProblemError([{ code: 'file-unreadable', message, hint }], options);
}
