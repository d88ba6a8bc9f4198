import type { Clock } from '../bot/clock.ts';
import { hideEnvironment } from '../bot/environment.ts';
import { type BotOptions, openBot } from '../bot/index.ts';
import { reachable } from '../bot/test-hosts.ts';
import { type Backend, openBackend } from '../conversation/backend.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import type { ArmName } from './arm.ts';
import type { HandsArm } from './hands.ts';

interface OpenOptions {
  env: NodeJS.ProcessEnv;
  /** Where relative paths start whose file is not known. */
  cwd: string;
  clock: Clock;
  iKnow: boolean | undefined;
  /** For the bot, beside these. */
  shared?: Pick<BotOptions, 'pace' | 'tokens' | 'standing' | 'raw'>;
  /** For the back end; its own when absent. */
  backendShared?: Pick<Backend, 'tokens' | 'pace'>;
}

/**
 * Bot and back end of somebody who holds conversations for a run elsewhere. Both are to be closed.
 * @throws ProblemError when an environment variable that they name is not set.
 */
export function openHandsArm(
  name: ArmName,
  project: Project & { bot: BotSpec },
  { env, cwd, clock, iKnow, shared = {}, backendShared = {} }: OpenOptions,
): HandsArm {
  hideEnvironment(project.scenarios, env);
  const mayReach = reachable(project, iKnow);
  const place = (folder: string | undefined) => ({ env, cwd: folder ?? cwd, clock, mayReach });
  const bot = openBot(project.bot, { ...place(project.folders?.bot), ...shared });
  const backend = openBackend(project.backend, { ...place(project.folders?.backend), ...backendShared });
  return { name, project, bot, backend };
}
