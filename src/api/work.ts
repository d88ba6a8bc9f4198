import { type Clock, systemClock } from '../bot/clock.ts';
import { refuseStrangers } from '../bot/test-hosts.ts';
import { agendaCustomer } from '../customer/agenda.ts';
import type { ArmName } from '../run/arm.ts';
import { concurrencyOf } from '../run/concurrency.ts';
import { asking, connectQueue } from '../run/queue/connect-queue.ts';
import type { HandsArm } from '../run/hands.ts';
import { openHandsArm } from '../run/open-hands-arm.ts';
import { leastTakeoverMs } from '../run/queue/hands.ts';
import type { QueueAddress } from '../run/queue/queue-address.ts';
import { work as workAt } from '../run/queue/work.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { scoring } from '../run/scoring.ts';
import { versusProject, type VersusOverrides } from '../scenario/override/versus-project.ts';
import type { Overrides } from '../scenario/override/with-overrides.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { loadToRun } from '../trial/load-to-run.ts';
import { whileOpen } from '../while-open.ts';

export interface WorkOptions extends Overrides, VersusOverrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. Those of the runs it is to take part in. */
  paths?: readonly string[];
  queue: QueueAddress;
  /** Conversations at a time; the project's setting, else 16, when absent. */
  concurrency?: number | undefined;
  /** When others take over what this worker held, once it is not heard of any more; at least 1 s, 30 s when absent. */
  takeoverMs?: number | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  /** Aborting it ends the work: what is under way is given up, and others take it over. */
  signal: AbortSignal;
  /** Told in sentences what it takes part in, and what keeps it from it. */
  onNotice?: ((sentence: string) => void) | undefined;
}

/**
 * Holds conversations for runs elsewhere that have the same queue and the same project, until it is stopped.
 *
 * @returns How many conversations it held.
 * @throws ProblemError when project or queue can't be had, or `takeoverMs` is too short.
 */
export async function work(options: WorkOptions): Promise<number> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock, onNotice: say = () => {} } = options;
  const { takeoverMs = 30_000 } = options;
  if (!(takeoverMs >= leastTakeoverMs)) throw new ProblemError([tooSoon(takeoverMs)]);
  const { project } = await loadToRun(options.paths ?? [], options, cwd);
  const other = versusProject(project, options);
  return whileOpen(async (opened) => {
    const open = (name: ArmName, own: Project & { bot: BotSpec }): HandsArm => {
      if (!options.iKnow) refuseStrangers(own, env);
      const arm = openHandsArm(name, own, { env, cwd, clock, iKnow: options.iKnow });
      opened(() => arm.bot.close());
      opened(() => arm.backend.close());
      return arm;
    };
    const first = open('candidate', project);
    const rest = other === null ? [] : [open('baseline', other)];
    const queueing = await connectQueue(options.queue, { env, say });
    opened(() => queueing.close());
    const hands = {
      arms: [first, ...rest] as const,
      customer: agendaCustomer,
      scoring,
      clock,
      env,
      concurrency: options.concurrency ?? concurrencyOf(project.suite, {}),
      takeoverMs,
      say,
    };
    return asking(queueing, () => workAt(queueing, hands, options.signal));
  });
}

const tooSoon = (takeoverMs: number): Problem => ({
  code: 'bad-argument',
  message: `What a worker holds is to be taken over after ${takeoverMs} ms, while it is still there`,
  expected: `takeoverMs of ${leastTakeoverMs} or more`,
});
