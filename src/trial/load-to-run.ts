import { declarePlain } from '../bot/environment.ts';
import { ProblemError } from '../problem.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { loadProject } from '../scenario/load.ts';
import type { ProjectText } from '../scenario/read/read-project.ts';
import type { Rule } from '../scenario/notice/notice.ts';
import { gateProblems } from '../judge/gate-problems.ts';
import { withOverrides, type Overrides } from '../scenario/override/with-overrides.ts';

/** Beside what is on the disk. */
export interface AtHand {
  /** Parts of the project, as YAML. */
  texts?: readonly ProjectText[];
  /** The bot to talk to, whatever the project says. */
  bot?: BotSpec;
}

/** @throws ProblemError with every mistake of the project, or when nothing says which bot to test. */
export async function loadToRun(
  paths: readonly string[],
  overrides: Overrides,
  cwd: string,
  { texts, bot }: AtHand = {},
): Promise<Project & { bot: BotSpec }> {
  const { project, problems } = await loadChecked(paths, cwd, overrides.with, undefined, texts);
  if (!project) throw new ProblemError(problems);
  declarePlain(project.suite.plain ?? []);
  return withOverrides({ ...project, ...(bot !== undefined && { bot }) }, overrides);
}

/**
 * Every mistake of every file: those of shape and meaning, and gates that contradict their metric.
 * @param findIdle Looks for what has no effect, beside what the files alone show.
 */
export const loadChecked = (
  paths: readonly string[],
  cwd: string,
  overlays?: readonly string[],
  findIdle?: Rule,
  texts: readonly ProjectText[] = [],
): ReturnType<typeof loadProject> =>
  loadProject(paths.length > 0 || texts.length > 0 ? [...paths] : ['scenarios'], {
    cwd,
    texts,
    with: overlays,
    checkGates: gateProblems,
    findIdle,
  });
