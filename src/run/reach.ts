/** One question to the bot and one to its back end before the first conversation: a thousand failed ones would say no more. */
import { plural } from '../counts.ts';
import { faultRow } from '../bot/fault-kinds.ts';
import { BotFault, type BotIdentity } from '../bot/bot.ts';
import { type Backend, BackendFault } from '../conversation/backend.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { blameOf } from '../conversation/end-reasons.ts';
import type { Plan } from '../plan/plan.ts';
import { verifyOf } from '../plan/verify-of.ts';
import { ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Fault, Trouble } from '../bot/trouble.ts';
import type { Arm, ArmName, OpenArm } from './arm.ts';

/** @throws ProblemError when one of them can't be reached; a back end only where the plan makes use of it. */
export async function reach(
  { name, bot, project, plan }: Arm,
  backend: Backend,
  signal: AbortSignal,
): Promise<BotIdentity> {
  try {
    const identity = await bot.identify(signal);
    if (needsBackend(plan, project)) await backend.probe(signal);
    return identity;
  } catch (error) {
    if (error instanceof BotFault) throw unreachable('bot', name, told(error), error);
    if (error instanceof BackendFault) throw unreachable('backend', name, told(error), error);
    throw error;
  }
}

function needsBackend(plan: Plan, { scenarios }: Project): boolean {
  const used = new Set(plan.items.map(({ scenario }) => scenario));
  return [...used].some((id) => {
    const { setup = [], teardown = [] } = scenarios[id]!;
    return setup.length + verifyOf(scenarios[id]!).length + teardown.length > 0;
  });
}

/** Nobody was there to begin a conversation or to answer the first message: no address, no credentials, nothing listening. */
export function wasTurnedAway({ turns, end }: Conversation): boolean {
  return blameOf(end.reason) === 'network' && end.during !== 'setup' && turns.every(({ bot }) => bot === null);
}

/** Ends a run that is under way: whoever comes next would fare no better. */
export function inTrouble({ name: arm, folder }: OpenArm, { kind, detail, times, fix }: Trouble): ProblemError {
  const [name, key] = arm === 'candidate' ? ['bot', 'bot'] : ['bot to compare with', 'versus.bot'];
  if (kind === 'misconfigured') {
    return new ProblemError([
      {
        code: 'bot-misconfigured',
        message: `Nothing that the ${name} answers is understood; ${times === 1 ? 'the only conversation' : `each of ${plural(times, 'conversation')}`} ended alike: ${detail}`,
        hint: `${fix} It is described as ${key} in the project's files; mystery-shopper probe shows what it answers.`,
      },
    ]);
  }
  return new ProblemError([
    {
      code: 'bot-unavailable',
      message: `The ${name} let nobody in any more, ${times} times in a row, so the run was ended early: ${detail}`,
      hint: `What was finished is in "${folder}": the same command with --resume goes on once the bot is back.`,
    },
  ]);
}

/** Ends a run whose back end refuses the calls that prepare it. */
export function unprepared(
  { name: arm, folder }: OpenArm,
  { detail, times }: Pick<Trouble, 'detail' | 'times'>,
): ProblemError {
  const [name, key] =
    arm === 'candidate' ? ['back end', 'backend'] : ['back end of the bot to compare with', 'versus.backend'];
  return new ProblemError([
    {
      code: 'backend-misconfigured',
      message: `The ${name} prepared none of ${plural(times, 'conversation')}, so the run was ended early: ${detail}`,
      hint: `Correct the setup calls, or the key and the address under ${key} in the project's files, and hold the run anew. What was finished is in "${folder}".`,
    },
  ]);
}

const told = ({ message, kind }: Pick<Fault, 'message' | 'kind'>): Pick<Trouble, 'detail' | 'fix'> => ({
  detail: message,
  fix: faultRow(kind).fix,
});

export function unreachable(
  which: 'bot' | 'backend',
  arm: ArmName,
  { detail, fix }: Pick<Trouble, 'detail' | 'fix'>,
  cause?: Error,
): ProblemError {
  const what = which === 'bot' ? 'bot' : 'back end';
  const [name, key] = arm === 'candidate' ? [what, which] : [`${what} to compare with`, `versus.${which}`];
  return new ProblemError(
    [
      {
        code: `${which}-unreachable`,
        message: `The ${name} can't be reached: ${detail}`,
        hint: `${fix?.replace('the bot', `the ${what}`) ?? 'Is it running?'} It is described as ${key} in the project's files.`,
      },
    ],
    { cause },
  );
}
