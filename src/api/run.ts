import { resolve } from 'node:path';
import type { Clock } from '../bot/clock.ts';
import { looksUpTo } from '../compare/decide/interim-analysis.ts';
import { expand, type Choice } from '../plan/expand.ts';
import { ProblemError } from '../problem.ts';
import type { ReportFormat } from '../report/index.ts';
import type { Project } from '../scenario/scenario.ts';
import { suiteSha256 } from '../run/plan-hash.ts';
import { conclude } from './conclude.ts';
import { confirm } from './confirm.ts';
import { loadToRun } from './load-to-run.ts';
import { openScored } from './open-scored.ts';
import { openTrial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import { referenceAt } from './reference.ts';
import { openRounds } from './rounds.ts';
import { scoring } from './scoring.ts';
import { optionMistakes, resumeMistakes } from './run-mistakes.ts';
import { holdUntilDecided } from './until-decided.ts';
import { versusProject, type VersusOverrides } from './versus-project.ts';
import type { Overrides } from './with-overrides.ts';

export interface RunOptions extends Choice, Overrides, VersusOverrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Conversations at once; of both bots together where there are two. */
  concurrency?: number | undefined;
  /** Conversations begun a second, at most; of both bots together where there are two. */
  rate?: number | undefined;
  /** Folder of the run to compare with. */
  baseline?: string | undefined;
  /** Hold what looks worse again, with fresh customers on both bots, and call worse only what is worse there too. Needs a live bot to compare with. */
  confirm?: boolean | undefined;
  /** Repetitions of a cell at most: they are held look by look, where a gate hangs on them, until every gate is decided. */
  untilDecided?: number | undefined;
  /** File that `aa` wrote: a comparison with a stored run then allows for what the bot differs from itself. */
  reference?: string | undefined;
  /** Where run folders are made; `reports` when absent. */
  out?: string | undefined;
  /** Folder of an interrupted run to finish. */
  resume?: string | undefined;
  /** Keep every exchange with the bot in raw.jsonl, secrets redacted. */
  keepRaw?: boolean | undefined;
  /** All when absent. */
  formats?: readonly ReportFormat[] | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  /** Aborting it stops the run; what was finished is kept, scored and reported. */
  signal?: AbortSignal;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The whole program: reads a project, plays its customers against the bot, and against the one to compare with if there is one,
 * scores, compares, judges the gates and writes the reports into a new run folder.
 *
 * @throws ProblemError when nothing could be run; it carries every problem found.
 * @example
 * const { judgement, folder } = await run({ paths: ['scenarios'], repeat: 10, versus: 'http://localhost:3001/chat' });
 */
export async function run(options: RunOptions = {}): Promise<Outcome> {
  const { cwd = process.cwd(), signal = new AbortController().signal } = options;
  const at = (path: string) => resolve(cwd, path);
  const project = await loadToRun(options.paths ?? [], options, cwd);
  const other = options.baseline === undefined ? versusProject(project, options) : null;
  const { plan, problems } = planOf(project, options);
  problems.push(...optionMistakes(options, { hasVersus: other !== null, gates: project.gates }));
  if (options.resume !== undefined) problems.push(...(await resumeMistakes(at(options.resume), other !== null)));
  if (problems.length > 0) throw new ProblemError(problems);
  // Opened first: a wrong path should not cost a whole run.
  const stored = options.baseline === undefined ? null : await openScored(at(options.baseline));
  const reference = await referenceAt(options, cwd);

  const candidate = { name: 'candidate', project } as const;
  const rounds = openRounds(other === null ? [candidate] : [candidate, { name: 'baseline', project: other }], options);
  try {
    const folder = plan.looks
      ? await holdUntilDecided(rounds, plan, signal)
      : await rounds.hold({ stage: 'plan', plan });
    if (options.confirm) await goingOn(folder, () => confirm(rounds, folder, plan, signal));
    const trial = await openTrial(folder);
    return await conclude({
      ...trial,
      baseline: stored ?? trial.baseline,
      reference,
      suite: suiteSha256(plan, project, scoring.versions),
      formats: options.formats,
    });
  } finally {
    await rounds.close();
  }
}

function planOf(project: Project, options: RunOptions): ReturnType<typeof expand> {
  const { untilDecided } = options;
  if (untilDecided === undefined) return expand(project, options);
  const { plan, problems } = expand(project, { ...options, repeat: untilDecided });
  return { plan: { ...plan, looks: looksUpTo(untilDecided) }, problems };
}

/** What goes wrong after a night's conversations costs none of them: says where they are. */
async function goingOn(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const hint = `What was held is in "${folder}": the same command with --resume goes on with it.`;
    const problems = error.problems.map((problem) => ({
      ...problem,
      hint: [problem.hint, hint].filter(Boolean).join(' '),
    }));
    throw new ProblemError(problems, { cause: error });
  }
}
