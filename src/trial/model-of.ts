import { resolve } from 'node:path';
import { type Clock, systemClock } from '../bot/clock.ts';
import { reachable, refuseStrangers } from '../bot/test-hosts.ts';
import { type ModelMode, modeOf } from '../language-model/mode.ts';
import type { Model } from '../language-model/model.ts';
import { openModel } from '../language-model/open-model.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeOfPlan, wordingModel } from '../run/plan-hash.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import type { Project } from '../scenario/scenario.ts';

interface ModelChoice {
  /** Whether answers that are not on its cassette are asked for; where `CI` is set they are not, when absent. */
  model?: ModelMode | undefined;
  iKnow?: boolean | undefined;
  /** Folder of an interrupted run: what it has spent counts. */
  resume?: string | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
}

/**
 * The model that finds the words of customers of this plan or judges its conversations, to be closed; null: none does.
 * @throws ProblemError when it would be asked, and nothing says that where it is made-up customers may be.
 */
export async function modelOf(plan: Pick<Plan, 'items'>, project: Project, choice: ModelChoice): Promise<Model | null> {
  const { model: spec } = project;
  const isAsked = wordingModel(plan, project) !== undefined || judgeOfPlan(plan, project) !== undefined;
  if (spec === undefined || !isAsked) return null;
  const { cwd = process.cwd(), env = process.env, clock = systemClock, iKnow, resume } = choice;
  const mode = modeOf(choice.model, env);
  if (mode === 'record' && !iKnow) refuseStrangers({ asks: spec, suite: project.suite }, env);
  const resumed = resume === undefined ? null : resolve(cwd, resume);
  const before = resumed !== null && (await holdsRecord(resumed)) ? (await readRecord(resumed)).spent : undefined;
  const mayReach = reachable({ suite: project.suite }, iKnow);
  return openModel(spec, { mode, before, env, cwd: project.folders?.model ?? cwd, clock, mayReach });
}
