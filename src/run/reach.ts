/** One question to the bot and one to its back end before the first conversation: a thousand failed ones would say no more. */
import { BotFault, type BotIdentity } from '../bot/bot.ts';
import { type Backend, BackendFault } from '../conversation/backend.ts';
import type { Plan } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import type { RunOptions } from './run-options.ts';

/** @throws ProblemError when one of them can't be reached; a back end only where the plan makes use of it. */
export async function reach(backend: Backend, { bot, project, plan, signal }: RunOptions): Promise<BotIdentity> {
  try {
    const identity = await bot.identify(signal);
    if (needsBackend(plan, project)) await backend.probe(signal);
    return identity;
  } catch (error) {
    if (error instanceof BotFault) throw unreachable('bot', error.message, error);
    if (error instanceof BackendFault) throw unreachable('backend', error.message, error);
    throw error;
  }
}

function needsBackend(plan: Plan, { scenarios }: Project): boolean {
  const used = new Set(plan.items.map(({ scenario }) => scenario));
  return [...used].some((id) => (scenarios[id]?.setup?.length ?? 0) + (scenarios[id]?.verify?.length ?? 0) > 0);
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
