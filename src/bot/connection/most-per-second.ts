import { isOnThisMachine } from '../test-hosts.ts';

/** More than a test system of somebody else's should have to bear unasked. */
const elsewherePerSecond = 50;

/** Requests a second, over all conversations; absent: no limit. */
export const mostPerSecond = (spec: { max_rate?: number }, env: NodeJS.ProcessEnv): number | undefined =>
  spec.max_rate ?? (isOnThisMachine(spec, env) ? undefined : elsewherePerSecond);
