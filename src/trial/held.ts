import type { Held, Planned } from '../compare/decide/rule.ts';
import { quarantineIn } from '../compare/quarantine.ts';
import { comparedRun } from './compared-run.ts';
import type { Trial } from './open-trial.ts';

/** All that a trial's folder holds, in memory. */
export async function heldIn({ candidate, baseline, fresh }: Trial, planned: Planned | null = null) {
  const now = await comparedRun(candidate);
  const before = baseline && (await comparedRun(baseline));
  return {
    candidate: now,
    baseline: before,
    fresh: fresh && {
      candidate: (await comparedRun(fresh.candidate)).scored,
      baseline: (await comparedRun(fresh.baseline)).scored,
    },
    planned,
    looks: now.record.manifest.looks ?? null,
    quarantine: quarantineIn(now.record),
  } satisfies Omit<Held, 'screens'>;
}
