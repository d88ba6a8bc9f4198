/** A run whose conversations are held by workers at a queue: a real Redis, real processes, and what happens to both. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { work } from '../../../src/api/work.ts';
import type { QueueAddress } from '../../../src/run/queue/queue-address.ts';
import { openChancyBot, chancyProject } from '../../api/chancy.ts';
import { modes } from '../../chaos/modes.ts';
import { foldersIn, openStage, resultOf, type Stage } from '../../chaos/stage.ts';
import { inProcess } from '../../cli/in-process.ts';
import { shell } from '../../cli/shell.ts';
import { openNetwork } from './network.ts';
import { openRedis, type RedisServer } from './redis-server.ts';
import { leftAt, seenAt } from './team.ts';
import { startWorker } from './worker-process.ts';

let redis: RedisServer;
const ends: (() => Promise<unknown>)[] = [];
const atEnd = <T>(end: () => Promise<T>): void => void ends.push(end);

beforeAll(async () => {
  redis = await openRedis();
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
afterAll(() => redis.close());

/** A worker in this process, until the end of the test. */
function workHere(
  { cwd, args }: Pick<Stage, 'cwd' | 'args'>,
  said: string[] = [],
  queue: QueueAddress = { url: redis.url },
  takeoverMs?: number,
): void {
  const stop = new AbortController();
  const at = args.indexOf('--versus');
  const working = work({
    paths: ['suite.yaml'],
    ...(at >= 0 && { versus: args[at + 1] }),
    queue,
    cwd,
    concurrency: 2,
    takeoverMs,
    signal: stop.signal,
    onNotice: (sentence) => said.push(sentence),
  });
  atEnd(() => {
    stop.abort();
    return working;
  });
}

// Alone it is compared below, whatever happens to it.
describe.each(modes.slice(2))('a run $name', (mode) => {
  it('held by workers leaves what one process leaves, but for times, and nothing in Redis', async () => {
    const stage = await openStage(mode);
    atEnd(stage.close);
    workHere(stage);
    workHere(stage);
    const { code } = await inProcess([...stage.args, '--out', 'queued', '--queue', redis.url], stage.cwd);
    expect(code).toBeLessThan(2);
    expect(await resultOf(join(stage.cwd, 'queued'))).toEqual(stage.expected);
    expect(await leftAt(redis.url)).toEqual([]);
  });
});

describe('nothing is lost and nothing doubled', () => {
  const queued = async ({ cwd, args }: Stage, url: string) => {
    const told = args.filter((word) => word !== '--quiet');
    const { threw, stderr } = await inProcess([...told, '--out', 'queued', '--queue', url], cwd);
    expect(threw ? stderr : '').toBe('');
    return { stderr, found: await resultOf(join(cwd, 'queued')) };
  };
  const opened = async (): Promise<Stage> => {
    const stage = await openStage({ ...modes[0]!, repeat: 12 });
    atEnd(stage.close);
    return stage;
  };

  it('when a worker of four is killed in the middle', async () => {
    const stage = await opened();
    const args = ['suite.yaml', '--queue', redis.url, '--takeover', '1s', '--concurrency', '2'];
    const worker = startWorker(stage.cwd, args);
    atEnd(() => worker.end('SIGTERM'));
    for (let others = 0; others < 3; others++) workHere(stage, [], redis, 1000);
    await worker.said(/^Waiting/);
    stage.bot.onRequest(stage.bot.asked() + 20, () => void worker.end('SIGKILL'));
    expect((await queued(stage, redis.url)).found).toEqual(stage.expected);
  });

  it.each([{ forgets: false }, { forgets: true }])(
    'when Redis is killed and started again (it forgets all: $forgets)',
    async (how) => {
      const own = await openRedis();
      atEnd(own.close);
      const stage = await opened();
      workHere(stage, [], own);
      workHere(stage, [], own);
      const restarted = new Promise((resolve) => {
        stage.bot.onRequest(stage.bot.asked() + 20, () => resolve(own.restart(how)));
      });
      const { stderr, found } = await queued(stage, own.url);
      await restarted;
      expect(found).toEqual(stage.expected);
      expect(stderr).toMatch(/The queue at 127\.0\.0\.1:\d+ can't be reached; nothing is lost, and it is waited for\./);
      expect(stderr).toMatch(/The queue at 127\.0\.0\.1:\d+ is back\./);
    },
  );

  it('when the network to a worker and to the run is cut for a while', async () => {
    const [toWorker, toRun] = [await openNetwork(redis.port), await openNetwork(redis.port)];
    atEnd(toWorker.close);
    atEnd(toRun.close);
    const stage = await opened();
    workHere(stage, [], { url: `redis://127.0.0.1:${toWorker.port}` });
    workHere(stage);
    stage.bot.onRequest(stage.bot.asked() + 20, () => {
      for (const network of [toWorker, toRun]) {
        network.cut();
        setTimeout(network.heal, 1500);
      }
    });
    const { found } = await queued(stage, `redis://127.0.0.1:${toRun.port}`);
    expect(found).toEqual(stage.expected);
  });
});

it('Ctrl-C ends a run with 130 and leaves nothing to the workers; --resume goes on with it', async () => {
  const stage = await openStage(modes[0]!);
  atEnd(stage.close);
  const said: string[] = [];
  workHere(stage, said);
  const run = [...stage.args.filter((word) => word !== '--quiet'), '--queue', redis.url, '--out', 'queued'];
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
  const worker = startWorker(cwd, ['suite.yaml', '--queue', redis.url, '--takeover', '10m']);
  await worker.said(/^Waiting/);
  const stopped = new Promise<number | null>((resolve) => {
    bot.onRequest(3, () => resolve(worker.end('SIGTERM')));
  });
  const running = inProcess(['run', 'suite.yaml', '--repeat', '20', '--queue', redis.url], cwd);
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
  const running = inProcess(['run', 'suite.yaml', '--queue', redis.url], cwd);
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
  const { code } = await inProcess(['run', 'suite.yaml', '--repeat', '10', '--rate', '20', '--queue', redis.url], cwd);
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

it('neither secrets nor personal data come into Redis, and a password into no output', async () => {
  const locked = await openRedis('--requirepass', 'correct horse battery');
  atEnd(locked.close);
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const project = chancyProject(bot.url, ['refund'])
    .replace('{ seed: chance }', '{ seed: chance, redact: { kinds: [phone] } }')
    .replace('body: {', 'headers: { authorization: "Bearer {{env.BOT_TOKEN}}" }\n  body: { key: "{{env.BOT_TOKEN}}",');
  const cwd = await folderWith(project);
  const env = { BOT_TOKEN: 'a-token-that-nobody-sees', REDIS_PASSWORD: 'correct horse battery' };
  const refused = await inProcess(['run', 'suite.yaml', '--queue', locked.url], cwd, { BOT_TOKEN: env.BOT_TOKEN });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/queue-unreachable.*NOAUTH/s);
  const worker = startWorker(cwd, ['suite.yaml', '--queue', locked.url], { ...env, PATH: process.env['PATH'] });
  atEnd(() => worker.end('SIGTERM'));
  const { code, stderr, stdout } = await inProcess(['run', 'suite.yaml', '--queue', locked.url], cwd, env);
  expect(code).toBe(0);
  const written = await locked.written();
  expect(written).toContain('refund/calm/1');
  for (const text of [written, stderr, stdout, worker.words()]) {
    expect(text).not.toContain(env.BOT_TOKEN);
    expect(text).not.toContain(env.REDIS_PASSWORD);
  }
});

it('meets over TLS, whose authority Node is told of', async () => {
  const certificates = join(import.meta.dirname, '../../bot/certificates');
  const [cert, key, ca] = ['server.pem', 'server.key', 'ca.pem'].map((name) => join(certificates, name));
  const tls = ['--tls-cert-file', cert!, '--tls-key-file', key!, '--tls-ca-cert-file', ca!, '--tls-auth-clients', 'no'];
  const own = await openRedis(...tls);
  atEnd(own.close);
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  const untrusted = await inProcess(['run', 'suite.yaml', '--queue', own.url], cwd);
  expect(untrusted.code).toBe(2);
  expect(untrusted.stderr).toContain('queue-unreachable');
  const env = { NODE_EXTRA_CA_CERTS: ca };
  const worker = startWorker(cwd, ['suite.yaml', '--queue', own.url], env);
  atEnd(() => worker.end('SIGTERM'));
  expect((await shell(['run', 'suite.yaml', '--queue', own.url], { cwd, env })).code).toBe(0);
});

describe('a run or a worker that is refused', () => {
  it.each(['run', 'worker'])('ends, though its queue was reached already: %s', async (command) => {
    const bot = await openChancyBot('1', { refund: 0.5 });
    atEnd(bot.close);
    const key = 'headers: { key: "{{env.NOBODY_SET_IT}}" }';
    const cwd = await folderWith(chancyProject(bot.url, ['refund']).replace('  protocol', `  ${key}\n  protocol`));
    // What a worker wrote down that came too late to an earlier test's run goes by itself, in a day.
    const before = await leftAt(redis.url);
    const { code, stderr } = await shell([command, 'suite.yaml', '--queue', redis.url], { cwd });
    expect(stderr).toContain('NOBODY_SET_IT');
    expect(code).toBe(2);
    expect(await foldersIn(join(cwd, 'reports'))).toEqual([]);
    expect((await leftAt(redis.url)).filter((key) => !before.includes(key))).toEqual([]);
    expect((await seenAt(redis.url)).names).toEqual([]);
  });

  it('says that a password is not written as an address has it, without saying it', async () => {
    const cwd = await folderWith(chancyProject('http://127.0.0.1:1', ['refund']));
    const { code, stderr } = await inProcess(['run', 'suite.yaml', '--queue', 'redis://ana:50%off@localhost'], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad-argument.*User or password in the address of the queue are not percent-encoded/s);
    expect(stderr).not.toContain('50%off');
  });

  it.each(['0s', '999ms'])(
    'says what is expected where others would take over from a living worker: %s',
    async (takeover) => {
      const cwd = await folderWith(chancyProject('http://127.0.0.1:1', ['refund']));
      const { code, stderr } = await inProcess(['worker', '--queue', redis.url, '--takeover', takeover], cwd);
      expect(code).toBe(2);
      expect(stderr).toContain('expected a duration of 1s or more');
      const takeoverMs = takeover === '0s' ? 0 : 999;
      const working = work({ queue: redis, cwd, takeoverMs, signal: AbortSignal.abort() });
      await expect(working).rejects.toThrow(`taken over after ${takeoverMs} ms`);
    },
  );
});

it('runs of different prefixes do not meet', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  workHere({ cwd, args: [] }, [], { url: redis.url, prefix: 'team-a' });
  const said: string[] = [];
  workHere({ cwd, args: [] }, said);
  const { code } = await inProcess(['run', 'suite.yaml', '--queue', redis.url, '--queue-prefix', 'team-a'], cwd);
  expect(code).toBe(0);
  expect(said.filter((sentence) => !sentence.startsWith('Waiting'))).toEqual([]);
});

async function folderWith(project: string): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-queue-'));
  await writeFile(join(cwd, 'suite.yaml'), project);
  atEnd(() => rm(cwd, { recursive: true }));
  return cwd;
}
