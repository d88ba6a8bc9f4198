import { ask, type Held } from '../compare/decide/ask.ts';
import type { ComparedRun } from '../compare/compare.ts';
import { questionsOf } from '../compare/decide/questions.ts';
import { repetitionsForNextLook, type Answer } from '../compare/decide/interim-analysis.ts';
import type { Plan } from '../plan/plan.ts';
import { comparedRun } from './compared-run.ts';
import { quarantineIn } from './confirm.ts';
import { openTrial } from './open-trial.ts';
import type { Rounds } from './rounds.ts';

/**
 * Holds a plan look by look: each cell as often as the first look needs, then more of those on which a gate still hangs, until
 * every gate is decided or the plan is used up. What each look needs follows from the run's folder alone.
 */
export async function holdUntilDecided(rounds: Rounds, plan: Plan, signal: AbortSignal): Promise<string> {
  const [first = 0] = plan.looks ?? [];
  const folder = await rounds.hold({
    stage: 'plan',
    plan,
    items: plan.items.filter(({ repetition }) => repetition <= first),
  });
  while (!signal.aborted) {
    const { candidate, baseline } = await openTrial(folder);
    const answers = answersIn(await comparedRun(candidate), baseline && (await comparedRun(baseline))) ?? [];
    const needed = repetitionsForNextLook(answers, plan.looks ?? []);
    if (needed.size === 0) break;
    const items = plan.items.filter(({ cell, repetition }) => repetition <= (needed.get(cell) ?? first));
    await rounds.hold({ stage: 'until-decided', plan, items });
  }
  return folder;
}

/** What the looks of a run answered, by the gates it was run with; null where it was not held until decided. */
export function answersIn(candidate: ComparedRun, baseline: ComparedRun | null): Answer[] | null {
  const { manifest, gates } = candidate.record;
  if (!manifest.looks) return null;
  const held: Held = { candidate: candidate.scored, baseline: baseline && baseline.scored };
  return ask(questionsOf(gates, held, quarantineIn(candidate)), manifest.looks, held);
}
