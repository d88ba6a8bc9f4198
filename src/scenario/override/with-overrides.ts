import { type Problem, ProblemError } from '../../problem.ts';
import type { BotSpec } from '../schema/bot-schema.ts';
import { formats } from '../schema/formats.ts';
import type { Project } from '../scenario.ts';
import { movedTo } from './moved-to.ts';

/** What a caller may say instead of the YAML. */
export interface Overrides {
  /** Files laid over the project, in this order: maps are merged, anything else is replaced, null removes. */
  with?: readonly string[] | undefined;
  /** Address of the bot. */
  bot?: string | undefined;
  /** Address of the back end. */
  backend?: string | undefined;
  /** How long a reply of the bot may take, e.g. `10s`. */
  timeout?: string | undefined;
  /** Bot and back end may be anywhere: the caller knows that they are test systems. */
  iKnow?: boolean | undefined;
}

/**
 * The project as it is run. An address alone makes a plain HTTP bot.
 * @throws ProblemError when neither the project nor the caller names a bot, or the timeout is none.
 */
export function withOverrides(project: Project, { bot: url, backend, timeout }: Overrides): Project & { bot: BotSpec } {
  if (!project.bot && url === undefined) throw new ProblemError([noBot]);
  if (timeout !== undefined && !isWait.test(timeout)) throw new ProblemError([noTimeout(timeout)]);
  const named = project.bot ?? ({ protocol: 'http', url: '' } as const);
  const bot = {
    ...(url === undefined ? named : movedTo(named, url)),
    ...(timeout === undefined ? {} : { timeout }),
  } as BotSpec;
  return { ...project, bot, ...(backend === undefined ? {} : { backend: { ...project.backend, url: backend } }) };
}

const isWait = new RegExp(formats.wait.pattern);

const noTimeout = (timeout: string): Problem => ({
  code: formats.wait.code,
  message: `The timeout "${timeout}" is no time in which a bot could reply`,
  expected: formats.wait.expected,
});

const noBot = {
  code: 'no-bot',
  message: 'No file says which bot to test.',
  expected: 'a "bot" with a url in one of the files',
  hint: 'Add `bot: { protocol: http, url: "http://localhost:3000/chat" }`, or give its address with --bot.',
} as const;
