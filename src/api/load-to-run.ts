import { ProblemError } from '../problem.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { validate } from './validate.ts';
import { withOverrides, type Overrides } from './with-overrides.ts';

/** @throws ProblemError with every mistake of the project, or when nothing says which bot to test. */
export async function loadToRun(
  paths: readonly string[],
  overrides: Overrides,
  cwd: string,
): Promise<Project & { bot: BotSpec }> {
  const { project, problems } = await validate({ paths, cwd });
  if (!project) throw new ProblemError(problems);
  return withOverrides(project, overrides);
}
