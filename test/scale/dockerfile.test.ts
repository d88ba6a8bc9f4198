/** The image of docs/scale: no engine is here to build it, so each of its steps is held to what it would find. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packed } from '../cli/packed.ts';

const root = join(import.meta.dirname, '../..');
const steps = readFileSync(join(root, 'docs/scale/Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^([A-Z]+) (.+)$/.exec(line)!.slice(1) as [instruction: string, rest: string]);
const rest = (instruction: string) => steps.filter(([name]) => name === instruction).map(([, words]) => words);
const { engines, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  engines: { node: string };
  files: string[];
};

it('stands on a release of Node that the package takes, named', () => {
  const [image] = rest('FROM');
  const major = Number(/^node:(\d+)-slim$/.exec(image!)?.[1]);
  expect(major).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]));
  expect(rest('FROM')).toHaveLength(1);
});

it('installs what the lock file says before the project is copied, so that a changed scenario installs nothing anew', () => {
  const order = steps.map(([name, words]) => `${name} ${words}`);
  expect(order.indexOf('COPY package.json package-lock.json ./')).toBeLessThan(order.indexOf('RUN npm ci'));
  expect(order.indexOf('RUN npm ci')).toBeLessThan(order.indexOf('COPY scenarios scenarios'));
});

it('installs the package wherever package.json names it, as the tutorial does, and may write runs as whoever it runs as', () => {
  expect(rest('RUN')).toEqual(['npm ci', 'install -d -o node -g node reports /reports']);
  const compose = readFileSync(join(root, 'docs/scale/compose.yaml'), 'utf8');
  expect(compose).toContain('--out, /reports]');
  expect(compose).toContain("['./reports:/reports']");
  expect(compose).toMatch(/^# mkdir -m 777 -p reports && docker compose up/);
});

it('runs as nobody in particular, without a shell, what the package holds', () => {
  expect(rest('USER')).toEqual(['node']);
  expect(steps.map(([name]) => name).lastIndexOf('USER')).toBeGreaterThan(
    steps.map(([name]) => name).lastIndexOf('RUN'),
  );
  const [program, path] = JSON.parse(rest('ENTRYPOINT')[0]!) as string[];
  expect(program).toBe('node');
  expect(files).toContain(path!.replace('node_modules/mystery-shopper/', ''));
});

it('in the folder that its steps leave, with the package installed, the entry point checks the project and is a worker', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-image-'));
  try {
    const shop = join(folder, 'shop');
    await mkdir(join(shop, 'node_modules'), { recursive: true });
    await symlink(await packed(folder), join(shop, 'node_modules/mystery-shopper'));
    await cp(join(root, 'scenarios/demo'), join(shop, 'scenarios'), { recursive: true });
    const [program, path] = JSON.parse(rest('ENTRYPOINT')[0]!) as [string, string];
    const run = (...args: string[]) =>
      promisify(execFile)(program, [path, ...args], { cwd: shop, env: { PATH: process.env['PATH'] } });
    expect((await run('validate')).stdout).toContain('no problems');
    expect((await run('worker', '--help')).stdout).toContain('--queue');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
