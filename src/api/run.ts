import { resolve } from 'node:path';
import { systemClock } from '../bot/clock.ts';
import { looksUpTo } from '../compare/decide/interim-analysis.ts';
import { dayAt } from '../plan/calendar.ts';
import { expand } from '../plan/expand.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import { suiteSha256 } from '../run/plan-hash.ts';
import type { Manifest } from '../run/record.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import { conclude } from '../trial/conclude.ts';
import type { TrialOptions } from '../trial/options.ts';
import { loadToRun } from '../trial/load-to-run.ts';
import { storedBaseline } from '../trial/stored-baseline.ts';
import { openTrial } from '../trial/open-trial.ts';
import { collectorAt, type Collector } from '../trial/spans/collector.ts';
import { sendSpans } from '../trial/spans/send-spans.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';
import { openRounds } from '../trial/rounds.ts';
import { scoring } from '../run/scoring.ts';
import { optionMistakes, resumeMistakes } from '../trial/option-mistakes.ts';
import { hold } from '../trial/hold.ts';
import { versusProject } from '../scenario/override/versus-project.ts';

export type { TrialOptions as RunOptions };

/**
 * The whole program: reads a project, plays its customers against the bot, and against the one to compare with if there is one,
 * scores, compares, judges the gates and writes the reports into a new run folder.
 *
 * @throws ProblemError when nothing could be run; it carries every problem found.
 * @example
 * const { judgement, folder } = await run({ paths: ['scenarios'], repeat: 10, versus: 'http://localhost:3001/chat' });
 */
export async function run(options: TrialOptions = {}): Promise<Outcome> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock } = options;
  const { signal = new AbortController().signal } = options;
  const at = (path: string) => resolve(cwd, path);
  const project = await loadToRun(options.paths ?? [], options, cwd);
  const other = options.baseline === undefined ? versusProject(project, options) : null;
  const begun = options.resume === undefined ? null : await beginningOf(at(options.resume));
  const today = options.today ?? begun?.today ?? dayAt(clock.date());
  const { plan, problems } = planOf(project, { ...options, today });
  problems.push(...optionMistakes(options, { hasVersus: other !== null, ...project }));
  if (options.resume !== undefined) problems.push(...(await resumeMistakes(at(options.resume), other !== null)));
  if (problems.length > 0) throw new ProblemError(problems);
  // Opened first: a wrong path should not cost a whole run.
  const stored = other === null ? await storedBaseline(options, cwd) : null;
  const reference = await referenceAt(options, cwd);
  const collector = options.otlp === undefined ? null : collectorAt(options.otlp, { env, cwd, clock });

  const candidate = { name: 'candidate', project } as const;
  const rounds = openRounds(other === null ? [candidate] : [candidate, { name: 'baseline', project: other }], options);
  try {
    const folder = await hold(rounds, { plan, asked: project, confirm: options.confirm ?? false, signal });
    const trial = await openTrial(folder);
    const outcome = await conclude({
      ...trial,
      baseline: stored ?? trial.baseline,
      reference,
      suite: suiteSha256(plan, project, scoring.versions),
      formats: options.formats,
      cwd,
    });
    const unsent = collector === null ? [] : await unsentTo(collector, folder, signal);
    return { ...outcome, unwritten: [...outcome.unwritten, ...unsent] };
  } finally {
    await collector?.close();
    await rounds.close();
  }
}

/** The run is judged already: what its spans meet takes nothing away from it. */
async function unsentTo(collector: Collector, folder: string, signal: AbortSignal): Promise<readonly Problem[]> {
  if (signal.aborted) return [];
  try {
    await sendSpans(folder, collector, { content: false }, signal);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    if (signal.aborted) return [];
    throw error;
  }
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
