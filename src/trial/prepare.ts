/** What a trial is made of before anything is sent: project, plan, and who is to be talked to. */
import { resolve } from 'node:path';
import { systemClock } from '../bot/clock.ts';
import { looksUpTo } from '../compare/decide/interim-analysis.ts';
import { dayAt } from '../plan/calendar.ts';
import { coveredPlan } from '../plan/cover/covered-plan.ts';
import { expand } from '../plan/expand.ts';
import { underLoad } from '../plan/load/under-load.ts';
import type { Plan } from '../plan/plan.ts';
import type { Shard } from '../plan/shard.ts';
import { ProblemError } from '../problem.ts';
import { suiteSha256 } from '../run/plan-hash.ts';
import type { Manifest } from '../run/record.ts';
import type { Scoring } from '../run/score-run.ts';
import { scoring, scoringWith } from '../run/scoring.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import { versusProject } from '../scenario/override/versus-project.ts';
import type { Project } from '../scenario/scenario.ts';
import { criteriaMetrics } from './criteria.ts';
import { loadToRun } from './load-to-run.ts';
import { loadMistakes } from './load-mistakes.ts';
import { optionMistakes, resumeMistakes } from './option-mistakes.ts';
import type { TrialOptions } from './options.ts';
import type { Contenders } from './rounds.ts';

export interface Prepared {
  project: Project;
  plan: Plan;
  contenders: Contenders;
  /** With the project's own metrics, and those that its model judges. */
  scoring: Scoring;
  /** Hash of what is measured: nights of one series have the same. */
  suite: string;
}

/**
 * @param shard Which part of the plan is to be held; null: all of it.
 * @throws ProblemError with every mistake of project and options.
 */
export async function prepareTrial(options: TrialOptions, shard: Shard | null = null): Promise<Prepared> {
  const { cwd = process.cwd(), clock = systemClock } = options;
  const { project, metrics, labels } = await loadToRun(options.paths ?? [], options, cwd, {
    metrics: options.metrics ?? [],
  });
  const other = options.baseline === undefined ? versusProject(project, options) : null;
  const resumed = options.resume === undefined ? null : resolve(cwd, options.resume);
  const begun = resumed === null ? null : await beginningOf(resumed);
  const today = options.today ?? begun?.today ?? dayAt(clock.date());
  const planned = planOf(project, { ...options, today });
  const covered = coveredPlan(planned.plan, project, options);
  const { plan, problems: loadProblems } = underLoad(covered.plan, project.suite, options);
  const problems = [...planned.problems, ...covered.problems, ...loadProblems];
  problems.push(
    ...optionMistakes(options, { hasVersus: other !== null, ...project }),
    ...loadMistakes(options, plan, shard),
  );
  if (resumed !== null) problems.push(...(await resumeMistakes(resumed, { hasVersus: other !== null, shard })));
  if (problems.length > 0) throw new ProblemError(problems);
  const judged = await criteriaMetrics(project, labels, resolve(cwd, options.out ?? 'reports'));
  const candidate = { name: 'candidate', project } as const;
  return {
    project,
    plan,
    scoring: scoringWith([...metrics, ...judged]),
    contenders: other === null ? [candidate] : [candidate, { name: 'baseline', project: other }],
    suite: suiteSha256(plan, project, scoring.versions),
  };
}

/** What a run that is gone on with was begun with; null where it was killed before that was written down. */
async function beginningOf(folder: string): Promise<Manifest | null> {
  return (await holdsRecord(folder)) ? (await readRecord(folder)).manifest : null;
}

function planOf(project: Project, options: TrialOptions): ReturnType<typeof expand> {
  const { untilDecided } = options;
  if (untilDecided === undefined) return expand(project, options);
  const { plan, problems } = expand(project, { ...options, repeat: untilDecided });
  return { plan: { ...plan, looks: looksUpTo(untilDecided) }, problems };
}
