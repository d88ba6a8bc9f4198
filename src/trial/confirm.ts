import { compare, type ComparedRun } from '../compare/compare.ts';
import { confirmWith, type Fresh } from '../compare/decide/confirm-with.ts';
import { freshRepetitions, mostFresh } from '../compare/decide/confirmation.ts';
import { quarantineOf } from '../compare/quarantine.ts';
import { suspectsIn, type Suspect } from '../compare/decide/suspects.ts';
import { freshFrom, freshPlan } from '../plan/fresh-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { comparedRun } from './compared-run.ts';
import { freshFolder, openTrial, type Trial } from './open-trial.ts';
import type { Rounds } from './rounds.ts';

/**
 * Holds fresh conversations of what the run made suspect with both bots, round by round, until every suspect is confirmed or
 * dropped. What each round needs follows from the run's folder alone, so a confirmation that was killed goes on where it was.
 * Without a suspect the folder of fresh conversations is still made: it says that none was.
 *
 * @param plan The run's; fresh customers come after its own.
 */
export async function confirm(rounds: Rounds, folder: string, plan: Plan, signal: AbortSignal): Promise<void> {
  const all = freshPlan(plan, mostFresh);
  const suspects = await suspectsOf(await openTrial(folder));
  while (!signal.aborted) {
    const { fresh } = await openTrial(folder);
    const needed = freshRepetitions(confirmWith(suspects, await freshOf(fresh)));
    if (fresh !== null && needed.size === 0) return;
    const items = all.items.filter(({ cell, repetition }) => repetition - freshFrom < (needed.get(cell) ?? 0));
    await rounds.hold({ stage: 'confirm', plan: all, items, below: freshFolder });
  }
}

async function suspectsOf({ candidate, baseline }: Trial): Promise<Suspect[]> {
  const [before, now] = [await comparedRun(baseline!), await comparedRun(candidate)];
  return suspectsIn(compare(before, now, { quarantine: quarantineIn(now) }), before, now);
}

/** Cells set aside on the day of the run. */
export const quarantineIn = ({ record }: ComparedRun) =>
  quarantineOf(record.suite.quarantine ?? [], record.startedAt.slice(0, 10));

export async function freshOf(held: Trial['fresh']): Promise<Fresh> {
  if (held === null) return { baseline: [], candidate: [] };
  const [before, now] = [await comparedRun(held.baseline), await comparedRun(held.candidate)];
  return { baseline: before.scored, candidate: now.scored };
}
