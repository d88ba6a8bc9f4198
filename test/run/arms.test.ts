import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert, asyncProperty, integer, subarray } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BotFault } from '../../src/bot/bot.ts';
import type { Arm } from '../../src/run/arm.ts';
import type { CarryOutOptions } from '../../src/run/carry-out-options.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { withoutTimes } from './without-times.ts';
import { emptyFolder, journalLines } from './folders.ts';
import { openShop, refunds, type Script, type Shop, shopBot } from './shop.ts';
import { optionsFor, planOf, shopProject } from './suite.ts';

/** Never finds the order. */
const worse: Script = (message, turn, id) => (turn < 3 ? ['What is your order number?'] : refunds(message, turn, id));

let shops: Record<Arm['name'], Shop>;

beforeAll(async () => {
  shops = { candidate: await openShop(worse), baseline: await openShop() };
});
afterAll(() => Promise.all([shops.candidate.close(), shops.baseline.close()]));

const arm = (name: Arm['name'], below: string, url = shops[name].url): Arm => ({
  name,
  below,
  project: shopProject(url),
  plan: planOf(shopProject(url)),
  bot: shopBot(url, name),
});

async function withBoth(changes: Partial<CarryOutOptions> = {}): Promise<CarryOutOptions> {
  const options = await optionsFor(shops.candidate.url);
  return { ...options, arms: [arm('candidate', ''), arm('baseline', 'baseline')], ...changes };
}

const timeless = async (folder: string) => (await journalLines(folder)).map(withoutTimes);

describe('two bots in one run', () => {
  it('each get a run folder of their own, as if they had been run alone', async () => {
    const { folder } = await carryOutPlan(await withBoth());
    const alone = await carryOutPlan(await optionsFor(shops.baseline.url));
    expect(await timeless(join(folder, 'baseline'))).toEqual(await timeless(alone.folder));
    expect(await timeless(folder)).not.toEqual(await timeless(alone.folder));
  });

  it('have the same conversations at any concurrency', async () => {
    const one = await carryOutPlan(await withBoth({ concurrency: 1 }));
    const many = await carryOutPlan(await withBoth({ concurrency: 5 }));
    expect(await timeless(many.folder)).toEqual(await timeless(one.folder));
    expect(await timeless(join(many.folder, 'baseline'))).toEqual(await timeless(join(one.folder, 'baseline')));
  });

  it('take turns, and never hold the conversation of one item at the same time in a back end they share', async () => {
    const shared = await openShop();
    const arms = [arm('candidate', '', shared.url), arm('baseline', 'baseline', shared.url)] as const;
    const { folder } = await carryOutPlan(await withBoth({ arms: [...arms], concurrency: 4 }));
    await shared.close();
    expect(await timeless(folder)).toEqual(await timeless(join(folder, 'baseline')));
    const begun = shared.heard.filter((request) => request.startsWith('POST /orders'));
    const orders = begun.map((request) => request.split(' ')[2]!);
    expect(orders).toHaveLength(12);
    // The first four customers are through before the last two begin.
    expect(new Set(orders.slice(0, 8)).size).toBeLessThan(8);
    const ids = shared.heard
      .filter((request) => request.startsWith('POST /chat'))
      .map((request) => {
        return (JSON.parse(request.slice('POST /chat '.length)) as { id: string }).id;
      });
    expect(new Set(ids).size).toBe(12);
  });

  it('come to their end when a signal comes before the first customer was answered', async () => {
    const stop = new AbortController();
    const silent = await openShop(() => (stop.abort(new Error('SIGINT')), 'silence'));
    const arms = [arm('candidate', '', silent.url), arm('baseline', 'baseline')] as const;
    const { record } = await carryOutPlan(await withBoth({ arms: [...arms], signal: stop.signal, concurrency: 5 }));
    await silent.close();
    expect(record.state).toBe('interrupted');
  });

  it('come to their end when the first customer of one was turned away before the other had any', async () => {
    const turnedAway = () => Promise.reject(new BotFault('transport-fault', 'POST /conversations answered 403'));
    const locked = { ...shopBot(shops.candidate.url), open: turnedAway };
    const arms = [{ ...arm('candidate', ''), bot: locked }, arm('baseline', 'baseline')] as const;
    await expect(carryOutPlan(await withBoth({ arms: [...arms], concurrency: 5 }))).rejects.toMatchObject({
      problems: [{ code: 'bot-unreachable' }],
    });
  });

  it('are both taken up where they stopped', async () => {
    const controller = new AbortController();
    let finished = 0;
    const observer = { finished: () => void (++finished === 5 && controller.abort()) };
    const { folder, record } = await carryOutPlan(
      await withBoth({ concurrency: 2, observer, signal: controller.signal }),
    );
    expect(record.state).toBe('interrupted');
    const kept: number[] = [];
    const resumed = { started: (run: { kept: number }) => void kept.push(run.kept) };
    await carryOutPlan(await withBoth({ resume: folder, observer: resumed }));
    expect(kept[0]).toBeGreaterThanOrEqual(5);
    const whole = await carryOutPlan(await withBoth());
    expect(await timeless(folder)).toEqual(await timeless(whole.folder));
    expect(await timeless(join(folder, 'baseline'))).toEqual(await timeless(join(whole.folder, 'baseline')));
  });

  it('are taken up wherever either of them stood', async () => {
    const whole = await carryOutPlan(await withBoth());
    const lines = {
      '': await journalLines(whole.folder),
      baseline: await journalLines(join(whole.folder, 'baseline')),
    };
    const kept = subarray([1, 2, 3, 4, 5, 6]);
    await assert(
      asyncProperty(kept, kept, integer({ min: 1, max: 3 }), async (candidate, baseline, concurrency) => {
        const folder = await emptyFolder();
        await cp(whole.folder, folder, { recursive: true });
        for (const [below, held] of [
          ['', candidate],
          ['baseline', baseline],
        ] as const) {
          const text = lines[below].filter((_, at) => at === 0 || held.includes(at)).join('\n');
          await writeFile(join(folder, below, 'conversations.jsonl'), `${text}\n`);
        }
        await carryOutPlan(await withBoth({ resume: folder, concurrency }));
        expect(await timeless(folder)).toEqual(await timeless(whole.folder));
        expect(await timeless(join(folder, 'baseline'))).toEqual(await timeless(join(whole.folder, 'baseline')));
      }),
      { numRuns: 10, examples: [[[1, 4, 5], [2, 3], 1]] },
    );
  });

  it('leave no folder behind when the second cannot be reached', async () => {
    const gone = await openShop();
    await gone.close();
    const outDir = await emptyFolder();
    const arms = [arm('candidate', ''), arm('baseline', 'baseline', gone.url)] as const;
    await expect(carryOutPlan(await withBoth({ arms: [...arms], outDir }))).rejects.toMatchObject({
      problems: [{ code: 'backend-unreachable', hint: expect.stringContaining('versus.backend') as string }],
    });
  });
});

describe('a run of which more is wanted', () => {
  it('holds only what is new, and is the same as if all had been wanted at once', async () => {
    const options = await optionsFor(shops.baseline.url);
    const [whole] = options.arms;
    const first = whole.plan.items.filter(({ repetition }) => repetition === 1);
    const { folder, record } = await carryOutPlan({ ...options, arms: [{ ...whole, items: first }] });
    expect(record).toMatchObject({ state: 'complete', planned: 2, aggregate: { conversations: 2 } });
    const again = await optionsFor(shops.baseline.url, { resume: folder });
    const kept: number[] = [];
    await carryOutPlan({ ...again, observer: { started: (run) => void kept.push(run.kept) } });
    expect(kept).toEqual([2]);
    const atOnce = await carryOutPlan(await optionsFor(shops.baseline.url));
    expect(await timeless(folder)).toEqual(await timeless(atOnce.folder));
  });
});
