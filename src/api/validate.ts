import { idleGates } from '../judge/idle-gates.ts';
import { loadChecked } from '../trial/load-to-run.ts';
import { idleLocales } from '../plan/idle-locales.ts';
import { pastQuarantine } from '../scenario/notice/past-quarantine.ts';
import { type Clock, systemClock } from '../bot/clock.ts';
import { type OwnWord, scenariosByOwnWord } from '../plan/own-word.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../scenario/notice/notice.ts';
import type { ProjectText } from '../scenario/read/read-project.ts';
import type { Project } from '../scenario/scenario.ts';

export interface ValidateOptions {
  /** Project files, or folders of them; `scenarios` when empty. */
  paths: readonly string[];
  /** Files laid over the project, in this order. */
  with?: readonly string[] | undefined;
  /** Parts of the project as YAML, beside or in place of files. */
  texts?: readonly ProjectText[] | undefined;
  cwd?: string;
  clock?: Clock;
}

export interface Validation {
  /** null when there is any problem. */
  project: Project | null;
  /** Every mistake of every file; empty when all is well. */
  problems: Problem[];
  /** What says something and has no effect; no mistake, and empty where there is one. */
  notices: Problem[];
  /** Scenarios in which nothing but the bot's own word could show success; worth knowing, and no mistake. */
  byOwnWord: OwnWord[];
  /** Project files that were read, from `cwd`. */
  files: string[];
  /** Absolute paths of the modules that it names: its metrics, its bots. */
  modules: string[];
}

/**
 * Reads and checks a project without running anything.
 *
 * @example
 * const { problems } = await validate({ paths: ['scenarios'] });
 */
export async function validate({
  paths,
  with: overlays,
  texts = [],
  cwd = process.cwd(),
  clock = systemClock,
}: ValidateOptions): Promise<Validation> {
  const findIdle = idleOn(new Date(clock.date()).toISOString().slice(0, 10));
  const { project, problems, notices, files, modules } = await loadChecked(paths, { cwd, overlays, findIdle, texts });
  const byOwnWord = project === null ? [] : scenariosByOwnWord(project);
  return { project, problems, notices, byOwnWord, files, modules };
}

/** @param today `YYYY-MM-DD`. */
const idleOn =
  (today: string): Rule =>
  (written) => [...idleLocales(written), ...idleGates(written), ...pastQuarantine(written, today)];
