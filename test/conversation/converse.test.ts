import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import { converse } from '../../src/conversation/converse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { serveJson } from '../bot/serve.ts';
import { openShop, type Shop, shopBot, shopper } from '../run/shop.ts';
import { deepAndWide } from './deep-and-wide.ts';
import { planOf, refundScenario, shopProject } from '../run/suite.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

describe('converse', () => {
  it('prepares the back end, looks up what holds already, talks, and looks up what became of it, in this order', async () => {
    const conversation = await hold(refundScenario);
    expect(shop.heard.map((request) => request.split(' ').slice(0, 2).join(' '))).toEqual([
      'POST /orders',
      `GET /orders/${conversation.brief.facts['order_number']!.value}`,
      'POST /chat',
      'POST /chat',
      `GET /orders/${conversation.brief.facts['order_number']!.value}`,
    ]);
    expect(conversation.end.reason).toBe('resolved');
    expect(conversation.checks.map(({ passed }) => passed)).toEqual([true]);
  });

  it('marks a check that held before the first message, or is declared to, as a guard', async () => {
    const untouched = { request: 'GET /orders/{{facts.order_number}}', expect: { '$.number': { exists: true } } };
    const [verify] = refundScenario.verify!;
    const { checks } = await hold({
      ...refundScenario,
      verify: [verify!, untouched, { ...verify!, holds_before: true }, { ...untouched, holds_before: false }],
    });
    expect(checks.map(({ passed, guard }) => [passed, guard])).toEqual([
      [true, undefined],
      [true, true],
      [true, true],
      [true, undefined],
    ]);
  });

  it('keeps replies of setup calls by name, for facts and later calls to use', async () => {
    const conversation = await hold({
      ...refundScenario,
      facts: { order_number: '{{setup.order.number}}' },
      setup: [{ request: 'POST /orders', body: { number: 'A-77' }, save: 'order' }],
    });
    expect(conversation.setup).toEqual({ order: { number: 'A-77' } });
    expect(conversation.brief.facts['order_number']!.value).toBe('A-77');
  });

  it.each<[string, Partial<Scenario>, string]>([
    ['refuses a setup call', { setup: [{ request: 'GET /nowhere' }] }, 'setup GET /nowhere answered 404'],
    ['does not send what a fact is made of', { facts: { order_number: '{{setup.order.id}}' } }, 'setup.order.id'],
  ])('is a customer fault when the back end %s', async (_, changes, detail) => {
    const conversation = await hold({ ...refundScenario, ...changes });
    expect(conversation.end).toMatchObject({ reason: 'customer-fault', turn: 0 });
    expect(conversation.end.detail).toContain(detail);
    expect(conversation.checks).toEqual([]);
    expect(conversation.brief.intent).toBe('refund');
  });

  it('is a transport fault when the back end does not answer a setup call', async () => {
    const gone = await openShop();
    await gone.close();
    const conversation = await hold({ ...refundScenario, setup: [{ request: `POST ${gone.url}/orders` }] });
    expect(conversation.end).toMatchObject({ reason: 'transport-fault', turn: 0 });
    expect(conversation.end.detail).toContain('the connection was refused');
  });

  it('fails a check the back end denies, and says what was found', async () => {
    const verify = [{ request: 'GET /orders/{{facts.order_number}}', expect: { '$.status': 'cancelled' } }];
    const { checks } = await hold({ ...refundScenario, verify });
    expect(checks).toMatchObject([
      { passed: false, expected: '$.status is "cancelled"', actual: '$.status: "refunded"' },
    ]);
  });

  it('fails a check whose status is not the one expected', async () => {
    const verify = [{ request: 'GET /orders/none' }, { request: 'GET /orders/none', status: 404 }];
    const { checks } = await hold({ ...refundScenario, verify });
    expect(checks).toMatchObject([
      { passed: false, expected: 'HTTP 2xx', actual: 'HTTP 404' },
      { passed: true, expected: 'HTTP 404', actual: 'HTTP 404' },
    ]);
  });

  it('leaves a check open that the back end does not answer: that is not the bot', async () => {
    const gone = await openShop();
    await gone.close();
    const { end, checks } = await hold({ ...refundScenario, verify: [{ request: `GET ${gone.url}/orders/1` }] });
    expect(end.reason).toBe('resolved');
    expect(checks).toMatchObject([{ passed: null }]);
    expect(checks[0]!.actual).toContain('the connection was refused');
  });

  it('leaves a check open that the answer is too large for, and fails it where another place of it is wrong', async () => {
    const url = await serveJson(() => ({ open: true, ...deepAndWide }));
    const request = `GET ${url}/orders`;
    const tooMuch = { '$..*..*..*': { exists: false } };
    const verify = [
      { request, expect: { '$.open': true, ...tooMuch } },
      { request, expect: { '$.open': false, ...tooMuch } },
    ];
    const { checks } = await hold({ ...refundScenario, verify });
    expect(checks).toMatchObject([
      { passed: null, actual: expect.stringContaining('too large') },
      { passed: false, actual: '$.open: true' },
    ]);
  });

  it('never sends the headers of the back end to another host', async () => {
    const other = await openShop();
    await hold({ ...refundScenario, setup: [{ request: `POST ${other.url}/orders`, body: { number: '1' } }] });
    expect(other.headers.some((headers) => headers['authorization'] !== undefined)).toBe(false);
    expect(shop.headers.some((headers) => headers['authorization'] === 'Bearer s3cret')).toBe(true);
    await other.close();
  });

  it('keeps secrets out of the record', async () => {
    const verify = [{ request: 'GET /orders/1', headers: { 'x-key': '{{env.KEY}}' } }];
    const conversation = await hold({ ...refundScenario, verify });
    expect(shop.headers.at(-1)!['x-key']).toBe('s3cret');
    expect(JSON.stringify(conversation)).not.toContain('s3cret');
  });
});

async function hold(scenario: Scenario) {
  const project = shopProject(shop.url, [scenario]);
  const env = { KEY: 's3cret' };
  const spec = { url: shop.url, headers: { authorization: 'Bearer {{env.KEY}}' } };
  const [bot, backend] = [shopBot(shop.url), openBackend(spec, { env, cwd: process.cwd(), clock: systemClock })];
  try {
    return await converse(planOf(project).items[0]!, {
      project,
      bot,
      backend,
      customer: shopper,
      clock: systemClock,
      env,
      conversationId: 'c1',
      signal: new AbortController().signal,
    });
  } finally {
    await Promise.all([bot.close(), backend.close()]);
  }
}
