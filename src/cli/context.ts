/** What a command may touch of the outside world: passed in, so that tests can pass their own. */
import type { CommandContext } from '@stricli/core';
import pc from 'picocolors';
import type { Colors } from '../report/colors.ts';
import type { ExitCode } from './exit-codes.ts';

export type { Colors };

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number;
}

export interface Context extends CommandContext {
  readonly process: {
    stdout: Output;
    stderr: Output;
    /** What a person types; that of this process where absent. */
    stdin?: NodeJS.ReadableStream;
    env: NodeJS.ProcessEnv;
    exitCode?: number | string | null;
  };
  readonly cwd: string;
  readonly now: () => Date;
  /** Aborted by SIGINT, SIGTERM or SIGHUP; these end the process at once, with 130, unless a command asks for it. */
  readonly signal: AbortSignal;
  readonly wasInterrupted: () => boolean;
  /** What goes wrong is told on stdout too, as JSON. */
  readonly wantsJson: boolean;
  /** Colours of stdout and stderr; plain where NO_COLOR is set or the stream is not a terminal. */
  readonly colors: { stdout: Colors; stderr: Colors };
  /** Folder of the run under way: what is finished is there. */
  kept: string | null;
  /** Set by a command that did not simply succeed. */
  result: ExitCode;
}

/** Live progress is for people at a terminal, not for logs. */
export function isLive(context: Context): boolean {
  return context.process.stderr.isTTY && !context.process.env['CI'] && context.process.env['TERM'] !== 'dumb';
}

export function colorsFor(output: Output, env: NodeJS.ProcessEnv): Colors {
  const forced = env['FORCE_COLOR'] ?? '';
  const isOff = Boolean(env['NO_COLOR']) || /^(0|false)$/i.test(forced);
  const plain = Boolean(env['CI']) || env['TERM'] === 'dumb';
  return pc.createColors(!isOff && (forced !== '' || (output.isTTY && !plain)));
}
