import { resolve } from 'node:path';
import { openBot } from '../bot/index.ts';
import { systemClock, type Clock } from '../bot/clock.ts';
import { agendaCustomer } from '../customer/agenda.ts';
import { blameOf, isContent } from '../conversation/conversation.ts';
import { expand, type Choice } from '../plan/expand.ts';
import { ProblemError } from '../problem.ts';
import type { ReportFormat } from '../report/index.ts';
import type { RunObserver } from '../run/run-options.ts';
import { run as carryOutPlan } from '../run/run.ts';
import { conclude } from './conclude.ts';
import { rawKeeper, type RawKeeper } from './keep-raw.ts';
import { loadToRun } from './load-to-run.ts';
import { openScored } from './open-scored.ts';
import type { Outcome } from './outcome.ts';
import { program } from './program.ts';
import { scoring } from './scoring.ts';
import type { Overrides } from './with-overrides.ts';

export interface RunOptions extends Choice, Overrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Conversations at once. */
  concurrency?: number | undefined;
  /** Conversations begun a second, at most. */
  rate?: number | undefined;
  /** Folder of the run to compare with. */
  baseline?: string | undefined;
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

export interface Progress {
  /** Conversations finished, of those planned. */
  done: number;
  planned: number;
  /** Ended badly or against a check; before scoring, so an estimate. */
  failed: number;
  unscorable: number;
}

/**
 * The whole program: reads a project, plays its customers against the bot, scores, compares with a baseline, judges the
 * gates and writes the reports into a new run folder.
 *
 * @throws ProblemError when nothing could be run; it carries every problem found.
 * @example
 * const { judgement, folder } = await run({ paths: ['scenarios'], repeat: 10, baseline: 'reports/baseline' });
 */
export async function run(options: RunOptions = {}): Promise<Outcome> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock } = options;
  const at = (path: string) => resolve(cwd, path);
  const project = await loadToRun(options.paths ?? [], options, cwd);
  const { plan, problems } = expand(project, options);
  if (problems.length > 0) throw new ProblemError(problems);
  // Opened first: a wrong path should not cost a whole run.
  const baseline = options.baseline === undefined ? null : await openScored(at(options.baseline));

  const raw = options.keepRaw ? rawKeeper() : null;
  const bot = openBot(project.bot, {
    env,
    cwd,
    clock,
    ...(raw ? { raw: raw.keep } : {}),
  });
  try {
    const { folder } = await carryOutPlan({
      arms: [{ name: 'candidate', project, plan, bot }],
      customer: agendaCustomer,
      scoring,
      program,
      clock,
      env,
      outDir: at(options.out ?? 'reports'),
      signal: options.signal ?? new AbortController().signal,
      observer: observerOf(options.onProgress, raw),
      ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
      ...(options.rate === undefined ? {} : { rate: options.rate }),
      ...(options.resume === undefined ? {} : { resume: at(options.resume) }),
    });
    return await conclude({ candidate: await openScored(folder), baseline, formats: options.formats });
  } finally {
    await bot.close();
    await raw?.close();
  }
}

function observerOf(onProgress: RunOptions['onProgress'], raw: RawKeeper | null): RunObserver {
  const progress: Progress = { done: 0, planned: 0, failed: 0, unscorable: 0 };
  return {
    started({ folder, planned, kept }) {
      raw?.folderIs(folder);
      progress.planned = planned;
      progress.done = kept;
      onProgress?.({ ...progress });
    },
    finished({ end, checks }) {
      progress.done += 1;
      if (blameOf(end.reason) !== null) progress.unscorable += 1;
      else if (!isContent(end.reason) || checks.some(({ passed }) => passed === false)) progress.failed += 1;
      onProgress?.({ ...progress });
    },
  };
}
