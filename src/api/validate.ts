import { metricProblems } from '../compare/gate-metrics.ts';
import type { Problem } from '../problem.ts';
import { loadProject } from '../scenario/load.ts';
import type { Project } from '../scenario/scenario.ts';

export interface ValidateOptions {
  /** Project files, or folders of them; `scenarios` when empty. */
  paths: readonly string[];
  cwd?: string;
}

export interface Validation {
  /** null when any file could not be read as a project. */
  project: Project | null;
  /** Every mistake of every file; empty when all is well. */
  problems: Problem[];
}

/**
 * Reads and checks a project without running anything.
 *
 * @example
 * const { problems } = await validate({ paths: ['scenarios'] });
 */
export async function validate({ paths, cwd = process.cwd() }: ValidateOptions): Promise<Validation> {
  const { project, problems } = await loadProject(paths.length > 0 ? [...paths] : ['scenarios'], { cwd });
  return { project, problems: project ? [...problems, ...metricProblems(project)] : problems };
}
