import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { converse } from '../../src/conversation/converse.ts';
import type { ConverseOptions } from '../../src/conversation/converse-options.ts';
import { scoreConversation } from '../../src/score/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openShop, refunds, type Script, type Shop, shopBot, shopper } from '../run/shop.ts';
import { planOf, refundScenario, shopProject } from '../run/suite.ts';

const teardown = [{ request: 'DELETE /orders/{{facts.order_number}}' }];
let shop: Shop;
beforeEach(async () => {
  shop = await openShop(refunds, { remembers: true });
});
afterEach(() => shop.close());

const deletions = () => shop.heard.filter((request) => request.startsWith('DELETE')).length;

describe('teardown', () => {
  it('comes last, after what became of the conversation was looked up', async () => {
    const { checks, leftovers } = await hold({ teardown });
    expect(checks.map(({ passed }) => passed)).toEqual([true]);
    expect(shop.heard.at(-1)).toMatch(/^DELETE \/orders\/\d{8} /);
    expect(leftovers).toBeUndefined();
  });

  it.each<[string, Script, string]>([
    ['fails with an error of the bot', () => 500, 'bot-error'],
    ['is cut off', (message, turn) => (turn === 1 ? refunds(message, 1, '') : ['What is it?']), 'turn-limit'],
  ])('clears the back end after a conversation that %s', async (_, script, reason) => {
    await shop.close();
    shop = await openShop(script);
    const { end } = await hold({ teardown, turns: { maximum: 3 } });
    expect(end.reason).toBe(reason);
    expect(deletions()).toBe(1);
  });

  it('clears what the first setup calls made where a later one is refused', async () => {
    const setup = [...refundScenario.setup!, { request: 'GET /nowhere', save: 'ticket' }];
    const { end, leftovers } = await hold({
      setup,
      teardown: [{ request: 'DELETE /tickets/{{setup.ticket.id}}' }, ...teardown],
    });
    expect(end.reason).toBe('customer-fault');
    expect(deletions()).toBe(1);
    expect(leftovers).toBeUndefined();
  });

  it('tells what it could not clear, goes on with the rest, and blames nobody', async () => {
    const twice = { request: 'POST /orders', body: { number: '{{facts.order_number}}' } };
    const left = await hold({ teardown: [twice, ...teardown] });
    expect(left.leftovers).toMatchObject([{ request: 'POST /orders', why: 'POST /orders answered 409' }]);
    expect(deletions()).toBe(1);
    const { leftovers: _, ...clean } = left;
    const [scored, unharmed] = [left, clean].map((held) => scoreConversation(held, { voice: {}, intentNames: {} }));
    expect(scored).toEqual({ ...unharmed, leftovers: 1 });
  });

  it('finds nothing left to clear no failure', async () => {
    const { leftovers } = await hold({ teardown: [...teardown, ...teardown] });
    expect(deletions()).toBe(2);
    expect(leftovers).toBeUndefined();
  });

  it('tells a call that its facts do not fit', async () => {
    const setup = [{ ...refundScenario.setup![0]!, save: 'order' }];
    const { leftovers } = await hold({ setup, teardown: [{ request: 'DELETE /orders/{{setup.order.id}}' }] });
    expect(leftovers![0]!.why).toContain('there is no value for setup.order.id');
  });

  it('is sent for a conversation that is given up in the middle', async () => {
    await shop.close();
    const stop = new AbortController();
    shop = await openShop(() => 'silence');
    const held = hold({ teardown }, 1, { signal: stop.signal, onTurn: () => {} });
    await heard('POST /chat');
    stop.abort(new Error('stopped'));
    await expect(held).rejects.toThrow('stopped');
    expect(deletions()).toBe(1);
  });

  it('is waited for only a moment once the run was stopped', async () => {
    const stop = new AbortController();
    const slow = await openShop(() => 'silence');
    const endless = { request: `POST ${slow.url}/chat`, body: { id: '1', message: 'hello' } };
    await shop.close();
    shop = await openShop(() => 'silence');
    const clock = { ...systemClock, sleep: async () => {} };
    const held = hold({ teardown: [endless] }, 1, { signal: stop.signal, clock });
    await heard('POST /chat');
    stop.abort(new Error('stopped'));
    await expect(held).rejects.toThrow('stopped');
    await slow.close();
  });
});

describe('a unique fact', () => {
  const fact = { value: '{{faker.string.numeric(8)}}', unique: true };
  const setup = refundScenario.setup!;

  it('lets a second night create its records beside those of the first', async () => {
    await hold({});
    const again = await hold({});
    expect(again.end).toMatchObject({ reason: 'customer-fault', detail: 'setup POST /orders answered 409' });
    const nights = [];
    for (const conversationId of ['one-night', 'another-night', 'another-night-stage-2'])
      nights.push(await hold({ facts: { order_number: fact }, setup }, 1, { conversationId }));
    expect(nights.map(({ end }) => end.reason)).toEqual(['resolved', 'resolved', 'resolved']);
    expect(new Set(nights.map(numberIn)).size).toBe(3);
  });

  it('is the same again under the same name of the conversation, and changes no other fact', async () => {
    const facts = { order_number: fact, name: '{{faker.person.fullName}}', said: 'No. {{facts.order_number}}' };
    const held = async (conversationId: string) => {
      const { brief } = await hold({ facts, setup: [], verify: [] }, 1, { conversationId });
      return Object.values(brief.facts).map(({ value }) => value);
    };
    const [number, name, said] = await held('a');
    expect(await held('a')).toEqual([number, name, said]);
    const [other, sameName, otherSaid] = await held('b');
    expect(other).not.toBe(number);
    expect(sameName).toBe(name);
    expect(otherSaid).toBe(`No. ${other}`);
  });
});

const numberIn = ({ brief }: Conversation) => brief.facts['order_number']!.value;

async function heard(request: string): Promise<void> {
  await expect.poll(() => shop.heard.some((one) => one.startsWith(request))).toBe(true);
}

async function hold(changes: Partial<Scenario>, item = 1, options: Partial<ConverseOptions> = {}) {
  const project = shopProject(shop.url, [{ ...refundScenario, ...changes }]);
  const [bot, backend] = [
    shopBot(shop.url),
    openBackend({ url: shop.url }, { env: {}, cwd: process.cwd(), clock: systemClock }),
  ];
  try {
    return await converse(planOf(project).items[item - 1]!, {
      project,
      bot,
      backend,
      customer: shopper,
      clock: systemClock,
      env: {},
      conversationId: `c${item}`,
      signal: new AbortController().signal,
      ...options,
    });
  } finally {
    await Promise.all([bot.close(), backend.close()]);
  }
}
