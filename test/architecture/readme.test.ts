import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validate } from '../../src/api/validate.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const projects = [...readme.matchAll(/^```yaml\n([^]*?)^```$/gm)]
  .map(([, yaml]) => yaml!)
  .filter((yaml) => /^bot:/m.test(yaml));

it.each(projects)('every project file in the README is right as it stands', async (yaml) => {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-readme-'));
  await writeFile(join(cwd, 'project.yaml'), yaml);
  expect((await validate({ paths: ['project.yaml'], cwd })).problems).toEqual([]);
  await rm(cwd, { recursive: true });
});

it('the scenario in the README is ten lines at most', () => {
  expect(projects[0]!.trim().split('\n').length).toBeLessThanOrEqual(10);
});

it('every page and picture the README points to is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!);
  expect(targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(root, target)))).toEqual([]);
});
