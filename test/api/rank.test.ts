import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rank } from '../../src/api/rank.ts';
import { run } from '../../src/api/run.ts';
import { serve, type Served } from '../../src/api/serve.ts';
import type { ProblemError } from '../../src/problem.ts';
import { type ChancyBot, chancyProject, openChancyBot } from './chancy.ts';

let home: string;
let bots: ChancyBot[];
let folders: string[];
let served: Served;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mystery-shopper-rank-'));
  bots = await Promise.all([
    openChancyBot('poor', { refund: 0.1 }),
    openChancyBot('good', { refund: 1 }),
    openChancyBot('middling', { refund: 0.4 }),
  ]);
  folders = [];
  for (const [at, bot] of bots.entries()) {
    await writeFile(join(home, `${at}.yaml`), chancyProject(bot.url, ['refund']));
    folders.push(
      (await run({ paths: [`${at}.yaml`], repeat: 25, cwd: home, out: 'reports', formats: ['summary'] })).folder,
    );
  }
  served = await serve({ reports: join(home, 'reports') });
});
afterAll(async () => {
  await served.close();
  await Promise.all(bots.map((bot) => bot.close()));
  await rm(home, { recursive: true, force: true });
});

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    ({ problems }: ProblemError) => problems.map(({ code, message }) => `${code}: ${message}`),
  );
const beside = (...runs: string[]) =>
  fetch(new URL(`~beside?${new URLSearchParams(runs.map((one) => ['run', basename(one)]))}`, served.url));

describe('three bots that were asked the same', () => {
  it('are put in order, on a page as well', async () => {
    const { ranking, runs, model, page } = await rank({ runs: folders, out: 'order/index.html', cwd: home });
    const success = ranking.metrics.find(({ metric }) => metric === 'verified_success')!;
    expect(success.places.map((place) => [runs[place.run]!.build, place.best, place.worst])).toEqual([
      ['good', 1, 1],
      ['middling', 2, 2],
      ['poor', 3, 3],
    ]);
    const text = await readFile(page!, 'utf8');
    for (const { name, level } of model.rows[0]!.runs) expect(text).toContain(`${name}</th><td>${level}</td>`);
    expect(text).not.toContain('<script');
  });

  it('are as many as are named: one alone, or the same twice, is no order', async () => {
    expect(await problemsOf(rank({ runs: [folders[0]!, folders[0]!], cwd: home }))).toEqual([
      'bad-argument: Side by side take two runs or more',
    ]);
  });
});

describe('where all runs are served', () => {
  it('some are chosen from a page that asks for nothing by itself', async () => {
    const all = await (await fetch(served.url)).text();
    expect(all).toContain('href="~choose"');
    const page = await (await fetch(new URL('~choose', served.url))).text();
    for (const folder of folders) expect(page).toContain(`name="run" value="${basename(folder)}"`);
    expect(page).not.toMatch(/refresh|<script/);
    expect(page).toContain("form-action 'self'");
  });

  it('two are compared, the earlier one as the baseline', async () => {
    const response = await beside(folders[2]!, folders[0]!);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toMatch(/"labels":\{"release":"release middling","candidate":"middling","baseline":"poor"\}/);
    expect((await beside(folders[0]!, folders[2]!)).url).toBe(response.url);
  });

  it('more than two are put in order', async () => {
    expect(await (await beside(...folders)).text()).toContain('The whole order is sure.');
  });

  it.each<[string, () => Promise<Response>, number, RegExp]>([
    ['one alone', () => beside(folders[0]!), 422, /two runs or more/],
    ['a run that is not there', () => beside(folders[0]!, 'gone'), 422, /gone/],
    [
      'a way out of the folder',
      () => fetch(new URL('~beside?run=../x&run=a', served.url)),
      400,
      /named by their folders/,
    ],
    [
      'a page of somebody else’s',
      () => fetch(new URL('~beside?run=a&run=b', served.url), { headers: { 'sec-fetch-site': 'cross-site' } }),
      403,
      /from the page of all runs/,
    ],
  ])('%s is refused, and told', async (_, asking, status, told) => {
    const response = await asking();
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(told)]);
  });
});
