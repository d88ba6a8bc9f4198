import { resolve } from 'node:path';
import { declarePlain } from '../bot/environment.ts';
import { ProblemError } from '../problem.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { loadProject } from '../scenario/load.ts';
import type { ProjectText } from '../scenario/read/read-project.ts';
import type { Rule } from '../scenario/notice/notice.ts';
import { gateProblemsWith } from '../judge/gate-problems.ts';
import { describeMetrics } from '../score/metrics.ts';
import { ownRows } from '../score/own/own-rows.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import { withOverrides, type Overrides } from '../scenario/override/with-overrides.ts';
import { criteriaMetrics, type FoundLabels } from './criteria.ts';
import { readLabels } from './labels/read-labels.ts';
import { checkedMetrics, metricsModule } from './own-metrics.ts';

/** Beside what is on the disk. */
export interface AtHand {
  /** Parts of the project, as YAML. */
  texts?: readonly ProjectText[];
  /** The bot to talk to, whatever the project says. */
  bot?: BotSpec;
  /** Metrics beside those that the project's module has. */
  metrics?: readonly UserMetric[];
}

export interface ToRun {
  project: Project & { bot: BotSpec };
  /** The project's own, whether of its module or at hand. */
  metrics: readonly UserMetric[];
  /** null: nobody labelled what its model judges. */
  labels: FoundLabels | null;
}

/** @throws ProblemError with every mistake of the project, or when nothing says which bot to test. */
export async function loadToRun(
  paths: readonly string[],
  overrides: Overrides,
  cwd: string,
  { texts = [], bot, metrics: atHand = [] }: AtHand = {},
): Promise<ToRun> {
  const { project, problems, metrics, labels } = await loadChecked(paths, {
    cwd,
    overlays: overrides.with,
    texts,
    atHand,
  });
  if (!project) throw new ProblemError(problems);
  declarePlain(project.suite.plain ?? []);
  return { project: withOverrides({ ...project, ...(bot !== undefined && { bot }) }, overrides), metrics, labels };
}

interface Checking {
  cwd: string;
  /** Files laid over the project, in this order. */
  overlays?: readonly string[] | undefined;
  /** Looks for what has no effect, beside what the files alone show. */
  findIdle?: Rule;
  texts?: readonly ProjectText[];
  atHand?: readonly UserMetric[];
}

type Checked = Awaited<ReturnType<typeof loadProject>> & {
  metrics: readonly UserMetric[];
  labels: FoundLabels | null;
  /** Absolute paths of what the project names to be loaded: its metrics, its bots. */
  modules: string[];
};

/** Every mistake of every file: those of shape and meaning, metrics and labels that are none, and gates that contradict their metric. */
export async function loadChecked(
  paths: readonly string[],
  { cwd, overlays, findIdle, texts = [], atHand = [] }: Checking,
): Promise<Checked> {
  let metrics = checkedMetrics(atHand);
  let labels: FoundLabels | null = null;
  const modules: string[] = [];
  const loaded = await loadProject(paths.length > 0 || texts.length > 0 ? [...paths] : ['scenarios'], {
    cwd,
    texts,
    with: overlays,
    checkGates: gateProblemsWith(ownRows(metrics)),
    async readMetrics(path, named) {
      modules.push(path);
      const { file, problems, found } = await metricsModule(path, named, metrics);
      metrics = [...found, ...metrics];
      return { file, problems, checkGates: gateProblemsWith(problems.length > 0 ? null : ownRows(metrics)) };
    },
    async readLabels(path, named, criteria) {
      const { labels: found, problems } = await readLabels(path, named, criteria);
      labels = { path, labels: found };
      return problems;
    },
    findIdle,
  });
  const judged = loaded.project === null ? [] : await criteriaMetrics(loaded.project, null, cwd);
  describeMetrics(ownRows([...metrics, ...judged]), new Date().toISOString());
  for (const key of ['bot', 'versus'] as const) {
    const spec = loaded.project?.[key];
    const bot = spec && ('bot' in spec ? (spec.bot as BotSpec) : (spec as BotSpec));
    if (bot?.protocol === 'module') modules.push(resolve(loaded.project?.folders?.[key] ?? cwd, bot.module));
  }
  return { ...loaded, metrics, labels, modules };
}
