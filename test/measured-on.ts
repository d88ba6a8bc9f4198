/** What stands beside figures: where they were made, and of which code. */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

export const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

/** `code of commit 0a1b2c3`: the last that changed what was measured or how, and whether files differ from it. */
export function measuredCode(): string {
  const code = ['--', 'src', 'test', 'package-lock.json'];
  const changed = git('status', '--porcelain', ...code) !== '';
  return `code of commit ${git('log', '-1', '--format=%h', '--abbrev=7', ...code)}${changed ? ', changed' : ''}`;
}

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
