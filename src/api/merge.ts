import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { systemClock, type Clock } from '../bot/clock.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { mergeShards } from '../run/merge-shards.ts';
import { makeRunFolder } from '../run/run-folder.ts';
import { conclude } from '../trial/conclude.ts';
import { baselineFolder, openTrial } from '../trial/open-trial.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';
import { whileOpen } from '../while-open.ts';
import { findShards } from '../trial/shards/find-shards.ts';
import { shardProblems } from '../trial/shards/shard-problems.ts';
import { collectorAt } from '../trial/spans/collector.ts';
import { storedBaseline } from '../trial/stored-baseline.ts';
import { unsentSpans } from '../trial/unsent-spans.ts';

export interface MergeOptions {
  /** Folders of the shards, or folders that hold them. */
  shards: readonly string[];
  /** Where the run folder is made; `reports` when absent. */
  out?: string | undefined;
  /** Folder of the run to compare with; `none`: it is judged by itself. Absent: the run last approved among those in `out`, if any. */
  baseline?: string | undefined;
  /** Line of releases whose approved run is meant. */
  branch?: string | undefined;
  /** File that `aa` wrote. */
  reference?: string | undefined;
  /** Where the run is sent as OpenTelemetry spans once it is judged. */
  otlp?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
}

/**
 * The shards of a run made one run, in a folder of its own: what one process would have left but for times; compared, judged and reported
 * like any. The shards stay as they are.
 *
 * @throws ProblemError when a shard is missing, doubled or not finished, or they are not of one plan and one bot.
 */
export async function merge(options: MergeOptions): Promise<Outcome> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock, formats, language } = options;
  const shards = await findShards(options.shards, cwd);
  const problems = shardProblems(shards);
  const [first] = shards;
  const isLive = first?.baseline !== null;
  if (isLive && options.baseline !== undefined) problems.push(twoBaselines);
  if (first === undefined || problems.length > 0) throw new ProblemError(problems);
  const stored = isLive ? null : await storedBaseline(options, cwd);
  const reference = await referenceAt(options, cwd);
  return whileOpen(async (opened) => {
    const collector = options.otlp === undefined ? null : collectorAt(options.otlp, { env, cwd, clock });
    opened(() => collector?.close());
    const folders = shards.map(({ folder }) => folder);
    const startedAt = shards.map(({ record }) => record.startedAt).toSorted()[0]!;
    const folder = await makeRunFolder(
      resolve(cwd, options.out ?? 'reports'),
      new Date(startedAt),
      first.record.manifest.seed,
    );
    try {
      for (const below of isLive ? [baselineFolder, ''] : ['']) {
        const into = join(folder, below);
        await mergeShards(
          folders.map((one) => join(one, below)),
          into,
          join(basename(folder), below),
        );
      }
    } catch (error) {
      await rm(folder, { recursive: true });
      throw error;
    }
    const trial = await openTrial(folder);
    const { suite } = first.shard;
    const outcome = await conclude({
      ...trial,
      baseline: stored ?? trial.baseline,
      reference,
      suite,
      formats,
      language,
      cwd,
    });
    const unsent = await unsentSpans(collector, folder, new AbortController().signal);
    return { ...outcome, unwritten: [...outcome.unwritten, ...unsent] };
  });
}

const twoBaselines: Problem = {
  code: 'bad-argument',
  message: '--baseline names a stored run, and the shards were held beside a live bot',
  expected: 'one of the two to compare with',
  hint: 'Leave out --baseline.',
};
