import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './shell.ts';

const execute = promisify(execFile);

let folder: string;
let installed: string;

/** What `npm install` of the packed file would unpack, with what it depends on beside it and nothing that only building needs. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-package-'));
  const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await execute('tar', ['-xzf', join(folder, filename), '-C', folder]);
  installed = join(folder, 'package');
  const { stdout: tree } = await execute('npm', ['ls', '--omit=dev', '--omit=peer', '--all', '--parseable'], {
    cwd: root,
  });
  for (const place of tree.trim().split('\n').slice(1)) {
    const link = join(installed, relative(root, place));
    await mkdir(dirname(link), { recursive: true });
    await symlink(place, link);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the packed command line plays the demo in an empty folder', async () => {
  const empty = join(folder, 'empty');
  await mkdir(empty);
  const main = join(installed, 'dist/cli/main.js');
  const { stdout } = await execute(process.execPath, [main, 'demo', '--repeat', '1'], { cwd: empty });
  const page = /Open (file:\S+)/.exec(stdout)?.[1];
  expect(page).toBeDefined();
  await access(new URL(page!));
});

it('the packed library exports what the documentation shows, with types', async () => {
  const library = (await import(join(installed, 'dist/index.js'))) as Record<string, unknown>;
  const functions = ['run', 'validate', 'score', 'compare', 'report', 'demo', 'startDemoBot'];
  expect(functions.filter((name) => typeof library[name] !== 'function')).toEqual([]);
  expect(await readFile(join(installed, 'dist/index.d.ts'), 'utf8')).toContain('RunOptions');
});

it('the packed schema is the one the examples point their editors to', async () => {
  const schema = JSON.parse(await readFile(join(installed, 'dist/schema.json'), 'utf8')) as { properties: object };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['personas', 'scenarios', 'intents', 'gates']));
});
