/** The package as it is installed: what it holds, and the tutorial's own commands with it, in an empty folder. */
import { execFile } from 'node:child_process';
import { access, appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../bot/serve.ts';
import { inProcess } from './in-process.ts';
import { packed } from './packed.ts';
import { root, shell } from './shell.ts';
import { tutorialBots } from './tutorial-bots.ts';

const execute = promisify(execFile);

let folder: string;
let installed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-package-'));
  installed = await packed(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = await readFile(join(root, 'docs/tutorial.md'), 'utf8');
const commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, listing]) => listing!.trim().split('\n'));

it('its library exports what the documentation shows, with types', async () => {
  const cwd = await mkdtemp(join(folder, 'empty-'));
  await mkdir(join(cwd, 'node_modules'));
  await symlink(installed, join(cwd, 'node_modules/mystery-shopper'));
  const source = `import * as library from 'mystery-shopper';
    console.log(Object.keys(library).filter((name) => typeof library[name] === 'function').join(' '));`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', source], { cwd });
  const functions = ['run', 'validate', 'score', 'compare', 'report', 'demo', 'startDemoBot'];
  expect(stdout.trim().split(' ')).toEqual(expect.arrayContaining(functions));
  expect(await readFile(join(installed, 'dist/index.d.ts'), 'utf8')).toContain('RunOptions');
});

it('its schema is the one the examples point their editors to', async () => {
  const schema = JSON.parse(await readFile(join(installed, 'dist/schema.json'), 'utf8')) as { properties: object };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['personas', 'scenarios', 'intents', 'gates']));
});

it('what assistants are told to read is in it', async () => {
  const [, path] = /`node_modules\/mystery-shopper\/([^`]+)`/.exec(
    await readFile(join(root, 'docs/assistants.md'), 'utf8'),
  )!;
  expect(await readFile(join(installed, path!), 'utf8')).toContain('## Every key');
});

it('the demo is played in an empty folder', async () => {
  const cwd = await mkdtemp(join(folder, 'empty-'));
  // That it comes to its end is shown with the sources.
  const interruptAt = /stable +\d+ of \d+/;
  const { code, stderr } = await shell(['demo', '--repeat', '1'], {
    cwd,
    main: join(installed, 'dist/cli/main.js'),
    interruptAt,
  });
  expect(stderr).toMatch(interruptAt);
  expect(code).toBe(130);
});

it('the tutorial has eight commands at most, and begins with the installation', () => {
  expect(commands.length).toBeLessThanOrEqual(8);
  expect(commands[0]).toBe('npm install --save-dev mystery-shopper');
});

/** `npm install` as it would leave the folder, without asking a registry for what is here already. */
async function install(name: string, from: string, cwd: string): Promise<void> {
  const place = join(cwd, 'node_modules', name);
  await mkdir(join(cwd, 'node_modules/.bin'), { recursive: true });
  // A copy: what a link leads to would look for its peers where it really lies.
  await cp(from, place, { recursive: true, verbatimSymlinks: true });
  if (name === 'mystery-shopper') await symlink(join(place, 'dist/cli/main.js'), join(cwd, 'node_modules/.bin', name));
}

/** What the package holds is shown by one bot without a peer and one with it; with the others the sources talk, which start but once. */
const isInstalled = (name: string): boolean => name.includes('JSON') || name.includes('widget');

/** Finds what `npx` finds; npm needs a second for it, which is spent for one bot alone. */
const quickNpx = 'npx() { "node_modules/.bin/$@"; };';

it.concurrent.for(tutorialBots)(
  'the tutorial leads from an empty folder to a report and a failing gate: $name',
  async ({ name, path, serve: answer }, { onTestFinished }) => {
    const cwd = await mkdtemp(join(folder, 'empty-'));
    const address = `${await serve(answer, onTestFinished)}${path}`;
    const { PATH, HOME, MYSTERY_SHOPPER_CHROMIUM } = process.env;
    const env = { PATH, HOME, ...(MYSTERY_SHOPPER_CHROMIUM !== undefined && { MYSTERY_SHOPPER_CHROMIUM }) };
    if (isInstalled(name)) await install('mystery-shopper', installed, cwd);
    if (name.includes('widget')) await install('playwright-core', join(root, 'node_modules/playwright-core'), cwd);
    const ended: Record<string, { code: number; stdout: string; stderr: string }> = {};
    for (const command of commands.slice(1)) {
      const typed = command.replace('http://localhost:3000/chat', address);
      const whole = name.includes('JSON') ? typed : `${quickNpx} ${typed}`;
      const finished = isInstalled(name)
        ? await execute('bash', ['-c', whole], { cwd, env }).then(
            (output) => ({ code: 0, ...output }),
            (error: { code: number; stdout: string; stderr: string }) => error,
          )
        : await inProcess(typed.split(' ').slice(2), cwd, env);
      // It answers at once: what is learnt from a page is learnt in the first looks.
      if (name.includes('widget') && command.includes(' init '))
        await appendFile(join(cwd, 'scenarios/bot.yaml'), '  quiet: 300ms\n');
      ended[command.split(' ')[2]!] = { code: finished.code, stdout: finished.stdout, stderr: finished.stderr };
    }
    expect(ended['init']).toMatchObject({ code: 0 });
    expect(ended['init']!.stdout).toContain('I am connecting you to a colleague.');
    expect(ended['init']!.stdout).toContain('handed-off');
    expect(ended['play']!.code).toBe(1);
    expect(ended['validate']).toMatchObject({ code: 0, stderr: '' });
    expect(ended['validate']!.stdout).not.toMatch(/notice|no effect/);
    expect(ended['run']!.code).toBe(1);
    expect(ended['run']!.stdout).toContain('is not at least 80 %');
    const report = /reports\/\S+\.html/.exec(ended['run']!.stdout)?.[0];
    await access(join(cwd, report!));
  },
);
