import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history } from '../../src/api/history.ts';
import { serve, type Served } from '../../src/api/serve.ts';
import type { Night } from '../../src/compare/series/night.ts';
import { historyModel } from '../../src/report/history/history-model.ts';
import { historyPage } from '../../src/report/history/history-page.ts';
import { arm } from '../report/arms.ts';
import { spent } from '../spent.ts';

const night = (number: number): Night => ({
  id: `run-${number}`,
  startedAt: new Date(Date.UTC(2024, 0, 1 + number, 2)).toISOString(),
  suite: 'abcdef0123456789',
  bot: { name: 'Tansy <img src=x>', build: number < 600 ? '1.0' : '1.1', protocol: 'http' },
  program: '0.1.0',
  seed: '1',
  repeat: 5,
  conversations: 100,
  scorable: 99,
  judged: true,
  values: {
    verified_success: [number < 980 ? 0.9 + (number % 7) / 500 : 0.5, 0.02],
    effort_index: [3 + (number % 5) / 10, 0.3],
  },
  failures: { 'cancel/refused': number % 3 },
  told: {
    folder: `folder-${number}`,
    verdict: number < 980 ? 'passed' : 'failed',
    headline: 'Hold "Cancel" & <b>more</b>.',
  },
});

const nights = 1000;
let reports: string;
let served: Served;

beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'mystery-shopper-all-'));
  const lines = Array.from({ length: nights }, (_, number) => JSON.stringify({ format: 1, ...night(number) }));
  await writeFile(join(reports, 'history.jsonl'), `${lines.join('\n')}\n{"format":1,"id":"cut`);
  await mkdir(join(reports, 'folder-999'));
  await writeFile(join(reports, 'folder-999', 'index.html'), '<p>the report</p>');
  await writeFile(join(reports, 'folder-999', 'conversations.jsonl'), 'private');
  await mkdir(join(reports, 'now'));
  const record = { ...arm(true).record, state: 'interrupted', endedAt: null, planned: 480 };
  await writeFile(join(reports, 'now', 'run.json'), JSON.stringify(record));
  await writeFile(
    join(reports, 'now', 'conversations.jsonl'),
    '{"kind":"journal"}\n{"kind":"conversation"}\n{"kind":"turn"}\n{"kind":"conversation"}\n',
  );
  await symlink('/etc/hostname', join(reports, 'folder-999', 'host.md'));
  served = await serve({ reports });
});
afterAll(async () => {
  await served.close();
  await rm(reports, { recursive: true });
});

/** As it is sent, without tidying the path as a browser would. */
const ask = (path: string, host?: string): Promise<{ status: number; text: string }> =>
  new Promise((answered, failed) => {
    const asked = request(
      // No connection is used twice: one that idled while the machine was busy may be gone.
      { agent: false, port: new URL(served.url).port, host: '127.0.0.1', path, ...(host && { headers: { host } }) },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += String(chunk)));
        response.on('end', () => answered({ status: response.statusCode!, text }));
      },
    );
    asked.on('error', failed);
    asked.end();
  });

describe('the page of all runs', () => {
  it('tells every run with its verdict and the way to its report, and what could not be read', async () => {
    const { file } = await history({ reports });
    const page = await readFile(file, 'utf8');
    expect(page.match(/<th scope="row">/g)).toHaveLength(nights);
    expect(page).toContain('href="folder-999/index.html"');
    expect(page.match(/✕ failed/g)).toHaveLength(20);
    expect(page).toContain('1 line of the history could not be read');
  });

  it('draws a chart for each watched metric, with the release marked and the alarm said', async () => {
    const { text } = await ask('/');
    expect(text).toContain('release 1.1');
    expect(text).toMatch(/Verified success fell: 50 %, usually 9[01]/);
    expect(text).toContain('class="alarm"');
  });

  it('has no script, and markup of a bot is text', async () => {
    const { text } = await ask('/');
    expect(text).not.toMatch(/<script|<img|<b>more/);
    expect(text).toContain('Tansy &lt;img src=x&gt;');
  });

  it('shows how far a run is that goes on, and asks again only while there is one', async () => {
    expect((await ask('/')).text).toMatch(/http-equiv="refresh"[^]*now: 2 of 480 conversations/);
    expect(await readFile((await history({ reports })).file, 'utf8')).not.toContain('refresh');
  });

  it.each([
    [20, null],
    [21, '<summary>1 earlier run</summary>'],
    [22, '<summary>2 earlier runs</summary>'],
  ])('of %i runs folds what is earlier than the last twenty', (runs, summary) => {
    const some = Array.from({ length: runs }, (_, number) => night(number));
    const model = historyModel({ program: '', nights: some, damaged: 0, approvals: [], running: [] });
    expect(/<summary>.*?<\/summary>/.exec(historyPage(model, { style: '' }))?.[0] ?? null).toBe(summary);
  });

  it('opens a thousand runs in less than a second of work', async () => {
    await ask('/');
    expect(await spent(() => ask('/'), 1000)).toBeLessThan(1000);
  });
});

describe('what is served', () => {
  it('is the reports of a run', async () => {
    expect(await ask('/folder-999/index.html')).toEqual({ status: 200, text: '<p>the report</p>' });
  });

  it.each([
    '/folder-999/conversations.jsonl',
    '/../../etc/hostname.md',
    '/folder-999/%2e%2e/%2e%2e/etc/hostname',
    '/folder-999/host.md',
    '/%00.html',
    '/folder-999',
  ])('is never %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('is refused to a page of somebody else, whose name points here', async () => {
    expect((await ask('/', 'evil.example')).status).toBe(403);
  });

  it('is for this machine alone', () => {
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });
});

it('a folder that is not there is a mistake of whoever named it', async () => {
  await expect(history({ reports: join(reports, 'nowhere') })).rejects.toMatchObject({
    problems: [{ code: 'run-not-found' }],
  });
  await expect(serve({ reports: join(reports, 'nowhere') })).rejects.toMatchObject({
    problems: [{ code: 'run-not-found' }],
  });
});
