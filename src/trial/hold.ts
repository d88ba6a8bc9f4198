import { meaning } from '../score/metrics.ts';
import { mostFresh } from '../compare/decide/retest.ts';
import type { Held, RuleName } from '../compare/decide/rule.ts';
import { decide, type Round, rulesFor } from '../compare/decide/rules.ts';
import type { Asked } from '../compare/rollout/floors.ts';
import { quarantineOf } from '../compare/quarantine.ts';
import { freshFrom, freshPlan } from '../plan/fresh-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import { heldIn } from './held.ts';
import { freshFolder, openTrial } from './open-trial.ts';
import type { Stage } from './progress.ts';
import type { HeldRound, Rounds } from './rounds.ts';

export interface Design {
  plan: Plan;
  asked: Asked;
  /** What looks worse is held again with fresh customers. */
  confirm: boolean;
  signal: AbortSignal;
}

/**
 * Holds what the rules in force ask for, round by round, until nothing more is needed. What a round needs follows from the folder
 * alone: a trial that was killed goes on where it was.
 *
 * @returns The trial's folder.
 */
export async function hold(rounds: Rounds, { plan, asked, confirm, signal }: Design): Promise<string> {
  const planned = { cells: [...new Set(plan.items.map(({ cell }) => cell))], repeat: plan.repeat };
  const names = rulesFor({ looks: plan.looks !== undefined, isConfirmed: confirm });
  const fresh = freshPlan(plan, mostFresh);
  const next = (held: Omit<Held, 'screens'>) => decide(held, asked, names).next;
  const nothing = {
    candidate: null,
    baseline: null,
    fresh: null,
    planned,
    looks: plan.looks ?? null,
    quarantine: quarantineOf([], ''),
  };
  // What the plan wants first is asked for even of a folder that holds it: whether the folder is this plan's is seen then.
  const folder = await rounds.hold({ ...roundOf(next(nothing)!, plan, fresh), stage: 'plan' });
  await keeping(folder, async () => {
    // Under one rule the first round was all: a long run's scores need not be read to see that.
    while (names.length > 1 && !signal.aborted) {
      const trial = await openTrial(folder);
      const held = await heldIn(trial, planned);
      const round = meaning(trial.candidate.record.metrics ?? [], () => next(held));
      if (round === null) return;
      await rounds.hold(roundOf(round, plan, fresh));
    }
  });
  return folder;
}

const stages: Record<RuleName, Stage> = { once: 'plan', interim: 'until-decided', confirm: 'confirm' };

function roundOf({ rule, pool, needed }: Round, plan: Plan, fresh: Plan): HeldRound {
  const stage = stages[rule];
  if (pool === 'fresh') {
    const isWanted = (cell: string, repetition: number) => repetition - freshFrom < (needed.get(cell) ?? 0);
    const items = fresh.items.filter(({ cell, repetition }) => isWanted(cell, repetition));
    return { stage, plan: fresh, items, below: freshFolder };
  }
  return { stage, plan, items: plan.items.filter(({ cell, repetition }) => repetition <= (needed.get(cell) ?? 0)) };
}

/** What goes wrong after the first conversations costs none of them: says where they are. */
async function keeping(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const hint = `What was held is in "${folder}": the same command with --resume goes on with it.`;
    const problems = error.problems.map((problem) =>
      // Some say so themselves.
      problem.hint?.includes('--resume')
        ? problem
        : { ...problem, hint: [problem.hint, hint].filter(Boolean).join(' ') },
    );
    throw new ProblemError(problems, { cause: error });
  }
}
