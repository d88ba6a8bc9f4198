import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import { systemClock } from '../../src/bot/clock.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { inTurn } from '../../src/plan/load/in-turn.ts';
import { readLoad } from '../../src/plan/load/read-load.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { CarryOutOptions } from '../../src/run/carry-out-options.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { journalFile, type JournalLine } from '../../src/run/journal.ts';
import { readConversations } from '../../src/run/store.ts';
import { type Arrived, arriving } from '../../src/run/arriving.ts';
import { journalLines } from './folders.ts';
import { openShop, type Shop } from './shop.ts';
import { optionsFor, planOf, shopProject } from './suite.ts';

const under = (plan: Plan, shape: string, arrivals: 'poisson' | 'even' = 'even'): Plan => ({
  ...plan,
  load: readLoad(shape, arrivals)!,
});

describe('arriving', () => {
  const signal = new AbortController().signal;
  const load = readLoad('10 for 1s, 100', 'even')!;

  function passing() {
    const clock = {
      ...systemClock,
      time: 0,
      now: () => clock.time,
      sleep: async (ms: number) => void (clock.time += ms),
    };
    return clock;
  }

  async function takeAll<T>(coming: AsyncIterable<Arrived<T>>, each: (one: Arrived<T>) => void): Promise<void> {
    for await (const one of coming) each(one);
  }

  it('lets the first in alone, and then each when it is due', async () => {
    const clock = passing();
    const begun = async () => void (clock.time += 5000);
    const seen: [string, number, number | undefined][] = [];
    await takeAll(arriving(['a', 'b', 'c', 'd'], { load, seed: '', clock, signal, begun }), ({ item, arrival }) =>
      seen.push([item, clock.time, arrival?.dueAt]),
    );
    expect(seen).toEqual([
      ['a', 0, undefined],
      ['b', 5100, 5100],
      ['c', 5200, 5200],
      ['d', 5300, 5300],
    ]);
  });

  it('does not move what is due when it is asked late', async () => {
    const clock = passing();
    const seen: [number, number][] = [];
    await takeAll(
      arriving(['a', 'b', 'c', 'd'], { load, seed: '', clock, signal, begun: async () => {} }),
      ({ arrival }) => {
        if (arrival === null) return;
        seen.push([clock.time, arrival.dueAt]);
        if (seen.length === 1) clock.time += 150;
      },
    );
    expect(seen).toEqual([
      [100, 100],
      [250, 200],
      [300, 300],
    ]);
  });

  it('goes on in the middle of a load after what was held before', async () => {
    const clock = passing();
    const items = [...Array.from({ length: 11 }, () => null), 'l', 'm'];
    const seen: unknown[] = [];
    await takeAll(arriving(items, { load, seed: '', clock, signal, begun: async () => {} }), ({ arrival }) =>
      seen.push(arrival && [arrival.step, clock.time]),
    );
    expect(seen).toEqual([null, [2, 10]]);
  });
});

describe('a run under a load', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.close());

  it('begins conversations whether or not others have ended, and says of each when it was due', async () => {
    const slow = await slowShop(shop.url, 250);
    const project = shopProject(shop.url);
    const plan = under(planOf(project, 20), '400');
    const bot = openBot({ protocol: 'http', url: `${slow.url}/chat` }, { env: {} });
    const { folder } = await carryOutPlan(await optionsFor(shop.url, { project, plan, bot }));
    const held = await all(folder);
    // 39 of them in a tenth of a second, each of which takes a quarter at least.
    expect(slow.mostAtOnce()).toBeGreaterThan(16);
    const arrivals = held.flatMap(({ times }) => times!.arrival ?? []);
    expect(arrivals).toHaveLength(39);
    expect(arrivals.every(({ step, rate, lateMs }) => step === 1 && rate === 400 && lateMs >= 0)).toBe(true);
    await slow.close();
  });

  it('holds the same conversations as without, in the order of the plan', async () => {
    const project = shopProject(shop.url);
    const bare = planOf(project, 4);
    const ids = async (plan: Plan) =>
      (await all((await carryOutPlan(await optionsFor(shop.url, { project, plan }))).folder)).map(({ id }) => id);
    expect(await ids(under(bare, '500 for 1m', 'poisson'))).toEqual(await ids(bare));
  });

  it('is gone on with where one of two bots had held the customer that the other had not', async () => {
    const project = shopProject(shop.url);
    const plan = under(planOf(project), '500');
    const options = await optionsFor(shop.url, { project, plan });
    const [candidate] = options.arms;
    const both: CarryOutOptions = {
      ...options,
      arms: [candidate, { ...candidate, name: 'baseline', below: 'baseline' }],
    };
    const { folder } = await carryOutPlan(both);
    const first = inTurn(plan.items)[0]!.id;
    for (const [below, held] of [
      ['', () => false],
      ['baseline', (line: JournalLine) => line.kind === 'conversation' && line.id === first],
    ] as const) {
      const lines = await journalLines(join(folder, below));
      const kept = lines.filter((line, at) => at === 0 || held(JSON.parse(line) as JournalLine));
      await writeFile(join(folder, below, journalFile), `${kept.join('\n')}\n`);
    }
    const { record } = await carryOutPlan({ ...both, resume: folder });
    expect(record.state).toBe('complete');
    expect((await all(join(folder, 'baseline'))).map(({ id }) => id)).toEqual((await all(folder)).map(({ id }) => id));
  });

  it('counts what a message waited for a limit of the bot into the time from when it was to be sent', async () => {
    const slow = await slowShop(shop.url, 0, 1);
    const project = shopProject(shop.url);
    const plan = under(planOf(project, 3), '1000');
    const bot = openBot({ protocol: 'http', url: `${slow.url}/chat` }, { env: {} });
    const { folder } = await carryOutPlan(await optionsFor(shop.url, { project, plan, bot }));
    const turns = (await all(folder)).flatMap((one) => one.turns);
    const limited = turns.filter(({ retries }) => retries?.busy429);
    expect(limited.length).toBeGreaterThan(0);
    // The bot asked for a second; its own time is that of the request it answered, and has nothing of it.
    expect(limited.every(({ bot: said }) => said!.times!.waitedMs! >= 1000)).toBe(true);
    expect(limited.every(({ bot: said, times }) => said!.times!.lastMs <= times!.requests.at(-1)!.ms + 1)).toBe(true);
    await slow.close();
  });
});

async function all(folder: string): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for await (const one of readConversations(folder)) found.push(one);
  return found;
}

/** The shop's bot behind a door: each message waits so long, and so many are turned away with 429 after the first two. */
async function slowShop(url: string, ms: number, turnedAway = 0) {
  let [atOnce, most, asked] = [0, 0, 0];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (request.method === 'HEAD' || chunks.length === 0) return response.end();
      most = Math.max(most, ++atOnce);
      asked += 1;
      if (asked > 2 && asked <= 2 + turnedAway) {
        atOnce -= 1;
        return response.writeHead(429, { 'retry-after': '1' }).end();
      }
      const { conversation_id: id, message } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
      await new Promise((resolve) => setTimeout(resolve, ms));
      const answer = await fetch(`${url}/chat`, { method: 'POST', body: JSON.stringify({ id, message }) });
      atOnce -= 1;
      return response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ message: ((await answer.json()) as string[]).join(' ') }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mostAtOnce: () => most,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
