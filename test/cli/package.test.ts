import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packed } from './packed.ts';

const execute = promisify(execFile);

let folder: string;
let installed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-package-'));
  installed = await packed(folder);
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
