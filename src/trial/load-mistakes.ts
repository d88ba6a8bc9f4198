import type { Plan } from '../plan/plan.ts';
import type { Shard } from '../plan/shard.ts';
import type { Problem } from '../problem.ts';
import type { TrialOptions } from './options.ts';

/** What does not go together with a load, and why. */
export function loadMistakes(options: TrialOptions, { load }: Plan, shard: Shard | null): Problem[] {
  if (load === undefined) return [];
  const refused = [
    [options.rate !== undefined, '--rate holds customers back, and a load lets them come whatever becomes of others'],
    [options.untilDecided !== undefined, '--until-decided adds conversations to a plan, and a load is of one plan'],
    [options.confirm === true, '--confirm holds fresh conversations, and these would come under another load'],
    [options.queue !== undefined, '--queue has others hold what they can, and a load is that of one process'],
    [shard !== null, '--shard is held by one job of several, and a load is that of one process'],
  ] as const;
  return refused
    .filter(([isAsked]) => isAsked)
    .map(([, message]) => ({
      code: 'bad-argument',
      message,
      expected: 'one of the two',
      hint: 'Leave one of them out; the load may stand in suite.load.',
    }));
}
