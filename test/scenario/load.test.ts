import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/scenario/load.ts';

const intents = 'intents:\n  refund: { title: Refund }\n';
const scenario = (id: string, more = '') =>
  `scenarios:\n  ${id}:\n    intent: refund\n    goal: Get the money back\n    opening: [My lamp came broken]\n    wants: { done: [refunded] }\n${more}`;
const bot = "bot: { protocol: http, url: 'http://127.0.0.1:3000/chat' }\n";

async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'project-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  return cwd;
}

async function problemsOf(cwd: string, paths = ['.']): Promise<string[]> {
  const { project, problems } = await loadProject(paths, { cwd });
  expect(project === null).toBe(problems.length > 0);
  return problems.map(({ code, file, range }) => `${code} ${file}${range ? `:${range.start.line}` : ''}`);
}

describe('loadProject', () => {
  it('takes a scenario of ten lines', async () => {
    const cwd = await folder({ 'shop.yaml': bot + intents + scenario('damaged') });
    const { project, problems } = await loadProject(['shop.yaml'], { cwd });
    expect(problems).toEqual([]);
    expect(project).toMatchObject({
      suite: {},
      voice: {},
      gates: [],
      bot: { protocol: 'http', url: 'http://127.0.0.1:3000/chat' },
      intents: { refund: { title: 'Refund' } },
      personas: { customer: { title: 'Customer' } },
      scenarios: { damaged: { id: 'damaged', intent: 'refund', goal: 'Get the money back' } },
    });
    expect(project!.files).toEqual([{ path: 'shop.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });

  it('merges all files below a folder, in order of path, and nothing hidden or installed', async () => {
    const cwd = await folder({
      'a/intents.yml': intents,
      'b/deep/er/scenario.YAML': scenario('damaged'),
      'personas.yaml': 'personas: { anna: { title: Anna } }\n',
      'notes.txt': 'not read',
      '.hidden/x.yaml': '{',
      'node_modules/x.yaml': '{',
    });
    const { project, problems } = await loadProject(['.'], { cwd });
    expect(problems).toEqual([]);
    expect(project!.files.map(({ path }) => path)).toEqual([
      'a/intents.yml',
      'b/deep/er/scenario.YAML',
      'personas.yaml',
    ]);
    expect(Object.keys(project!.personas)).toEqual(['anna']);
  });

  it('gives the same project whatever the order and form of the paths', async () => {
    const cwd = await folder({
      'a.yaml': intents,
      'b/b.yaml': scenario('damaged'),
      'b/c.yaml': 'suite: { seed: 1 }\n',
    });
    const whole = await loadProject(['.'], { cwd });
    expect(await loadProject(['b', 'a.yaml', './b/b.yaml'], { cwd })).toEqual(whole);
  });

  it('reports the mistakes of all files together, in order of file and line', async () => {
    const cwd = await folder({
      'b.yaml': 'intnets: {}\nsuite: { repeat: 0 }\n',
      'a.yaml': scenario('damaged', '    stakes: huge\n    personas: [bob]\n'),
    });
    expect(await problemsOf(cwd)).toEqual([
      'unknown-reference a.yaml:3',
      'wrong-value a.yaml:7',
      'unknown-reference a.yaml:8',
      'unknown-key b.yaml:1',
      'out-of-range b.yaml:2',
    ]);
  });

  it('goes on checking a file after a duplicate key, and checks other files after a broken one', async () => {
    const cwd = await folder({ 'a.yaml': 'suite: {}\nsuite: { repat: 2 }\n', 'b.yaml': '[', 'c.yaml': 'voyce: {}\n' });
    expect(await problemsOf(cwd)).toEqual([
      'yaml-duplicate-key a.yaml:2',
      'unknown-key a.yaml:2',
      'yaml-syntax b.yaml:1',
      'unknown-key c.yaml:1',
    ]);
  });

  it('reports an id declared in two files at the second, and says where the first is', async () => {
    const cwd = await folder({ 'a.yaml': bot + intents, 'b.yaml': bot + intents + scenario('damaged') });
    const { problems } = await loadProject(['.'], { cwd });
    expect(problems.map(({ code, file, message }) => [code, file, message])).toEqual([
      ['duplicate-id', 'b.yaml', '"bot" is declared in a.yaml already'],
      ['duplicate-id', 'b.yaml', '"intents.refund" is declared in a.yaml already'],
    ]);
  });

  it('reads a byte order mark and CRLF without complaint', async () => {
    const text = (bot + intents + scenario('damaged')).replaceAll('\n', '\r\n');
    const cwd = await folder({ 'a.yaml': `\uFEFF${text}` });
    expect(await problemsOf(cwd)).toEqual([]);
  });

  it('lets an anchor be used again elsewhere', async () => {
    const cwd = await folder({
      'a.yaml': bot + intents + scenario('damaged', '    prefer: &p [card]\n    decline: *p\n'),
    });
    expect(await problemsOf(cwd)).toEqual([]);
  });

  it('points into the anchor when an alias carries the mistake', async () => {
    const cwd = await folder({
      'a.yaml': `personas:\n  a: &a { title: A, moood: calm }\n  b: *a\n${intents}${scenario('damaged')}`,
    });
    expect(await problemsOf(cwd)).toEqual(['unknown-key a.yaml:2', 'unknown-key a.yaml:2']);
  });
});

describe('loadProject on what is not there or not readable', () => {
  it('names a missing path and the nearest one beside it', async () => {
    const cwd = await folder({ 'scenarios/a.yaml': intents });
    const { problems } = await loadProject(['scenaros'], { cwd });
    expect(problems).toMatchObject([{ code: 'file-not-found', file: 'scenaros', hint: 'Did you mean "scenarios"?' }]);
  });

  it('says that a folder holds no YAML, and that a file is not YAML by its name', async () => {
    const cwd = await folder({ 'empty/readme.txt': '', 'scenarios.json': '{}' });
    expect(await problemsOf(cwd, ['empty', 'scenarios.json'])).toEqual(['no-files empty', 'no-files scenarios.json']);
  });

  it('follows links, enters no folder twice, and reports a link that leads nowhere', async () => {
    const cwd = await folder({ 'real/a.yaml': bot + intents + scenario('damaged') });
    await symlink(cwd, join(cwd, 'real', 'loop'));
    expect(await problemsOf(cwd)).toEqual([]);
    await symlink(join(cwd, 'nowhere.yaml'), join(cwd, 'real', 'gone.yaml'));
    expect(await problemsOf(cwd)).toEqual(['file-unreadable real/gone.yaml']);
  });

  it('refuses a file of more than a megabyte unread', async () => {
    const cwd = await folder({ 'large.yaml': `# ${'x'.repeat(1024 * 1024)}\n` });
    expect(await problemsOf(cwd)).toEqual(['file-too-large large.yaml']);
  });

  it('reports a folder that is named like a file as the folder it is', async () => {
    const cwd = await folder({ 'a.yaml/b.yaml': bot + intents + scenario('damaged') });
    expect(await problemsOf(cwd)).toEqual([]);
  });

  it('gives no project for no paths', async () => {
    expect(await loadProject([], { cwd: '/' })).toEqual({ project: null, problems: [], notices: [], files: [] });
  });
});
