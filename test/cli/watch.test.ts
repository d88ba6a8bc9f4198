/** A project that is watched: checked and held again as its files are saved. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { changesIn } from '../../src/cli/changes-in.ts';
import { holdWatched } from '../../src/cli/hold-watched.ts';
import { colorsFor, type Context } from '../../src/cli/context.ts';
import { inProcess } from './in-process.ts';

const project = (opening: string, other = 'Where is it?') => `bot: { protocol: http, url: 'http://localhost:1/' }
intents: { a: { title: A } }
scenarios:
  one: { intent: a, goal: One, opening: ['${opening}'], wants: { done: [done] } }
  two: { intent: a, goal: Two, opening: ['${other}'], wants: { done: [done] } }
`;

async function folder(): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-watch-'));
  await mkdir(join(cwd, 'scenarios'));
  writeFileSync(join(cwd, 'scenarios/a.yaml'), project('Hello'));
  return cwd;
}

it('what is saved is named, what is no YAML is not, and it ends when it is told to', async () => {
  const cwd = await folder();
  const over = new AbortController();
  const changes = await changesIn([], cwd, over.signal);
  const first = changes.next();
  writeFileSync(join(cwd, 'scenarios/notes.txt'), 'x');
  writeFileSync(join(cwd, 'scenarios/b.yaml'), 'x-note: 1');
  expect((await first).value).toEqual([join('scenarios', 'b.yaml')]);
  const last = changes.next();
  over.abort();
  expect((await last).done).toBe(true);
});

it('a file that an editor puts another in the place of is watched on', async () => {
  const cwd = await folder();
  const over = new AbortController();
  const path = join('scenarios', 'a.yaml');
  const changes = await changesIn([path], cwd, over.signal);
  for (const turn of [1, 2]) {
    const next = changes.next();
    writeFileSync(join(cwd, 'scenarios/a.yaml~'), project(`Hello ${turn}`));
    renameSync(join(cwd, 'scenarios/a.yaml~'), join(cwd, path));
    expect((await next).value).toEqual([path]);
  }
  await changes.return(undefined);
});

it('in a folder, too, and in one that is made later', async () => {
  const cwd = await folder();
  const over = new AbortController();
  const changes = await changesIn(['scenarios'], cwd, over.signal);
  const saved = async (name: string, text: string) => {
    const next = changes.next();
    writeFileSync(join(cwd, 'scenarios', `${name}~`), text);
    renameSync(join(cwd, 'scenarios', `${name}~`), join(cwd, 'scenarios', name));
    expect((await next).value).toEqual([join('scenarios', name)]);
  };
  for (const turn of ['1', '2', '3']) await saved('a.yaml', project(turn));
  const next = changes.next();
  await mkdir(join(cwd, 'scenarios/refunds/late'), { recursive: true });
  writeFileSync(join(cwd, 'scenarios/refunds/late/b.yaml'), 'x-note: 1');
  expect((await next).value).toEqual([join('scenarios', 'refunds', 'late', 'b.yaml')]);
  for (const turn of ['1', '2']) await saved('refunds/late/b.yaml', `x-note: ${turn}`);
  const gone = changes.next();
  await rm(join(cwd, 'scenarios/refunds'), { recursive: true });
  expect((await gone).value).toEqual([join('scenarios', 'refunds', 'late', 'b.yaml')]);
  const again = changes.next();
  await mkdir(join(cwd, 'scenarios/refunds/late'), { recursive: true });
  writeFileSync(join(cwd, 'scenarios/refunds/late/b.yaml'), 'x-note: 1');
  await again;
  await saved('refunds/late/b.yaml', 'x-note: 2');
  await changes.return(undefined);
});

it('all is held at first, then what a change touches; a mistake is told and waited out', async () => {
  const cwd = await folder();
  const over = new AbortController();
  const held: (readonly string[] | undefined)[] = [];
  let told = '';
  const saves = [
    () => writeFileSync(join(cwd, 'scenarios/a.yaml'), 'scenarios: ['),
    () => writeFileSync(join(cwd, 'scenarios/a.yaml'), project('Good morning')),
    () => writeFileSync(join(cwd, 'scenarios/a.yaml'), `# A note\n${project('Good morning')}`),
    () => over.abort(),
  ];
  const output = {
    isTTY: false,
    columns: 80,
    write: (text: string) => {
      told += text;
      // Whenever it waits, the next thing happens.
      if (text.startsWith('Waiting') || text.includes('1 problem')) setTimeout(saves.shift() ?? (() => {}), 50);
    },
  };
  const context = {
    process: { stdout: output, stderr: output, env: { NO_COLOR: '1' } },
    cwd,
    signal: over.signal,
    colors: { stdout: colorsFor(output, {}), stderr: colorsFor(output, {}) },
  } as unknown as Context;
  await holdWatched(context, { paths: [] }, (scenarios) => {
    held.push(scenarios);
    return held.length === 1 ? Promise.reject(new Error('nobody answers')) : Promise.resolve();
  });
  expect(held).toEqual([undefined, ['one']]);
  expect(told).toContain('nobody answers');
  expect(told).toContain('No conversation hangs on it.');
});

/** A project with a bot in a module, with what it imports, in a folder of its own; an included file and variables beside it. */
async function spread(): Promise<string> {
  const cwd = await folder();
  for (const name of ['bot', 'shared']) await mkdir(join(cwd, name));
  const text = project('Hello').replace(/^bot: .*$/m, 'bot: { protocol: module, module: ../bot/bot.mjs }');
  writeFileSync(join(cwd, 'scenarios/a.yaml'), `include: [../shared/personas.yaml]\n${text}`);
  writeFileSync(join(cwd, 'shared/personas.yaml'), 'personas: { eva: { title: Eva } }');
  writeFileSync(
    join(cwd, 'bot/bot.mjs'),
    `import { greeting } from './words.mjs';\nexport default { open: () => ({ send: () => greeting }) };`,
  );
  writeFileSync(join(cwd, 'bot/words.mjs'), `export const greeting = 'Hello';`);
  writeFileSync(join(cwd, 'test.env'), 'TOKEN=1');
  return cwd;
}

it.each([
  ['the module of its bot', 'bot/bot.mjs', ['one', 'two']],
  ['what that imports', 'bot/words.mjs', ['one', 'two']],
  ['a file of variables', 'test.env', ['one', 'two']],
  ['a file that it includes', 'shared/personas.yaml', ['one', 'two']],
])('what it hangs on outside of its folder is watched: %s', async (_, file, touched) => {
  const cwd = await spread();
  const over = new AbortController();
  const held: (readonly string[] | undefined)[] = [];
  let told = '';
  const saves = [
    () => writeFileSync(join(cwd, 'bot/other.mjs'), ''),
    () => writeFileSync(join(cwd, file), file.endsWith('.yaml') ? 'personas: { eva: { title: Ava } }' : 'A=2'),
  ];
  const output = {
    isTTY: false,
    columns: 80,
    write(text: string) {
      told += text;
      if (text.startsWith('Waiting')) for (const save of saves.splice(0)) save();
    },
  };
  const context = {
    process: { stdout: output, stderr: output, env: { NO_COLOR: '1' } },
    cwd,
    signal: over.signal,
    colors: { stdout: colorsFor(output, {}), stderr: colorsFor(output, {}) },
  } as unknown as Context;
  await holdWatched(context, { paths: [], beside: ['test.env'] }, (scenarios) => {
    held.push(scenarios);
    if (held.length === 2) over.abort();
    return Promise.resolve();
  });
  expect(held).toEqual([undefined, touched]);
  expect(told).toContain(`Changed: ${file}\n`);
});

it('a module is loaded anew with what it imports, in JavaScript and in TypeScript', async () => {
  const cwd = await folder();
  const script = `
    import { utimesSync, writeFileSync } from 'node:fs';
    import { userModule } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../dist/user-module.js')))};
    for (const ending of ['mjs', 'ts']) {
      writeFileSync('rates.' + ending, "export { rate as default } from './rate." + ending + "';");
      for (const rate of [1, 2, 3]) {
        writeFileSync('rate.' + ending, 'export const rate = ' + rate);
        utimesSync('rate.' + ending, rate, rate);
        console.log((await userModule(process.cwd() + '/rates.' + ending)).default);
      }
    }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['1\n2\n3\n1\n2\n3\n', '']);
});

it('a run that is one for all is not watched', async () => {
  const cwd = await folder();
  const { code, stderr } = await inProcess(['run', '--watch', '--json'], cwd);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--watch holds many runs, and --json is about one')]);
});
