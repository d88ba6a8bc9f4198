import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ProblemError } from '../problem.ts';

/**
 * The environment, and what a file says beside it: what is set already wins. Read only where somebody asks for it, because a file that lies
 * there by chance must not decide which bot is tested.
 * @throws ProblemError when the file can't be read.
 */
export function withEnvFile(env: NodeJS.ProcessEnv, path: string | undefined, cwd: string): NodeJS.ProcessEnv {
  if (path === undefined) return env;
  try {
    return { ...parseEnv(readFileSync(resolve(cwd, path), 'utf8')), ...env };
  } catch (error) {
    const message = `"${path}", named by --env-file, can't be read: ${(error as Error).message}`;
    throw new ProblemError(
      [{ code: 'file-unreadable', message, hint: 'Give the path of a file of NAME=value lines, e.g. .env' }],
      {
        cause: error,
      },
    );
  }
}
