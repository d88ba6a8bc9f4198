/** A run by a queue and its workers in one process, with a shop for a bot: what each of them does can be seen and stopped. */
import { Redis } from 'ioredis';
import type { Bot } from '../../../src/bot/bot.ts';
import { systemClock } from '../../../src/bot/clock.ts';
import { openBackend } from '../../../src/conversation/backend.ts';
import { program } from '../../../src/program.ts';
import type { CarryOutOptions } from '../../../src/run/carry-out-options.ts';
import { connectQueue, type Queueing } from '../../../src/run/queue/connect-queue.ts';
import type { WorkerHands } from '../../../src/run/queue/hands.ts';
import { holdByWorkers } from '../../../src/run/queue/hold-by-workers.ts';
import { work } from '../../../src/run/queue/work.ts';
import { shopBot, shopper } from '../shop.ts';
import { counting, optionsFor, shopProject } from '../suite.ts';

export const queueAt = (url: string, said: string[] = []): Promise<Queueing> =>
  connectQueue({ url }, { env: {}, say: (sentence) => said.push(sentence) });

/** Options of a run whose conversations are held by workers at this queue. */
export async function queuedOptions(
  shop: string,
  queueing: Queueing,
  changes: Parameters<typeof optionsFor>[1] = {},
): Promise<CarryOutOptions> {
  const hold: CarryOutOptions['hold'] = (options, arms) => holdByWorkers(queueing, options, arms);
  return optionsFor(shop, { program, hold, ...changes });
}

interface Worker {
  said: string[];
  /** @returns Conversations it held. */
  stop(): Promise<number>;
  ended: Promise<number>;
}

/** A worker of the project that `optionsFor` makes. @param changes.bot Instead of the one that talks to the shop. */
export function startHands(
  shop: string,
  queueing: Queueing,
  { bot = shopBot(shop), ...changes }: Partial<WorkerHands> & { bot?: Bot } = {},
): Worker {
  const said: string[] = [];
  const stop = new AbortController();
  const project = shopProject(shop);
  const reach = { env: {}, cwd: process.cwd(), clock: systemClock, mayReach: () => true };
  const backend = openBackend(project.backend, reach);
  const hands: WorkerHands = {
    arms: [{ name: 'candidate', project, bot, backend }],
    customer: shopper,
    scoring: counting,
    clock: systemClock,
    env: {},
    concurrency: 4,
    takeoverMs: 600_000,
    say: (sentence) => said.push(sentence),
    ...changes,
  };
  const ended = work(queueing, hands, stop.signal);
  ended.catch(() => {});
  return {
    said,
    ended,
    async stop() {
      stop.abort();
      return ended;
    },
  };
}

interface Seen {
  /** Conversations that workers have, those that nobody has, and names of the workers of any run. */
  active: number;
  waiting: number;
  names: string[];
  keys: string[];
}

/** What lies in Redis, as anybody sees it. */
export async function seenAt(url: string): Promise<Seen> {
  const redis = new Redis(url);
  const keys = await redis.keys('*');
  const lengths = (end: string) => Promise.all(keys.filter((key) => key.endsWith(end)).map((key) => redis.llen(key)));
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  const list = (await redis.client('LIST')) as string;
  const seen = {
    keys: keys.toSorted(),
    active: sum(await lengths(':active')),
    waiting: sum(await lengths(':wait')),
    names: list.split('\n').flatMap((line) => /name=(mystery-shopper:\S+)/.exec(line)?.[1] ?? []),
  };
  redis.disconnect();
  return seen;
}

/** Keys that will still be there in a minute: what says that there was a run is not, nor what workers tell each other. */
export async function leftAt(url: string): Promise<string[]> {
  const redis = new Redis(url);
  const keys = (await redis.keys('*')).toSorted();
  const kept = await Promise.all(keys.map(async (key) => ({ key, ms: await redis.pttl(key) })));
  redis.disconnect();
  // -1: for ever.
  return kept.filter(({ ms }) => ms === -1 || ms > 60_000).map(({ key }) => key);
}
