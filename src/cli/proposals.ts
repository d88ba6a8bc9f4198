/** What a project and its runs offer to be typed next. Nothing here may fail, or print: it is asked for while somebody types. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../scenario/scenario.ts';
import type { Context } from './context.ts';

type Proposer = (this: Context, partial: string) => Promise<readonly string[]>;

const idsOf = (key: 'scenarios' | 'personas'): Proposer =>
  async function (partial) {
    const project = await projectIn(this.cwd);
    return Object.keys(project?.[key] ?? {}).filter((id) => id.startsWith(partial));
  };

async function projectIn(cwd: string): Promise<Project | null> {
  const { validate } = await import('../api/validate.ts');
  return validate({ paths: ['scenarios'], cwd }).then(
    ({ project }) => project,
    () => null,
  );
}

export const proposals = {
  scenario: idsOf('scenarios'),
  persona: idsOf('personas'),
  /** Folders of runs, the newest first. */
  async run(partial) {
    const entries = await readdir(join(this.cwd, 'reports'), { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory() && /^[\w.-]+$/.test(entry.name))
      .map(({ name }) => `reports/${name}`)
      .filter((path) => path.startsWith(partial))
      .toSorted()
      .toReversed();
  },
} satisfies Record<string, Proposer>;
