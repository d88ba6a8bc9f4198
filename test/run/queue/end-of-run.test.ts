/** How a run by a queue ends, when it does not end by itself: what it has taken, what it writes, and what it leaves in Redis. */
import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import { type Clock, systemClock } from '../../../src/bot/clock.ts';
import type { ProblemError } from '../../../src/problem.ts';
import { carryOutPlan } from '../../../src/run/carry-out-plan.ts';
import type { CarryOutOptions } from '../../../src/run/carry-out-options.ts';
import { asking, type Queueing } from '../../../src/run/queue/connect-queue.ts';
import { openShop, shopBot } from '../shop.ts';
import { openNetwork } from './network.ts';
import { openRedis, type RedisServer } from './redis-server.ts';
import { queueAt, leftAt, queuedOptions, seenAt, startHands } from './team.ts';

let redis: RedisServer;
const ends: (() => unknown)[] = [];
const atEnd = <T extends { close: () => unknown }>(opened: T): T => {
  ends.push(() => opened.close());
  return opened;
};
beforeEach(async () => {
  redis = atEnd(await openRedis());
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const queue = async (url = redis.url): Promise<Queueing> => atEnd(await queueAt(url));

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map(async (name) => `${name} ${await readFile(join(folder, name), 'utf8')}`));
}

/** A run of six of which one was taken, and a worker that has held the others, whose results the run has yet to ask for. */
async function fiveToTake(act: () => void, changes: Partial<CarryOutOptions> = {}) {
  const shop = atEnd(await openShop());
  const bot = shopBot(shop.url);
  let go = (): void => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  let opened = 0;
  const open: Bot['open'] = async (opening) => {
    if (opened++ > 0) await gone;
    return bot.open(opening);
  };
  const network = atEnd(await openNetwork(redis.port));
  const own = await queue(`redis://127.0.0.1:${network.port}`);
  const worker = startHands(shop.url, await queue(), { bot: { ...bot, open }, concurrency: 5 });
  ends.push(() => worker.stop());
  const stop = new AbortController();
  const seen = { told: 0, finished: new Set<string>() };
  let skew = 0;
  const clock: Clock = {
    ...systemClock,
    now: () => systemClock.now() + skew,
    async sleep(ms, signal) {
      if (skew === 0 && seen.told === 1) {
        // Long enough for whatever is asked now and then.
        skew = 1000;
        go();
        await expect.poll(completed).toBe(5);
        act();
      }
      await systemClock.sleep(ms, signal);
    },
  };
  const options = await queuedOptions(shop.url, own, { signal: stop.signal, clock, ...changes });
  const observer: CarryOutOptions['observer'] = { finished: () => void (seen.told += 1) };
  const hold: CarryOutOptions['hold'] = (all, arms, concurrency) => {
    seen.finished = arms[0]!.finished;
    return options.hold!(all, arms, concurrency);
  };
  return { stop, network, seen, options: { ...options, observer, hold } };
}

async function completed(): Promise<number> {
  const client = new Redis(redis.url);
  const keys = (await client.keys('*')).filter((key) => key.endsWith(':completed'));
  const counts = await Promise.all(keys.map((key) => client.zcard(key)));
  client.disconnect();
  return counts.reduce((all, count) => all + count, 0);
}
/** At once, or, of a run that waited for Redis no longer, by what its workers clear away. */
async function untilNothingIsLeft(): Promise<void> {
  await expect.poll(() => leftAt(redis.url)).toEqual([]);
}

it('an interrupted run takes what others have finished by then', async () => {
  const stage = await fiveToTake(() => stage.stop.abort());
  const { record } = await carryOutPlan(stage.options);
  expect(record).toMatchObject({ state: 'complete', aggregate: { conversations: 6 } });
  await untilNothingIsLeft();
});

it('an interrupted run takes nothing, writes nothing and tells nothing any more once it has ended, though results come late', async () => {
  const stage = await fiveToTake(() => {
    stage.network.stand();
    stage.stop.abort();
  });
  const { folder, record } = await carryOutPlan(stage.options);
  const { seen } = stage;
  expect(record).toMatchObject({ state: 'interrupted', aggregate: { conversations: 1 } });
  const files = await filesIn(folder);
  stage.network.flow();
  await wait(1000);
  expect({ told: seen.told, finished: seen.finished.size }).toEqual({ told: 1, finished: 1 });
  expect(await filesIn(folder)).toEqual(files);
});

it('a run that a file stops takes what others have finished by then, and leaves no key but that there was a run', async () => {
  const stage = await fiveToTake(() => writeFileSync(join(stage.options.outDir, 'STOP'), ''), { rate: 1000 });
  const problem = await carryOutPlan(stage.options).catch((error: ProblemError) => error.problems[0]);
  expect(problem).toMatchObject({ code: 'stopped' });
  expect(stage.seen.told).toBe(6);
  await untilNothingIsLeft();
});

describe('a run that is refused', () => {
  it('says so where Redis takes no orders, and leaves no key', async () => {
    const shop = atEnd(await openShop());
    const readOnly = atEnd(await openRedis('--replicaof', '127.0.0.1', '1'));
    const queueing = await queue(readOnly.url);
    const options = await queuedOptions(shop.url, queueing);
    const running = asking(queueing, () => carryOutPlan(options));
    const problem = await running.catch((error: ProblemError) => error.problems[0]!);
    expect(problem).toMatchObject({ code: 'queue-refused' });
    expect((problem as { message: string }).message).toMatch(
      /^The queue at 127\.0\.0\.1:\d+ refuses what is asked of it: READONLY/,
    );
    expect((await seenAt(readOnly.url)).keys).toEqual([]);
  });

  it('says so where Redis takes no more, rather than wait for workers who hear of it no longer', async () => {
    const shop = atEnd(await openShop());
    const queueing = await queue();
    const options = await queuedOptions(shop.url, queueing);
    const running = asking(queueing, () => carryOutPlan(options)).catch((error: ProblemError) => error.problems[0]!);
    await expect.poll(async () => (await seenAt(redis.url)).waiting).toBe(1);
    await queueing.redis.config('SET', 'maxmemory', '1');
    expect(await running).toMatchObject({ code: 'queue-refused' });
  });
});

it('what is written late into the queue of a run that has ended goes when its workers leave, and is not kept for a day', async () => {
  const shop = atEnd(await openShop());
  let look = (): void => {};
  let mayLook: Promise<void> | null = null;
  const clock: Clock = {
    ...systemClock,
    async sleep(ms, signal) {
      await systemClock.sleep(ms, signal);
      await mayLook;
    },
  };
  const worker = startHands(shop.url, await queue(), { clock });
  ends.push(() => worker.stop());
  const own = await queue();
  const observer: CarryOutOptions['observer'] = {
    finished: () => void (mayLook ??= new Promise((resolve) => (look = resolve))),
  };
  await carryOutPlan({ ...(await queuedOptions(shop.url, own)), observer });
  const [id] = await own.redis.smembers('mystery-shopper:runs');
  await own.redis.xadd(`mystery-shopper:${id}:events`, '*', 'event', 'late');
  await own.redis.hset(`mystery-shopper:${id}:meta`, 'version', 'late');
  expect(await leftAt(redis.url)).toHaveLength(2);
  look();
  await untilNothingIsLeft();
});
