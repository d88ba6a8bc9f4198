/** One question to the bot and one to its back end before the first conversation: a thousand failed ones would say no more. */
import { type Bot, BotFault, type BotIdentity } from '../bot/bot.ts';
import { type Backend, BackendFault } from '../conversation/backend.ts';
import { ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';

/** @throws ProblemError when one of them can't be reached. */
export async function reach(bot: Bot, backend: Backend, project: Project, signal: AbortSignal): Promise<BotIdentity> {
  const needsBackend = Object.values(project.scenarios).some(
    ({ setup = [], verify = [] }) => setup.length + verify.length > 0,
  );
  try {
    const identity = await bot.identify(signal);
    if (needsBackend) await backend.probe(signal);
    return identity;
  } catch (error) {
    if (error instanceof BotFault) throw unreachable('bot', error.message, error);
    if (error instanceof BackendFault) throw unreachable('backend', error.message, error);
    throw error;
  }
}

export function unreachable(which: 'bot' | 'backend', detail: string, cause?: Error): ProblemError {
  const name = which === 'bot' ? 'bot' : 'back end';
  return new ProblemError(
    [
      {
        code: `${which}-unreachable`,
        message: `The ${name} can't be reached: ${detail}`,
        hint: `Is it running? Its address is ${which}.url in the project's files.`,
      },
    ],
    { cause },
  );
}
