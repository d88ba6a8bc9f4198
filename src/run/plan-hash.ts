import { createHash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';

/**
 * sha-256 of all that the customers' side of a run follows from: the plan with its seeds, and the scenarios, personas and intents
 * in it. A run is only resumed under the hash it was begun with; where the bot is reached may have changed meanwhile.
 */
export function planSha256(plan: Plan, { suite, intents, personas, scenarios }: Project): string {
  return sha256({ plan, reference_date: suite.reference_date, intents, personas, scenarios });
}

/** sha-256 of the merged project, wherever its files lie; headers are left out, because a secret might stand in them. */
export function projectSha256(project: Project): string {
  const { versus } = project;
  return sha256({
    ...project,
    files: undefined,
    ...withoutHeaders(project),
    ...(versus && { versus: withoutHeaders(versus) }),
  });
}

const withoutHeaders = ({ bot, backend }: Pick<Project, 'bot' | 'backend'>) => ({
  bot: { ...bot, headers: undefined },
  backend: { ...backend, headers: undefined },
});

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
