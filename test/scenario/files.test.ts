/** A project spread over files: shared parts, includes, and files laid over it. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { loadProject } from '../../src/scenario/load.ts';
import { type Desk, openDesk } from '../conversation/desk.ts';

const refund = `
intents: { refund: { title: Refund } }
scenarios:
  damaged:
    intent: refund
    goal: Get the money back
    opening: [My lamp came broken]
    facts: { order_number: A-1007, name: Ana }
    wants: { done: [refunded] }
`;
const bot = `bot: { protocol: http, url: 'http://localhost:3000/chat', headers: { a: '1', b: '2' } }\n`;

function folderOf(files: Record<string, string>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'files-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

const load = (files: Record<string, string>, overlays: string[] = [], paths = ['scenarios']) =>
  loadProject(paths, { cwd: folderOf(files), with: overlays });

async function projectOf(...from: Parameters<typeof load>) {
  const { project, problems } = await load(...from);
  expect(problems).toEqual([]);
  return project!;
}

async function onlyProblem(...from: Parameters<typeof load>) {
  const { problems } = await load(...from);
  expect(problems).toHaveLength(1);
  const { file, range, ...problem } = problems[0]!;
  return { at: `${file}:${range?.start.line}:${range?.start.column}`, ...problem };
}

describe('x- keys', () => {
  it('hold shared parts for anchors, and mean nothing themselves', async () => {
    const shared = `x-facts: &facts { order_number: A-1, colour: '{{not a template' }\nx-odd: [1, { any: thing }]\n`;
    const project = await projectOf({
      'scenarios/a.yaml': shared.replace("'{{not a template'", 'red') + refund.replace(/facts: .*/, 'facts: *facts'),
    });
    expect(project.scenarios['damaged']!.facts).toEqual({ order_number: 'A-1', colour: 'red' });
  });

  it('are named in the hint where one is spelt otherwise', async () => {
    const problem = await onlyProblem({ 'scenarios/a.yaml': `x_shared_facts: {}\n${refund}` });
    expect(problem).toMatchObject({
      at: 'scenarios/a.yaml:1:1',
      code: 'unknown-key',
      hint: 'A key that begins with "x-" holds shared parts: write "x-shared-facts".',
    });
  });
});

describe('include', () => {
  it('adds files and folders, relative to the file that names them, each once', async () => {
    const project = await projectOf({
      'scenarios/a.yaml': `include: [../shared/bot.yaml, ../shared/people]\n${refund}`,
      'scenarios/b.yaml': `include: [../shared/bot.yaml]\n`,
      'shared/bot.yaml': bot,
      'shared/people/anna.yaml': 'include: [../bot.yaml]\npersonas: { anna: { title: Anna } }\n',
    });
    expect(Object.keys(project.personas)).toEqual(['anna']);
    expect(project.files.map(({ path }) => path)).toEqual([
      'scenarios/a.yaml',
      'scenarios/b.yaml',
      'shared/bot.yaml',
      'shared/people/anna.yaml',
    ]);
    expect(project.folders!.bot).toMatch(/shared$/);
  });

  it('that goes in a circle is told at the line that closes it', async () => {
    const problem = await onlyProblem({
      'scenarios/a.yaml': `include: [../shared/b.yaml]\n${refund}`,
      'shared/b.yaml': `personas: { anna: { title: Anna } }\ninclude:\n  - c.yaml\n`,
      'shared/c.yaml': `include: [b.yaml]\n`,
    });
    expect(problem).toMatchObject({
      at: 'shared/c.yaml:1:11',
      code: 'cannot-be-met',
      message: '"shared/b.yaml" includes itself: shared/b.yaml → shared/c.yaml → shared/b.yaml',
    });
    expect(problem.frame).toContain('> 1 | include: [b.yaml]');
  });

  it.each([
    ['includes itself', 'include: [a.yaml]', /includes itself/, /Remove this line/],
    ['misspells a file', 'include: [b.yml]', /no file or folder "scenarios\/b.yml"/, /Did you mean "b.yaml"/],
    ['names a file that is no YAML', 'include: [../notes.txt]', /not a YAML file/, /Rename it/],
    ['gives a text for a list', 'include: b.yaml', /include is "b.yaml"/, /Put "- " before it/],
  ])('tells where a file %s', async (_, line, message, hint) => {
    const problem = await onlyProblem({
      'scenarios/a.yaml': `${refund}${line}\n`,
      'scenarios/b.yaml': 'personas: { anna: { title: Anna } }\n',
      'notes.txt': 'notes',
    });
    expect(problem.at).toMatch(/^scenarios\/a.yaml:10:/);
    expect(problem.message).toMatch(message);
    expect(problem.hint).toMatch(hint);
  });
});

describe('a file laid over the project', () => {
  const files = { 'scenarios/a.yaml': refund, 'scenarios/bot.yaml': bot };
  const over = (text: string) => [{ ...files, 'staging.yaml': text }, ['staging.yaml']] as const;
  const laid = (text: string) => projectOf(...(over(text) as unknown as Parameters<typeof load>));
  const problemOf = (text: string) => onlyProblem(...(over(text) as unknown as Parameters<typeof load>));

  it('merges maps key by key, replaces texts and lists, and removes what is null', async () => {
    const { bot: laidBot, scenarios } = await laid(`
bot: { url: 'https://bot.staging.example/chat', headers: { b: null, c: '3' } }
scenarios: { damaged: { opening: [It is broken], facts: { order_number: B-2 } } }
suite: { test_hosts: [bot.staging.example] }
`);
    expect(laidBot).toMatchObject({ url: 'https://bot.staging.example/chat', headers: { a: '1', c: '3' } });
    expect(laidBot).not.toHaveProperty(['headers', 'b']);
    expect(scenarios['damaged']).toMatchObject({
      goal: 'Get the money back',
      opening: ['It is broken'],
      facts: { order_number: 'B-2', name: 'Ana' },
    });
  });

  it('adds what is new, replaces the gates of all files, and takes the whole bot where its protocol is another', async () => {
    const project = await projectOf(
      {
        ...files,
        'scenarios/gates.yaml': 'gates: [{ metric: verified_success, min: 0.9 }]\n',
        'staging.yaml':
          'bot: { protocol: module, module: ./my-bot.ts }\ngates: [{ metric: effort_index, max: 20 }]\npersonas: { anna: { title: Anna } }\n',
      },
      ['staging.yaml'],
    );
    // Where the overlay lies, seen from the file that held the bot.
    expect(project.bot).toEqual({ protocol: 'module', module: '../my-bot.ts' });
    expect(project.gates).toEqual([{ metric: 'effort_index', max: 20 }]);
    expect(Object.keys(project.personas)).toEqual(['anna']);
  });

  it('may be one of several: what a later one says holds', async () => {
    const { bot: laidBot, files: read } = await projectOf(
      { ...files, 'one.yaml': `bot: { url: 'http://a/', timeout: 5s }\n`, 'two.yaml': `bot: { url: 'http://b/' }\n` },
      ['two.yaml', 'one.yaml', 'two.yaml'].slice(1),
    );
    expect(laidBot).toMatchObject({ url: 'http://b/', timeout: '5s' });
    expect(read.slice(-2)).toMatchObject([
      { path: 'one.yaml', with: true },
      { path: 'two.yaml', with: true },
    ]);
  });

  it('is no part of the project it lies in', async () => {
    const project = await projectOf({ ...files, 'scenarios/staging.yaml': `bot: { url: 'http://b/' }\n` }, [
      'scenarios/staging.yaml',
    ]);
    expect(project.bot).toMatchObject({ protocol: 'http', url: 'http://b/' });
  });

  it.each([
    ['a misspelt key', 'bot: { timout: 5s }', 'staging.yaml:1:8', /"timout" is not a key of bot/, /"timeout"/],
    ['a value of the wrong form', 'bot: { timeout: 5 }', 'staging.yaml:1:17', /timeout is 5/, /Quote it/],
    ['null for what is not there', 'bot: { heders: null }', 'staging.yaml:1:8', /removes "bot.heders"/, /"headers"/],
    [
      'null for what must be there',
      'scenarios: { damaged: { goal: null } }',
      'staging.yaml:1:14',
      /has no "goal"/,
      /^$/,
    ],
    [
      'a new scenario by a misspelt id',
      'scenarios: { damagd: { goal: x } }',
      'staging.yaml:1:14',
      /damagd has no/,
      /^$/,
    ],
  ])('is where %s is told', async (_, text, at, message, hint) => {
    const { problems } = await load({ ...files, 'staging.yaml': `${text}\n` }, ['staging.yaml']);
    const { file, range } = problems[0]!;
    expect(`${file}:${range!.start.line}:${range!.start.column}`).toBe(at);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.hint ?? '').toMatch(hint);
  });

  it('leaves mistakes of the files below where they stand', async () => {
    const { problems } = await load(
      { 'scenarios/a.yaml': refund.replace('[My lamp', '[{{x'), 'staging.yaml': 'suite: { repeat: 2 }\n' },
      ['staging.yaml'],
    );
    expect(problems[0]!.file).toBe('scenarios/a.yaml');
  });

  it('that is not there is told by its name', async () => {
    expect((await onlyProblem(files, ['stagin.yaml'])).message).toBe('There is no file or folder "stagin.yaml"');
    expect((await problemOf('')).code).toBe('file-empty');
  });
});

describe('a run with a file laid over its project', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  it('is held against the bot it names, and says so among its files', async () => {
    desk = await openDesk({ bot: () => 'Your order has been refunded.' });
    const cwd = folderOf({
      'scenarios/a.yaml': refund,
      'scenarios/bot.yaml': bot,
      'here.yaml': `bot: { url: '${desk.url}/chat' }\nsuite: { repeat: 1 }\n`,
    });
    const { folder } = await run({ cwd, with: ['here.yaml'], formats: ['html'] });
    const { manifest } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    expect(manifest.files.map(({ path, with: laid }: { path: string; with?: true }) => [path, laid])).toEqual([
      ['scenarios/a.yaml', undefined],
      ['scenarios/bot.yaml', undefined],
      ['here.yaml', true],
    ]);
    expect(manifest.bot.url).toBe(`${desk.url}/chat`);
  });
});
