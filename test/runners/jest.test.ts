/** Jest itself, as published, runs what the page says. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installed } from '../bot/real/packed.ts';
import { packed } from '../cli/packed.ts';
import { root } from '../cli/shell.ts';

const execute = promisify(execFile);

let cwd: string;
let jest: string;
let section: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-jest-'));
  jest = join(installed('jest', '30.5.2', '@types/jest@30', '@types/node@20'), 'node_modules');
  const page = await readFile(join(root, 'docs/test-runners.md'), 'utf8');
  section = page.split('\n## Jest and others\n')[1]!.split('\n## ')[0]!;
  await cp(await packed(cwd), join(cwd, 'node_modules/mystery-shopper'), { recursive: true, verbatimSymlinks: true });
  for (const name of ['@jest', '@types', 'expect', 'jest-mock'])
    await symlink(join(jest, name), join(cwd, 'node_modules', name));
  await mkdir(join(cwd, 'scenarios'));
  await cp(join(import.meta.dirname, 'project/scenarios'), join(cwd, 'scenarios'), { recursive: true });
  await writeFile(join(cwd, 'package.json'), '{ "name": "theirs", "private": true, "type": "module" }');
}, 300_000);
afterAll(() => rm(cwd, { recursive: true, force: true }));

const bot = 'const bot = (arrival) => ({ open: () => ({ send: () => `It arrives ${arrival}.` }) });\n';

/** By the page's own command. */
async function ran(file: string, text: string): Promise<{ code: number; said: string }> {
  await writeFile(join(cwd, file), text);
  const [, setting] = /^(NODE_OPTIONS=\S+) npx jest$/m.exec(section)!;
  const env = { PATH: process.env['PATH'], HOME: cwd, [setting!.split('=')[0]!]: setting!.split('=')[1]! };
  return execute(process.execPath, [join(jest, 'jest/bin/jest.js'), file, '--no-color'], { cwd, env }).then(
    ({ stderr }) => ({ code: 0, said: stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

it('with the global expect, and a failure shows the conversation', async () => {
  const { code, said } = await ran(
    'global.test.js',
    `import { converse } from 'mystery-shopper';
import 'mystery-shopper/jest';
${bot}
test('tells when', async () => { await expect(converse({ scenario: 'late', bot: bot('tomorrow') })).toResolve(); }, 60_000);
test('tells something else', async () => { await expect(converse({ scenario: 'late', bot: bot('next week') })).toResolve(); }, 60_000);
`,
  );
  expect(said).toContain('1 failed, 1 passed');
  expect(said).toMatch(/Bot +It arrives next week\./);
  expect(code).toBe(1);
}, 120_000);

it('with one that is imported, whose types the listing extends', async () => {
  const [, listing] = /^```ts\n([^]*?)^```$/m.exec(section)!;
  const plain = listing!.replace(', type ShopperMatchers', '').replace(/^declare module [^]*?^}\n/m, '');
  const held = await ran(
    'imported.test.js',
    `import { converse } from 'mystery-shopper';\nimport { test } from '@jest/globals';\n${plain}${bot}
test('tells when', async () => { await expect(converse({ scenario: 'late', bot: bot('tomorrow') })).toResolve(); }, 60_000);
`,
  );
  expect([held.code, held.said]).toEqual([0, expect.stringContaining('1 passed')]);

  await writeFile(join(cwd, 'typed.ts'), `${listing}\nawait expect('x').not.toReachHumanWithin(2);\n`);
  const settings = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node --lib es2023,dom';
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const typed = await execute(process.execPath, [compiler, ...settings.split(' '), 'typed.ts'], { cwd }).catch(
    (error: { stdout: string }) => error,
  );
  expect(typed.stdout).toBe('');
}, 120_000);
