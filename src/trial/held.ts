import type { Held, Planned } from '../compare/decide/rule.ts';
import { quarantineOf } from '../compare/quarantine.ts';
import { comparedRun } from './compared-run.ts';
import type { Trial } from './open-trial.ts';

/** All that a trial's folder holds, in memory. */
export async function heldIn({ candidate, baseline, fresh }: Trial, planned: Planned | null = null) {
  const now = await comparedRun(candidate);
  const before = baseline && (await comparedRun(baseline));
  const { suite, startedAt, manifest } = now.record;
  return {
    candidate: now,
    baseline: before,
    fresh: fresh && {
      candidate: (await comparedRun(fresh.candidate)).scored,
      baseline: (await comparedRun(fresh.baseline)).scored,
    },
    planned,
    looks: manifest.looks ?? null,
    // Cells set aside on the day of the run.
    quarantine: quarantineOf(suite.quarantine ?? [], startedAt.slice(0, 10)),
  } satisfies Omit<Held, 'screens'>;
}
