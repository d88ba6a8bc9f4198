import { probe as probeBot, type Probe } from '../bot/probe/probe.ts';
import { reachable, refuseStrangers } from '../bot/test-hosts.ts';
import { systemClock, type Clock } from '../bot/clock.ts';
import { loadToRun } from '../trial/load-to-run.ts';
import type { Overrides } from '../scenario/override/with-overrides.ts';

export interface ProbeOptions extends Overrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** What the customer says; a request for a person when absent, which shows the handoff signals too. */
  message?: string | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
}

/**
 * Talks to the configured bot once and explains what was understood of its reply.
 *
 * @throws ProblemError when the project has mistakes or names no bot.
 */
export async function probe(options: ProbeOptions = {}): Promise<Probe> {
  const {
    cwd = process.cwd(),
    env = process.env,
    clock = systemClock,
    message = 'I want to talk to a person',
  } = options;
  const project = await loadToRun(options.paths ?? [], options, cwd);
  const { bot, folders } = project;
  if (!options.iKnow) refuseStrangers({ bot, suite: project.suite }, env);
  const signal = options.signal ?? new AbortController().signal;
  const mayReach = reachable({ bot, suite: project.suite }, options.iKnow);
  return probeBot(bot, { env, cwd: folders?.bot ?? cwd, clock, mayReach }, { message, signal });
}
