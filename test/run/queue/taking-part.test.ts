/** Who takes part in a run, from when, at what rate and until when. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openChancyBot, chancyProject } from '../../api/chancy.ts';
import { modes } from '../../chaos/modes.ts';
import { foldersIn, openStage, resultOf } from '../../chaos/stage.ts';
import { inProcess } from '../../cli/in-process.ts';
import { shell } from '../../cli/shell.ts';
import { atEnd, folderWith, redis, withRedis, workHere } from './with-redis.ts';
import { startWorker } from './worker-process.ts';

withRedis();

it('Ctrl-C ends a run with 130 and leaves nothing to the workers; --resume goes on with it', async () => {
  const stage = await openStage(modes[0]!);
  atEnd(stage.close);
  const said: string[] = [];
  workHere(stage, said);
  const run = [...stage.args.filter((word) => word !== '--quiet'), '--queue', redis().url, '--out', 'queued'];
  const interrupted = await shell(run, { cwd: stage.cwd, interruptAt: /\d+ of 16/ });
  expect(interrupted.code).toBe(130);
  expect(interrupted.stderr).toContain('To go on: the same command with --resume queued/');
  const [folder] = await foldersIn(join(stage.cwd, 'queued'));
  const resumed = await inProcess([...run, '--resume', join('queued', folder!)], stage.cwd, {
    DEBUG: 'mystery-shopper',
  });
  expect(resumed.threw ? resumed.stderr : '').toBe('');
  expect(await resultOf(join(stage.cwd, 'queued'))).toEqual(stage.expected);
  // Twice where the interruption came before all was held.
  expect(said.filter((sentence) => sentence.startsWith('Takes part in')).length).toBeGreaterThan(0);
});

it('a worker that is stopped ends with 130 at once, and others take over what it held', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  const worker = startWorker(cwd, ['suite.yaml', '--queue', redis().url, '--takeover', '10m']);
  await worker.said(/^Waiting/);
  const stopped = new Promise<number | null>((resolve) => {
    bot.onRequest(3, () => resolve(worker.end('SIGTERM')));
  });
  const running = inProcess(['run', 'suite.yaml', '--repeat', '20', '--queue', redis().url], cwd);
  expect(await stopped).toBe(130);
  workHere({ cwd, args: [] });
  expect((await running).code).toBe(0);
});

it('a worker of another project, or with another release of the bot, takes no part and says why', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  const later = await openChancyBot('2', { refund: 0.5 });
  atEnd(bot.close);
  atEnd(later.close);
  const [cwd, elsewhere, other] = await Promise.all([
    folderWith(chancyProject(bot.url, ['refund'])),
    folderWith(chancyProject(later.url, ['refund'])),
    folderWith(chancyProject(bot.url, ['refund']).replace('I want a', 'I do want a')),
  ]);
  const [said, saidOther]: string[][] = [[], []];
  workHere({ cwd: elsewhere, args: [] }, said);
  workHere({ cwd: other, args: [] }, saidOther);
  const running = inProcess(['run', 'suite.yaml', '--queue', redis().url], cwd);
  await expect.poll(() => [...said!, ...saidOther!].filter((one) => one.startsWith('Takes no part')).length).toBe(2);
  expect(bot.asked()).toBe(1 + 1);
  workHere({ cwd, args: [] });
  const { code, stderr } = await running;
  expect(code).toBe(0);
  expect(said!.join()).toContain(
    'the bot is a bot without a name, build 1 there and a bot without a name, build 2 here',
  );
  expect(saidOther!.join()).toContain('the project is another one: files, overlays or --timeout differ');
  expect(stderr).toContain('No worker takes part: start one with mystery-shopper worker');
});

it('conversations begin at one rate, however many workers there are', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  for (let count = 0; count < 3; count++) workHere({ cwd, args: [] });
  const { code } = await inProcess(
    ['run', 'suite.yaml', '--repeat', '10', '--rate', '20', '--queue', redis().url],
    cwd,
  );
  expect(code).toBe(0);
  const [folder] = await foldersIn(join(cwd, 'reports'));
  const lines = (await readFile(join(cwd, 'reports', folder!, 'conversations.jsonl'), 'utf8')).trimEnd().split('\n');
  const sent = lines.slice(1).map((line) => (JSON.parse(line) as Line).turns[0]!.times.at);
  // Twenty begin in nineteen gaps of 50 ms; on a busy machine only the first may have been late.
  expect(Math.max(...sent) - Math.min(...sent)).toBeGreaterThan(19 * 50 * 0.7);
});

interface Line {
  turns: { times: { at: number } }[];
}

it('runs of different prefixes do not meet', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  workHere({ cwd, args: [] }, [], { url: redis().url, prefix: 'team-a' });
  const said: string[] = [];
  workHere({ cwd, args: [] }, said);
  const { code } = await inProcess(['run', 'suite.yaml', '--queue', redis().url, '--queue-prefix', 'team-a'], cwd);
  expect(code).toBe(0);
  expect(said.filter((sentence) => !sentence.startsWith('Waiting'))).toEqual([]);
});
