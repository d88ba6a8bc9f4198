import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoBot } from '../../src/demo/server.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => void (shop = await openShop('stable')));
afterAll(() => shop.close());

const post = (path: string, body: string) => fetch(shop.url + path, { method: 'POST', body });

describe('the same conversation', () => {
  const lines = ['hello', 'my item arrived broken', '4012345678', 'the lid is bent', 'refund', 'thanks'];

  test('gets the same replies alone, interleaved with others, and on another server', async () => {
    const prepare = (at: Shop, id: string) => at.keep('/orders', { id, status: 'delivered' });
    const run = async (at: Shop, conversation: string) => {
      const replies: unknown[] = [];
      for (const line of lines) replies.push(await at.say(conversation, line));
      return replies;
    };
    await prepare(shop, '4012345678');
    const alone = await run(shop, 'alone');

    const other = await openShop('stable');
    await prepare(other, '4012345678');
    const others = Array.from({ length: 20 }, (_, index) =>
      other.talk('hi there', 'cancel my order', `40123450${10 + index}`, 'I want to talk to a human'),
    );
    const [interleaved] = await Promise.all([run(other, 'one of many'), ...others]);
    await other.close();
    expect(interleaved).toEqual(alone);
  });
});

describe('hostile input', () => {
  test.each([
    ['not JSON', '{"conversationId": ', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['no conversation', '{"message": "hi"}', 400],
    ['a message that is no text', '{"conversationId": "a", "message": {"text": "hi"}}', 400],
    ['an endless conversation id', JSON.stringify({ conversationId: 'a'.repeat(500), message: 'hi' }), 400],
    ['a huge body', JSON.stringify({ conversationId: 'a', message: 'x'.repeat(500_000) }), 413],
  ])('%s is refused with a reason', async (_, body, status) => {
    const response = await post('/chat', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('error');
  });

  test.each([
    ['control characters', 'where\u0000 is\u001b[2J my\r\n order\u0007'],
    ['names every object has', '__proto__ constructor toString hasOwnProperty'],
    ['a template', '{order_number} {{facts.order_number}} ${process.env}'],
    ['an empty text', ''],
    ['broken surrogates', '\ud800 order \udfff'],
    ['a long line of the same letter', 'a'.repeat(60_000)],
    ['many at signs', '@.'.repeat(20_000)],
    ['many digits', '1 '.repeat(20_000)],
  ])('%s is answered', async (_, message) => {
    const response = await post('/chat', JSON.stringify({ conversationId: 'hostile', message }));
    expect(response.status).toBe(200);
    expect(((await response.json()) as { messages: unknown[] }).messages.length).toBeGreaterThan(0);
  });

  test('what a customer writes is never read as a template', async () => {
    await shop.keep('/orders', { id: '4012345678', item: '{order_number} $& lamp' });
    const said = await shop.talk('where is my order', '4012345678');
    expect(said.messages[0]?.text).toContain('{order_number} $& lamp');
  });

  test.each(['/api/__proto__', '/api/orders/constructor', '/api/orders/%ff', '/nothing', '/chat'])(
    'GET %s is an error, not a crash',
    async (path) => {
      const response = await fetch(shop.url + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
});

describe('the back end', () => {
  test('replaces a record that is sent again, so preparing one twice is harmless', async () => {
    const body = JSON.stringify({ id: '5012345678', total: '20.00', status: 'delivered' });
    expect((await post('/api/orders', body)).status).toBe(201);
    await shop.talk('my item arrived broken', '5012345678', 'it is bent', 'refund');
    expect(await shop.record('/orders/5012345678/refunds')).toHaveLength(1);
    expect((await post('/api/orders', body)).status).toBe(200);
    expect(await shop.record('/orders/5012345678')).toMatchObject({ total: 20, refunds: [] });
  });

  test('makes up what is left out, from the key alone', async () => {
    const first = await shop.keep('/orders', { id: '6012345678' });
    expect(await shop.keep('/orders', { id: '6012345678' })).toEqual(first);
    expect(first).toMatchObject({ expected: expect.stringMatching(/^2026-0[12]-\d\d$/), overcharged: 0 });
  });

  test('puts, reads and deletes by path', async () => {
    const url = `${shop.url}/api/customers/Bo%40example.org`;
    await fetch(url, { method: 'PUT', body: '{"points": 5}' });
    expect(await (await fetch(url)).json()).toMatchObject({ email: 'bo@example.org', points: 5 });
    await fetch(`${shop.url}/api/customers/bo@example.org`, { method: 'DELETE' });
    expect((await fetch(url)).status).toBe(404);
  });

  test.each([
    [{ total: 5 }, '"id"'],
    [{ id: '1', total: 'much' }, '"total"'],
    [{ id: '1', status: 'lost' }, '"status"'],
    [{ id: '1', address: 'Bath' }, '"address"'],
  ])('refuses %j and says why', async (body, name) => {
    expect(await shop.keep('/orders', body)).toEqual({ error: expect.stringContaining(name) });
  });
});

test('a taken port is an error that can be caught', async () => {
  const port = Number(new URL(shop.url).port);
  await expect(startDemoBot({ release: 'stable', port })).rejects.toThrow('EADDRINUSE');
});
