import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chancyProject, openChancyBot, type ChancyBot } from '../api/chancy.ts';
import { inProcess } from './in-process.ts';

const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-shard-'));
let bot: ChancyBot;

beforeAll(async () => {
  bot = await openChancyBot('1.0', { refund: 0.1 });
  writeFileSync(
    join(cwd, 'suite.yaml'),
    chancyProject(bot.url, ['refund'], '[{ metric: verified_success, min: 0.95 }]'),
  );
});
afterAll(() => bot.close());

const shard = (part: string, ...more: string[]) =>
  inProcess(['run', 'suite.yaml', '--repeat', '4', '--shard', part, ...more], cwd);

it('a job of a shard passes once it is held; the gates decide where the shards are merged', async () => {
  for (const part of ['1/2', '2/2']) {
    const { code, stdout } = await shard(part, '--out', 'jobs');
    expect(code).toBe(0);
    expect(stdout).toMatch(`Shard ${part}: 4 conversations are in jobs/`);
  }
  const { code, stdout } = await inProcess(['merge', 'jobs', '--format', 'junit', '--json'], cwd);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'failed', aggregate: { conversations: 8 } });
  expect(await readdir(join(cwd, 'reports'))).toContain('history.jsonl');
});

it('says with --json what of which part was held, and where', async () => {
  const { stdout } = await shard('3/4', '--out', 'json', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ shard: { index: 3, of: 4 }, conversations: 2, planned: 2 });
});

it.each(['0/2', '3/2', '2', '1/0', 'a/b', '-1/2', '1/2/3'])('%s is no part of a plan', async (part) => {
  const { code, stderr } = await shard(part);
  expect(code).toBe(2);
  expect(stderr).toContain('expected a part of so many, such as 2/4');
});

it.each([
  ['--confirm', 'hold such a run in one process'],
  ['--until-decided=9', 'hold such a run in one process'],
  ['--baseline=monday', 'Give --baseline to mystery-shopper merge'],
  ['--format=junit', 'Give --format to mystery-shopper merge'],
  ['--otlp=http://127.0.0.1:1', 'Give --otlp to mystery-shopper merge'],
])('%s is refused, because it speaks of the whole, before anything is sent', async (flag, advice) => {
  const before = bot.asked();
  const { code, stderr } = await shard('1/2', flag);
  expect(code).toBe(2);
  expect(stderr).toContain(advice);
  expect(bot.asked()).toBe(before);
});
