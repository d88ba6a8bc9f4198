/** The entries for test runners as a project meets them: installed from the packed file, found by its types, run by the runners themselves. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerJson, serve } from '../bot/serve.ts';
import { packed } from '../cli/packed.ts';
import { root } from '../cli/shell.ts';

const execute = promisify(execFile);

let cwd: string;

/** A project of somebody else's: the package as it is unpacked, and its runners beside it. */
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-runners-'));
  const installed = await packed(cwd);
  const modules = join(cwd, 'node_modules');
  await mkdir(join(modules, '@playwright'), { recursive: true });
  await mkdir(join(modules, '@types'));
  await cp(installed, join(modules, 'mystery-shopper'), { recursive: true, verbatimSymlinks: true });
  for (const name of ['vitest', '@playwright/test', 'playwright-core', '@types/node'])
    await symlink(join(root, 'node_modules', name), join(modules, name));
  await cp(join(import.meta.dirname, 'project'), cwd, { recursive: true });
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ name: 'theirs', private: true, type: 'module' }));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (script: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  execute(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  }).then(
    (output) => ({ code: 0, ...output }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );

it('each entry that package.json names is there, with its types', async () => {
  const folder = join(cwd, 'node_modules/mystery-shopper');
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  for (const target of Object.values(exports))
    for (const file of typeof target === 'string' ? [target] : [target.types, target.default])
      expect((await readFile(join(folder, file), 'utf8')).length).toBeGreaterThan(0);
  // Types first: a resolver takes the first condition that fits.
  const conditions = Object.values(exports).flatMap((target) =>
    typeof target === 'object' ? [Object.keys(target)] : [],
  );
  expect(conditions.filter(([first]) => first !== 'types')).toEqual([]);
});

it.each([
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
])('types are found and fit where modules are %s, resolved as %s', async (module, moduleResolution) => {
  const settings = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--lib', 'es2023,dom'];
  const how = ['--module', module, '--moduleResolution', moduleResolution];
  const { code, stdout } = await run('typescript/bin/tsc', [...settings, ...how, '--skipLibCheck', 'types.ts']);
  expect([code, stdout]).toEqual([0, '']);
});

it('vitest runs them, and a failure shows the conversation', async () => {
  const { code, stdout, stderr } = await run('vitest/vitest.mjs', [
    'run',
    'parcel.test.ts',
    // It ends what hangs, and nothing else.
    '--testTimeout=300000',
    '--no-color',
    '--reporter=verbose',
  ]);
  const said = stdout + stderr;
  expect(said).toContain('1 failed | 1 passed');
  expect(said).toMatch(/Bot +It arrives next week\./);
  expect(code).toBe(1);
});

it('Playwright runs the customer through its own page, and keeps the conversation beside the test', async () => {
  const page = await readFile(join(root, 'test/cli/tutorial-widget.html'), 'utf8');
  const url = await serve((request, response) => {
    if (request.method !== 'POST') return void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    answerJson(response, { reply: 'It arrives tomorrow.', handoff: null });
  });
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  const executable = process.env['MYSTERY_SHOPPER_CHROMIUM'] ?? usual ?? '';
  const { code, stdout, stderr } = await run('@playwright/test/cli.js', ['test', '--reporter=json'], {
    BOT: url,
    executable,
  });
  const { suites, stats, errors } = JSON.parse(stdout) as PlaywrightReport;
  expect([stderr, errors]).toEqual(['', []]);
  const [held, failed] = suites[0]!.specs.map(({ tests }) => tests[0]!.results[0]!);
  expect(held!.errors).toEqual([]);
  expect([code, stats.expected, stats.unexpected]).toEqual([1, 1, 1]);
  const kept = Buffer.from(held!.attachments[0]!.body, 'base64').toString();
  expect(held!.attachments[0]!.name).toBe('conversation 1');
  expect(kept).toMatch(/Bot +It arrives tomorrow\./);
  expect(failed!.errors[0]!.message).toMatch(/Bot +It arrives tomorrow\./);
  expect(failed!.attachments.map(({ name }) => name)).toContain('conversation 1');
});

interface PlaywrightReport {
  stats: { expected: number; unexpected: number };
  errors: unknown[];
  suites: {
    specs: {
      tests: { results: { attachments: { name: string; body: string }[]; errors: { message: string }[] }[] }[];
    }[];
  }[];
}
