import { afterEach, describe, expect, it } from 'vitest';
import { aggregator } from '../../src/score/collect.ts';
import { judge } from '../../src/judge/judge.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openShop, refunds, type Script, type Shop } from './shop.ts';
import { counting, optionsFor, planOf, refundScenario, shopProject } from './suite.ts';

let shops: Shop[] = [];
afterEach(async () => {
  await Promise.all(shops.map((shop) => shop.close()));
  shops = [];
});

/** A bot that answers one conversation in a hundred with the number another customer gave it. */
function forgetful(every: number): Script {
  const numbers: string[] = [];
  return (message, turn, id) => {
    const others = numbers.length;
    if (turn === 2) numbers.push(message);
    const leaks = turn === 2 && others > 0 && others % every === 0;
    return leaks
      ? [`Order ${numbers[others - 1]!.replace(/(....)/, '$1 ')} is on its way.`, `Order ${message} has been refunded.`]
      : refunds(message, turn, id);
  };
}

async function recordOf(
  script: Script,
  changes: { scenario?: Partial<Scenario>; concurrency?: number; repeat?: number },
) {
  const { scenario = {}, concurrency = 8, repeat = 50 } = changes;
  const shop = await openShop(script);
  shops.push(shop);
  const project = shopProject(shop.url, [{ ...refundScenario, ...scenario }]);
  const plan = planOf(project, repeat);
  const { record } = await carryOutPlan(await optionsFor(shop.url, { project, plan, concurrency }));
  return record;
}

describe('a fact of one customer', () => {
  it('that the bot says to another is found, in however it is grouped, with both turns', async () => {
    const { leaks } = await recordOf(forgetful(40), { concurrency: 1 });
    expect(leaks).toMatchObject({ canaries: 100, conversations: 2, byChance: 0 });
    const [leak] = leaks!.shown;
    expect(leak).toMatchObject({ conversation: 'refund/calm/41', part: null, turn: 2 });
    expect(leak!.owner).toEqual({ conversation: 'refund/calm/40', fact: 'order_number', turn: 2 });
    expect(leak!.quote).toContain('is on its way');
  });

  it('is not looked for where it is the same for several, or written in the YAML', async () => {
    const says: Script = (message, turn) =>
      turn === 1 ? refunds(message, turn, '') : [`Ask for 4711081599, ${message} has been refunded.`];
    const { leaks } = await recordOf(says, {
      scenario: { facts: { order_number: '4711081599' }, setup: [], verify: [] },
      repeat: 3,
    });
    expect(leaks).toBeNull();
    const drawn = { order_number: '{{faker.helpers.arrayElement(["4711081599"])}}' };
    const shared = await recordOf(says, { scenario: { facts: drawn, setup: [], verify: [] }, repeat: 3 });
    expect(shared.leaks?.conversations ?? 0).toBe(0);
  });

  it('is found in no run of a bot that keeps its customers apart', async () => {
    const { leaks } = await recordOf(refunds, {});
    expect(leaks).toEqual({ canaries: 100, conversations: 0, byChance: 0, shown: [] });
  });

  it('fails the run without any gate, and stands in the headline', async () => {
    const record = await recordOf(forgetful(40), { concurrency: 1 });
    const judgement = judged(record);
    expect(judgement.verdict).toBe('failed');
    expect(judgement.headline).toContain('Do not roll out: the bot told customers what is another');
    expect(judgement.headline).toContain('order number of refund/calm/40, turn 2');
    expect(judgement.gates).toMatchObject([
      { operator: 'never', verdict: 'failed', evidence: [{ conversation: 'refund/calm/41', turn: 2 }, {}] },
    ]);
  });
});

const judged = (record: RunRecord) =>
  judge({
    record: { ...record, aggregate: { ...aggregator().result(), conversations: 100, scorable: 100 } },
    scored: [],
    comparison: null,
    gates: [],
  });

it('a run says the same of its leaks at any concurrency', async () => {
  /** Tells every customer the number of one that is known beforehand. */
  const number = (await recordOf(forgetful(1), { concurrency: 1, repeat: 3 })).leaks!.shown[0]!.quote.replaceAll(
    /\D/g,
    '',
  );
  const tells: Script = (message, turn, id) =>
    turn === 1 ? refunds(message, turn, id) : [`Not ${number}. Order ${message} has been refunded.`];
  const [one, many] = [
    await recordOf(tells, { concurrency: 1, repeat: 9 }),
    await recordOf(tells, { concurrency: 9, repeat: 9 }),
  ];
  expect(one.leaks!.conversations).toBe(17);
  expect(JSON.stringify(one.leaks)).toBe(JSON.stringify(many.leaks));
});
void counting;
