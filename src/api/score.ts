import { dirname, resolve } from 'node:path';
import { systemClock, type Clock } from '../bot/clock.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { holdsRecord, openRun } from '../run/store.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { FormatName } from '../transcript/formats/format-names.ts';
import type { Speaker } from '../transcript/transcript.ts';
import { comparedBefore } from '../trial/compared-before.ts';
import { conclude } from '../trial/conclude.ts';
import { noBaseline } from '../trial/stored-baseline.ts';
import { importTranscripts } from '../trial/import-transcripts.ts';
import { givenLabels } from '../trial/labels/given-labels.ts';
import { givenMetrics } from '../trial/own-metrics.ts';
import { openScored } from '../trial/open-scored.ts';
import { referenceAt } from '../trial/reference.ts';
import { openTrial } from '../trial/open-trial.ts';
import type { Outcome } from '../trial/outcome.ts';
import { scoreAgain } from '../run/score-again.ts';
import { scoring } from '../run/scoring.ts';

export interface ScoreOptions {
  /** One run folder, or files of transcripts and folders of them. An interrupted or killed run is scored as far as it went. */
  paths: readonly string[];
  /** Format of the transcripts; told by their content when absent. */
  readAs?: FormatName | undefined;
  /** Who speaks under a name of the transcripts, e.g. `ShopBot` → `bot`; told by all names of a file when absent. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  /** False: personal data in transcripts are kept; else they are replaced by pseudonyms before anything is written. */
  redact?: boolean | undefined;
  /** Where the run folder of transcripts is made; `reports` when absent. */
  out?: string | undefined;
  /** Run folder to compare with; `none`: it is judged by itself. Absent: what a run was compared with before, or the bot it was held beside. */
  baseline?: string | undefined;
  /** File that `aa` wrote. */
  reference?: string | undefined;
  /** Metrics of your own to measure by: themselves, or the module that exports them. A run's own are kept as it measured them when absent. */
  metrics?: string | readonly UserMetric[] | undefined;
  /** File of what people said of judged conversations; what was known of it when the run was scored when absent. */
  labels?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
  clock?: Clock;
}

/**
 * Scores a stored run again with this version's scorers, from its journal alone, and writes its reports again; or reads
 * transcripts of other tools into a run folder, and scores and reports them alike. Their tone is judged by the voice of the
 * baseline, where there is one.
 *
 * @throws ProblemError when a folder holds neither a run nor transcripts, or nothing in them can be read.
 */
export async function score(options: ScoreOptions): Promise<Outcome & { problems: Problem[] }> {
  const { cwd = process.cwd(), clock = systemClock, paths, formats, language } = options;
  const reference = await referenceAt(options, cwd);
  const own = await givenMetrics(options.metrics, cwd);
  const run = await storedRun(paths, cwd);
  if (run !== null) {
    const labelled = await givenLabels(options.labels, cwd, [dirname(run), run]);
    const trial = await openTrial(run, async (folder) => scoreAgain(await openRun(folder, scoring), { own, labelled }));
    const baseline = await comparedBefore(trial.candidate, options.baseline, cwd);
    const compared = { ...trial, ...(baseline !== undefined && { baseline, fresh: null }) };
    return { ...(await conclude({ ...compared, reference, formats, language, cwd })), problems: [] };
  }
  const named = options.baseline === noBaseline ? undefined : options.baseline;
  const baseline = named === undefined ? null : await openScored(resolve(cwd, named));
  const imported = await importTranscripts({
    paths,
    as: options.readAs ?? null,
    roles: options.roles ?? new Map(),
    redact: options.redact ?? true,
    outDir: resolve(cwd, options.out ?? 'reports'),
    voice: baseline?.record.voice ?? {},
    metrics: own,
    cwd,
    clock,
  });
  return {
    ...(await conclude({ candidate: imported.run, baseline, reference, formats, language, cwd })),
    problems: imported.problems,
  };
}

/** The run folder given; null where the paths are transcripts. */
async function storedRun(paths: readonly string[], cwd: string): Promise<string | null> {
  const runs: string[] = [];
  for (const path of paths) if (await holdsRecord(resolve(cwd, path))) runs.push(path);
  if (runs.length === 0) return null;
  if (paths.length === 1) return resolve(cwd, runs[0]!);
  const message = `"${runs[0]}" is a run, given together with other paths`;
  throw new ProblemError([{ code: 'bad-argument', message, expected: 'one run, or transcripts alone' }]);
}
