import { readdirSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotFault } from '../../src/bot/bot.ts';
import { systemClock } from '../../src/bot/clock.ts';
import { openBot } from '../../src/bot/index.ts';
import { standing } from '../../src/bot/standing.ts';
import { ProblemError } from '../../src/problem.ts';
import type { ConversationLine } from '../../src/run/journal.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { openRun } from '../../src/run/store.ts';
import { withoutTimes } from './without-times.ts';
import { all, journalLines } from './folders.ts';
import { openShop, refunds, type Shop, shopBot } from './shop.ts';
import { counting, optionsFor, planOf, shopProject, refundScenario } from './suite.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

describe('run', () => {
  it('holds every conversation of the plan and leaves one line for each, in the order of the plan', async () => {
    const options = await optionsFor(shop.url, { concurrency: 4 });
    const { folder, record } = await carryOutPlan(options);

    const [header, ...lines] = await journalLines(folder);
    expect(JSON.parse(header!)).toMatchObject({ kind: 'journal', format: 4, startedAt: record.startedAt });
    expect(lines.map((line) => (JSON.parse(line) as ConversationLine).id)).toEqual(
      options.arms[0].plan.items.map(({ id }) => id),
    );
    expect(record).toMatchObject({ state: 'complete', planned: 6, aggregate: { conversations: 6 } });
  });

  it('verifies the goal in the back end', async () => {
    const { folder } = await carryOutPlan(await optionsFor(shop.url));
    const line = JSON.parse((await journalLines(folder))[1]!) as ConversationLine;
    expect(line.end).toMatchObject({ reason: 'resolved', turn: 2 });
    expect(line.checks).toEqual([
      {
        name: 'Refunded',
        source: 'back-end',
        passed: true,
        expected: '$.status is "refunded"',
        actual: '$.status: "refunded"',
        turn: null,
      },
    ]);
  });

  it('gives the same conversations for the same seed, at any concurrency, but for times', async () => {
    const [first, second] = [
      await carryOutPlan(await optionsFor(shop.url, { concurrency: 1 })),
      await carryOutPlan(await optionsFor(shop.url, { concurrency: 6 })),
    ];
    const lines = await journalLines(first.folder);
    expect(lines.map(withoutTimes)).toEqual((await journalLines(second.folder)).map(withoutTimes));
    expect(lines.join()).not.toEqual((await journalLines(second.folder)).join());
  });

  it('gives every conversation a name the bot has never heard, also in a second run of the same seed', async () => {
    const heard: string[] = [];
    const listening = await openShop((message, turn, id) => {
      heard.push(id);
      return refunds(message, turn, id);
    });
    const clock = (date: number) => ({ now: () => 0, date: () => date, sleep: async () => {} });
    await carryOutPlan(await optionsFor(listening.url, { clock: clock(1_000) }));
    await carryOutPlan(await optionsFor(listening.url, { clock: clock(2_000) }));
    await listening.close();
    expect(new Set(heard).size).toBe(12);
  });

  it('has a turn in the journal before the next message is sent', async () => {
    const journalled: boolean[] = [];
    let outDir = '';
    const watching = await openShop((message, turn, id) => {
      if (turn === 2) {
        const [folder] = readdirSync(outDir);
        const item = plan.items.find(({ seed }) => id.startsWith(seed))!;
        const text = readFileSync(join(outDir, folder!, 'conversations.jsonl'), 'utf8');
        journalled.push(text.includes(`{"kind":"turn","id":"${item.id}","turn":{"number":1,`));
      }
      return refunds(message, turn, id);
    });
    const options = await optionsFor(watching.url);
    const { plan } = options.arms[0];
    outDir = options.outDir;
    await carryOutPlan(options);
    await watching.close();
    expect(journalled).toEqual([true, true, true, true, true, true]);
  });

  it('counts a conversation the bot fails in, and goes on with the others', async () => {
    const failing = await openShop((message, turn, id) =>
      id.startsWith(planOf(shopProject('')).items[0]!.seed) ? 500 : refunds(message, turn, id),
    );
    const { folder } = await carryOutPlan(await optionsFor(failing.url));
    await failing.close();
    const ends = (await journalLines(folder)).slice(1).map((line) => (JSON.parse(line) as ConversationLine).end.reason);
    expect(ends).toEqual(['bot-error', 'resolved', 'resolved', 'resolved', 'resolved', 'resolved']);
  });

  it('begins nothing when the bot cannot be reached', async () => {
    const bot = {
      ...shopBot(shop.url),
      identify: async () => {
        throw new BotFault('transport-fault', 'connection refused');
      },
    };
    const options = await optionsFor(shop.url, { bot });
    const problem = await carryOutPlan(options).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProblemError);
    expect((problem as ProblemError).problems).toMatchObject([{ code: 'bot-unreachable' }]);
    expect(await readdir(options.outDir)).toEqual([]);
  });

  it('sends one customer first, and begins nothing when it is turned away at the door', async () => {
    const bot = openBot({ protocol: 'http', url: `${shop.url}/nowhere`, retries: 0 }, { env: {} });
    const options = await optionsFor(shop.url, { bot });
    await expect(carryOutPlan(options)).rejects.toMatchObject({
      problems: [
        {
          code: 'bot-unreachable',
          message: expect.stringContaining('404') as string,
          hint: "Correct the path in url. It is described as bot in the project's files.",
        },
      ],
    });
    expect(await readdir(options.outDir)).toEqual([]);
    expect(shop.heard.filter((request) => request.startsWith('POST /orders'))).toHaveLength(1);
  });

  it('begins nothing when no conversation is let in', async () => {
    const closed = await openShop(() => 403);
    const bot = openBot({ protocol: 'http', url: `${closed.url}/chat` }, { env: {} });
    const options = await optionsFor(closed.url, { bot });
    await expect(carryOutPlan(options)).rejects.toMatchObject({
      problems: [{ code: 'bot-unreachable', hint: expect.stringContaining('Set auth or headers') as string }],
    });
    expect(await readdir(options.outDir)).toEqual([]);
    await closed.close();
  });

  it('ends after three conversations, and leaves nothing, when the bot refuses what it is sent', async () => {
    const picky = await openShop(() => 422);
    const bot = openBot({ protocol: 'http', url: `${picky.url}/chat` }, { env: {} });
    const options = await optionsFor(picky.url, { bot, concurrency: 1 });
    await expect(carryOutPlan(options)).rejects.toMatchObject({
      problems: [{ code: 'bot-misconfigured', hint: expect.stringContaining('to what the bot expects') as string }],
    });
    expect(await readdir(options.outDir)).toEqual([]);
    expect(picky.heard.filter((request) => request.startsWith('POST /chat'))).toHaveLength(3);
    await picky.close();
  });

  it('ends early when the back end refuses to prepare every conversation, and not when it refuses one scenario alone', async () => {
    const keyed = { ...refundScenario, setup: [{ request: 'GET /orders/none' }] };
    const refusing = shopProject(shop.url, [keyed, { ...keyed, id: 'second' }]);
    const closed = await optionsFor(shop.url, { project: refusing, plan: planOf(refusing), concurrency: 1 });
    await expect(carryOutPlan(closed)).rejects.toMatchObject({
      problems: [{ code: 'backend-misconfigured', message: expect.stringContaining('answered 4') as string }],
    });
    const one = shopProject(shop.url, [keyed, { ...refundScenario, id: 'second' }]);
    const { record } = await carryOutPlan(await optionsFor(shop.url, { project: one, plan: planOf(one) }));
    expect(record.state).toBe('complete');
  });

  it('is ended by a file named STOP, and not begun beside one', async () => {
    const options = await optionsFor(shop.url, { concurrency: 1 });
    await writeFile(join(options.outDir, 'STOP'), '');
    await expect(carryOutPlan(options)).rejects.toMatchObject({ problems: [{ code: 'stopped' }] });
    expect(shop.heard).not.toContainEqual(expect.stringMatching(/^POST/));
  });

  it('ends early when nobody is let in any more, and keeps what was finished', async () => {
    const trouble = { kind: 'unavailable', detail: 'POST /chat answered 503', times: 10, fix: null } as const;
    const inTrouble = { ...shopBot(shop.url), standing: { ...standing(systemClock), trouble: () => trouble } };
    const options = await optionsFor(shop.url, { bot: inTrouble, concurrency: 1 });
    await expect(carryOutPlan(options)).rejects.toMatchObject({
      problems: [{ code: 'bot-unavailable', hint: expect.stringContaining('--resume') as string }],
    });
    const [folder] = await readdir(options.outDir);
    const lines = await journalLines(join(options.outDir, folder!));
    expect(lines.filter((line) => line.includes('"kind":"conversation"'))).toHaveLength(1);
  });

  it('goes on when the first customer is answered with an error: that is the bot', async () => {
    const failing = await openShop(() => 500);
    const { record } = await carryOutPlan(await optionsFor(failing.url));
    await failing.close();
    expect(record).toMatchObject({ state: 'complete', aggregate: { conversations: 6 } });
  });

  it('begins nothing when the back end cannot be reached', async () => {
    const gone = await openShop();
    await gone.close();
    const project = { ...shopProject(shop.url), backend: { url: gone.url } };
    await expect(carryOutPlan(await optionsFor(shop.url, { project }))).rejects.toMatchObject({
      problems: [
        {
          code: 'backend-unreachable',
          message: expect.stringMatching(
            /^The back end can't be reached: GET .* was not sent: the connection was/,
          ) as string,
          hint: expect.stringMatching(/^Start the back end, or correct the port in url/) as string,
        },
      ],
    });
  });

  it('reads back what it wrote', async () => {
    const { folder, record } = await carryOutPlan(await optionsFor(shop.url));
    const stored = await openRun(folder, counting);
    expect(stored.record).toEqual(record);
    const [conversations, scored] = [await all(stored.conversations()), await all(stored.scored())];
    expect(conversations.map(({ id }) => id)).toEqual(scored.map(({ id }) => id));
    expect(scored).toHaveLength(6);
  });
});
