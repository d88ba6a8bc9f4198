/** Workers that stop, one way or another, while a run has them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import { carryOutPlan } from '../../../src/run/carry-out-plan.ts';
import type { Queueing } from '../../../src/run/queue/connect-queue.ts';
import { openShop, refunds, type Script, shopBot } from '../shop.ts';
import { planOf, shopProject } from '../suite.ts';
import { openNetwork } from './network.ts';
import { openRedis, type RedisServer } from './redis-server.ts';
import { queueAt, queuedOptions, seenAt, startHands } from './team.ts';

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

/** Answers the first customer alone; `answer` lets it go on. */
function oneAnswered(): { script: Script; answer: () => void } {
  let answers = false;
  const first = new Set<string>();
  return {
    answer: () => void (answers = true),
    script(message, turn, id) {
      if (first.size === 0) first.add(id);
      return answers || first.has(id) ? refunds(message, turn, id) : 'silence';
    },
  };
}

describe('a worker that is stopped', () => {
  it('hands back at once what it holds and is no worker of the run any more, so that others go on', async () => {
    const { script, answer } = oneAnswered();
    const shop = atEnd(await openShop(script));
    const worker = startHands(shop.url, await queue());
    const running = carryOutPlan(await queuedOptions(shop.url, await queue()));
    await untilActive(4);
    expect((await seenAt(redis.url)).names).toHaveLength(1);
    expect(await worker.stop()).toBe(1);
    expect(await seenAt(redis.url)).toMatchObject({ active: 0, waiting: 5, names: [] });
    answer();
    const next = startHands(shop.url, await queue());
    expect((await running).record.aggregate.conversations).toBe(6);
    expect(await next.stop()).toBe(5);
  });

  it('does not wait for a bot that goes on whatever it is told', async () => {
    const shop = atEnd(await openShop());
    const bot: Bot = {
      ...shopBot(shop.url),
      open: async () => ({ send: () => new Promise(() => {}), close: async () => {} }),
    };
    const worker = startHands(shop.url, await queue(), { bot });
    const [stop, running] = await interruptible(shop.url);
    await untilActive(1);
    await worker.stop();
    expect(await seenAt(redis.url)).toMatchObject({ active: 0, waiting: 1, names: [] });
    stop.abort();
    await running;
  });

  it('takes part in nothing any more, even where it was about to', async () => {
    const shop = atEnd(await openShop());
    let isAsked = (): void => {};
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const own = shopBot(shop.url);
    const bot: Bot = {
      ...own,
      async identify(signal) {
        isAsked();
        await answered;
        return own.identify(signal);
      },
    };
    const worker = startHands(shop.url, await queue(), { bot });
    const [stop, running] = await interruptible(shop.url);
    await asked;
    expect(await worker.stop()).toBe(0);
    answer();
    const later = await seenAt(redis.url);
    expect(later).toMatchObject({ waiting: 1, names: [] });
    expect(worker.said).toEqual(['Waiting for runs; holds up to 4 conversations at a time.']);
    stop.abort();
    await running;
  });

  it('ends though Redis is away', async () => {
    const shop = atEnd(await openShop(oneAnswered().script));
    const network = atEnd(await openNetwork(redis.port));
    const worker = startHands(shop.url, await queue(`redis://127.0.0.1:${network.port}`));
    const [stop, running] = await interruptible(shop.url);
    await untilActive(4);
    network.cut();
    expect(await worker.stop()).toBe(1);
    stop.abort();
    await running;
  });
});

it('a worker that meets a defect leaves the runs it takes part in, and says what it met', async () => {
  const shop = atEnd(await openShop(oneAnswered().script));
  const own = shopBot(shop.url);
  let asked = 0;
  const identify: Bot['identify'] = async (signal) => {
    if (asked++ > 0) throw new TypeError('nobody thought of that');
    return own.identify(signal);
  };
  const queueing = await queue();
  const worker = startHands(shop.url, queueing, { bot: { ...own, identify } });
  const [stop, running] = await interruptible(shop.url);
  await untilActive(4);
  const [id] = await queueing.redis.smembers('mystery-shopper:runs');
  await queueing.redis.copy(`mystery-shopper:run:${id}`, 'mystery-shopper:run:another');
  await queueing.redis.sadd('mystery-shopper:runs', 'another');
  await expect(worker.ended).rejects.toThrow('nobody thought of that');
  expect(await seenAt(redis.url)).toMatchObject({ active: 0, names: [] });
  stop.abort();
  await running;
});

it('what is no announcement of a run of this program is left alone', async () => {
  const shop = atEnd(await openShop());
  const queueing = await queue();
  const texts = ['no JSON', 'null', '{"run":"of another version","arms":{}}'];
  for (const [at, text] of texts.entries()) {
    await queueing.redis.set(`mystery-shopper:run:other-${at}`, text);
    await queueing.redis.sadd('mystery-shopper:runs', `other-${at}`);
  }
  const worker = startHands(shop.url, await queue());
  const { record } = await carryOutPlan(await queuedOptions(shop.url, await queue()));
  expect(record.state).toBe('complete');
  expect(await worker.stop()).toBe(6);
});

async function untilActive(count: number): Promise<void> {
  await expect.poll(async () => (await seenAt(redis.url)).active).toBe(count);
}

async function interruptible(shop: string): Promise<[AbortController, Promise<unknown>]> {
  const stop = new AbortController();
  return [stop, carryOutPlan(await queuedOptions(shop, await queue(), { signal: stop.signal }))];
}

it('a run that was killed leaves no tasks to those who count them, once a worker has seen that it is gone', async () => {
  const queueing = await queue();
  await queueing.redis.sadd('mystery-shopper:runs', 'run-killed');
  await queueing.redis.sadd('mystery-shopper:open', 'run-killed refund/calm/1', 'run-killed-not refund/calm/1');
  const shop = atEnd(await openShop());
  const worker = startHands(shop.url, queueing);
  await expect.poll(() => queueing.redis.smembers('mystery-shopper:runs')).toEqual([]);
  expect(await queueing.redis.smembers('mystery-shopper:open')).toEqual(['run-killed-not refund/calm/1']);
  await worker.stop();
});

it('a worker of two runs holds no more at a time than one of one', async () => {
  const shop = atEnd(await openShop());
  const own = shopBot(shop.url);
  let open = 0;
  let most = 0;
  const bot: Bot = {
    ...own,
    async open(opening) {
      most = Math.max(most, ++open);
      const talk = await own.open(opening);
      return {
        send: (message, signal) => talk.send(message, signal),
        async close() {
          open--;
          await talk.close();
        },
      };
    },
  };
  const worker = startHands(shop.url, await queue(), { bot, concurrency: 2 });
  const plan = planOf(shopProject(shop.url), 10);
  const runs = await Promise.all([1, 2].map(async () => queuedOptions(shop.url, await queue(), { plan })));
  const records = await Promise.all(runs.map(async (options) => (await carryOutPlan(options)).record));
  expect(records.map(({ state }) => state)).toEqual(['complete', 'complete']);
  expect(most).toBe(2);
  expect(await worker.stop()).toBe(40);
});
