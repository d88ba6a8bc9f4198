/** What a command may touch of the outside world: passed in, so that tests can pass their own. */
import type { CommandContext } from '@stricli/core';
import pc from 'picocolors';
import type { ExitCode } from './exit-codes.ts';

export type Colors = ReturnType<typeof pc.createColors>;

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number;
}

export interface Context extends CommandContext {
  readonly process: { stdout: Output; stderr: Output; env: NodeJS.ProcessEnv; exitCode?: number | string | null };
  readonly cwd: string;
  readonly now: () => Date;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Colours of stdout and stderr; plain where NO_COLOR is set or the stream is not a terminal. */
  readonly colors: { stdout: Colors; stderr: Colors };
  /** Set by a command that did not simply succeed. */
  result: ExitCode;
}

/** Live progress is for people at a terminal, not for logs. */
export function isLive(context: Context): boolean {
  return context.process.stderr.isTTY && !context.process.env['CI'] && context.process.env['TERM'] !== 'dumb';
}

export function colorsFor(output: Output, env: NodeJS.ProcessEnv): Colors {
  const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0';
  const plain = Boolean(env['NO_COLOR']) || Boolean(env['CI']) || env['TERM'] === 'dumb';
  return pc.createColors(forced || (output.isTTY && !plain));
}
