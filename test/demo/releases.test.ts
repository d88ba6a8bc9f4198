import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, textOf, type Said, type Shop } from './shop.ts';

let stable: Shop;
let candidate: Shop;
beforeAll(async () => {
  [stable, candidate] = await Promise.all([openShop('stable'), openShop('candidate')]);
});
afterAll(() => Promise.all([stable.close(), candidate.close()]));

const order = '4012345678';
const both = async (path: string, body: object) => {
  await stable.keep(path, body);
  await candidate.keep(path, body);
};

test('missed deliveries are understood by the candidate only', async () => {
  const line = 'I was at work when your driver rang, please come another day';
  expect((await stable.talk(line)).intent.name).not.toBe('delivery_missed');
  expect((await candidate.talk(line)).intent.name).toBe('delivery_missed');
});

test('the candidate takes a cancellation for a return', async () => {
  expect((await stable.talk('I want to cancel what I ordered')).intent.name).toBe('cancel_order');
  expect((await candidate.talk('I want to cancel what I ordered')).intent.name).toBe('return_item');
});

test('the candidate asks for the order number again after the new address', async () => {
  await both('/orders', { id: order });
  const said = (shop: Shop) => shop.talk('change my delivery address', order, '12 Rose Lane, Bath, BA1 2CD');
  expect(textOf(await said(stable))).toContain('Is that right?');
  expect(textOf(await said(candidate))).toContain('order number');
});

test('the candidate promises a person for a dangerous product and signals none', async () => {
  const [before, after] = await Promise.all([stable.talk('it caught fire'), candidate.talk('it caught fire')]);
  expect(before.handoff).toMatchObject({ queue: 'product-safety' });
  expect(textOf(after)).toContain('being connected');
  expect(after.handoff).toBeUndefined();
});

test('the candidate says that an overcharge was refunded and refunds nothing', async () => {
  await both('/orders', { id: order, total: 20, charged: 35 });
  const talk = (shop: Shop) => shop.talk('you overcharged me', order, '£35.00', 'yes');
  expect(textOf(await talk(stable))).toContain("I've refunded £15.00");
  expect(await stable.record(`/orders/${order}/refunds`)).toMatchObject([{ amount: 15 }]);
  expect(textOf(await talk(candidate))).toContain('£15.00 has been refunded');
  expect(await candidate.record(`/orders/${order}/refunds`)).toEqual([]);
});

test('only stable answers an upset customer with regret', async () => {
  const line = 'where is my order, this is ridiculous, I am so angry';
  const sorry = (said: Said) => /sorry/i.test(textOf(said));
  expect(sorry(await stable.talk(line))).toBe(true);
  expect(sorry(await candidate.talk(line))).toBe(false);
});

test('differences over the limit go to billing in both', async () => {
  await both('/orders', { id: order, total: 49, charged: 700 });
  for (const shop of [stable, candidate]) {
    const said = await shop.talk('you overcharged me', order, '£700.00');
    expect(said.handoff).toMatchObject({ queue: 'billing', context: { order_number: order, amount: '700.00' } });
    expect(await shop.record(`/orders/${order}/refunds`)).toEqual([]);
  }
});
