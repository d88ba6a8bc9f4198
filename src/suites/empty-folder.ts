/** A new project goes where none is. */
import { readdir } from 'node:fs/promises';
import { type Problem, ProblemError } from '../problem.ts';

/** @param named As the user named it. @throws ProblemError when the folder holds YAML or pages already. */
export async function refuseProject(folder: string, named: string): Promise<void> {
  const there = (await readdir(folder, { recursive: true }).catch(() => [])).filter((path) =>
    /\.(ya?ml|md)$/i.test(path),
  );
  if (there.length === 0) return;
  throw new ProblemError([holdsAlready(named, there)]);
}

export const holdsAlready = (named: string, there: readonly string[]): Problem => ({
  code: 'project-exists',
  message: `"${named}" holds files already (${there.slice(0, 3).join(', ')}${there.length > 3 ? ' …' : ''})`,
  expected: 'a folder without YAML',
  hint: 'Name another: --out imported.',
});
