import { resolve } from 'node:path';
import { metricsIn } from '../compare/compared-run.ts';
import { pointEstimatesOf } from '../compare/point-estimates.ts';
import { gatePowerOf } from '../compare/power/gate-power.ts';
import type { GatePower } from '../compare/power/operator-power.ts';
import { smallSuiteOf, type SmallSuite } from '../compare/power/small-suite.ts';
import { coverageOf, type Coverage } from '../plan/coverage.ts';
import type { Cover, CoverChoice } from '../plan/cover/cover.ts';
import { coveredPlan, coverSizes } from '../plan/cover/covered-plan.ts';
import { expand, type Choice } from '../plan/expand.ts';
import { type LoadChoice, underLoad } from '../plan/load/under-load.ts';
import type { OwnWord } from '../plan/own-word.ts';
import { ProblemError } from '../problem.ts';
import { comparedRun } from '../trial/compared-run.ts';
import { costOf, type Cost } from '../compare/power/cost.ts';
import { modelCostOf, type ModelCost } from '../compare/power/model-cost.ts';
import { openScored } from '../trial/open-scored.ts';
import { plannedCells } from '../compare/power/planned-cells.ts';
import { validate } from './validate.ts';

export interface PlanOptions extends Choice, CoverChoice, LoadChoice {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Files laid over the project, in this order. */
  with?: readonly string[] | undefined;
  concurrency?: number | undefined;
  rate?: number | undefined;
  /** Folder of an earlier run of the bot: how much its conversations vary and how long they are. */
  baseline?: string | undefined;
  cwd?: string;
}

/** What a run would do and what it could find, before anything runs. */
export interface Forecast {
  suite: string | null;
  seed: string;
  repeat: number;
  cells: number;
  conversations: number;
  coverage: Coverage;
  /** Cells there are, and in how many of them every pair and every triple meets. */
  sizes: { all: number; pairs: number; triples: number };
  /** Which cells are chosen, and what they leave out; null: all are held. */
  cover: Cover | null;
  /** Scenarios in which nothing but the bot's own word could show success. */
  byOwnWord: OwnWord[];
  /** Gate by gate, in every segment it judges. */
  gates: GatePower[];
  /** What it is too small to see, gates or none; null where a plain fall of an intent would be found. */
  smallSuite: SmallSuite | null;
  cost: Cost;
  /** Of a language model; null: none is asked. */
  model: ModelCost | null;
  /** The earlier run that variances and lengths come from; null: assumed. */
  earlier: string | null;
}

/**
 * Asks no bot and writes nothing.
 *
 * @throws ProblemError when the project has mistakes, nothing is chosen, or the earlier run is not there.
 */
export async function plan({ cwd = process.cwd(), ...options }: PlanOptions = {}): Promise<Forecast> {
  const { project, problems, byOwnWord } = await validate({ paths: options.paths ?? [], with: options.with, cwd });
  if (!project) throw new ProblemError(problems);
  const { plan: whole, problems: choice } = expand(project, options);
  const { plan: chosen, problems: cover } = coveredPlan(whole, project, options);
  const { plan: planned, problems: load } = underLoad(chosen, project.suite, options);
  const wrong = [...choice, ...cover, ...load];
  if (wrong.length > 0) throw new ProblemError(wrong);
  const stored = options.baseline === undefined ? null : await openScored(resolve(cwd, options.baseline));
  const earlier = stored && (await comparedRun(stored));
  const cells = plannedCells(planned, project);
  const known = earlier && {
    estimates: pointEstimatesOf(earlier.scored, metricsIn(earlier.record)),
    repetitions: earlier.record.manifest.repeat,
  };
  const design = { cells, repetitions: planned.repeat, earlier: known };
  return {
    suite: project.suite.name ?? null,
    seed: planned.seed,
    repeat: planned.repeat,
    cells: cells.length,
    conversations: planned.items.length,
    coverage: coverageOf(project, planned),
    sizes: coverSizes(whole, project),
    cover: planned.cover ?? null,
    byOwnWord: byOwnWord.filter(({ scenario }) => planned.items.some((item) => item.scenario === scenario)),
    gates: gatePowerOf({ ...design, ...project, rule: 'stored' }),
    smallSuite: smallSuiteOf(design),
    model: modelCostOf(planned, project),
    cost: costOf({ ...options, plan: planned, suite: project.suite, earlier }),
    earlier: earlier && earlier.record.id,
  };
}
