import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock, type Clock } from '../bot/clock.ts';
import { personalData } from '../hidden/personal/personal-data.ts';
import type { Problem } from '../problem.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { scoreAgain } from '../run/score-again.ts';
import type { FormatName } from '../transcript/formats/format-names.ts';
import { matcherOf } from '../transcript/matters/matcher.ts';
import type { Speaker } from '../transcript/transcript.ts';
import { conclude } from '../trial/conclude.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import { givenMetrics } from '../trial/own-metrics.ts';
import { keepTranscripts } from '../trial/import-transcripts.ts';
import type { Outcome } from '../trial/outcome.ts';
import { checkedDay, dayOf } from '../trial/watch/day-of.ts';
import { contactsBefore } from '../trial/watch/earlier-days.ts';
import { examplesOf } from '../trial/watch/examples.ts';
import { keepDay } from '../trial/watch/keep-day.ts';
import { productionSeries } from '../trial/watch/production-series.ts';
import { simulatedBaseline } from '../trial/watch/simulated-baseline.ts';

export interface WatchOptions {
  /** An export of one day: files of transcripts, or folders of them. */
  paths: readonly string[];
  /** `YYYY-MM-DD`; the day on which most conversations began when absent. */
  day?: string | undefined;
  /** Exports of the days before, read for who came again with the same matter; nothing of them is kept. */
  earlier?: readonly string[] | undefined;
  /** Run of simulated customers to hold it against; `none`: there is none. The one last approved in `out` when absent. */
  baseline?: string | undefined;
  /** Line of releases whose approved run is meant. */
  branch?: string | undefined;
  /** The bot's release, marked where it changes between days. */
  build?: string | undefined;
  /** Format of the transcripts; told by their content when absent. */
  readAs?: FormatName | undefined;
  /** Who speaks under a name of the transcripts. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  /** Metrics of your own to measure by as well: themselves, or the module that exports them; those `watched` are charted. */
  metrics?: string | readonly UserMetric[] | undefined;
  /** False: personal data are kept; else they are replaced by pseudonyms before anything is written. */
  redact?: boolean | undefined;
  /** Folder of the run folders, with the history; `reports` when absent. */
  out?: string | undefined;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
  clock?: Clock;
}

/**
 * Scores what real customers said on one day, and charts it beside the days before. The day is a run in the folder of all runs; a day that is
 * watched twice is one day.
 *
 * @throws ProblemError when nothing can be read, the day can't be told, or the baseline is none of simulated customers.
 * @example
 * const { judgement } = await watch({ paths: ['export-2026-03-18.jsonl'] });
 */
export async function watch(options: WatchOptions): Promise<Outcome & { problems: Problem[] }> {
  const { paths, earlier = [], readAs: as = null, redact = true, formats, language, cwd = process.cwd() } = options;
  const { clock = systemClock, roles = new Map() } = options;
  const outDir = resolve(cwd, options.out ?? 'reports');
  const asked = options.day === undefined ? null : checkedDay(options.day);
  const own = await givenMetrics(options.metrics, cwd);
  const baseline = await simulatedBaseline(options, cwd);
  const matcher = baseline && matcherOf(await examplesOf(baseline));
  const voice = baseline?.record.voice ?? {};
  const personalOf = (salt: string) => (redact ? personalData({ salt }) : null);
  const read = await keepTranscripts({ paths, as, roles, redact, outDir, voice, cwd, clock });
  try {
    const day = asked ?? (await dayOf(read.run));
    const from = { earlier, as, roles, personal: personalOf(read.salt), cwd };
    const before = await contactsBefore(from, matcher);
    const parts = { ...read, day, build: options.build ?? null, matcher, before, redact };
    const run = await keepDay({ ...parts, intents: baseline?.record.intents ?? {} });
    const candidate = await scoreAgain(run, { own });
    const concluded = await conclude({ candidate, baseline, suite: productionSeries(), formats, language, cwd });
    return { ...concluded, problems: read.problems };
  } finally {
    // What was read lies in the folder of its day by now, or is not of one.
    await rm(read.run.folder, { recursive: true, force: true });
  }
}
