import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releases, type ReleaseName } from '../../src/demo/release.ts';
import { openShop, textOf, type Shop } from './shop.ts';

const order = '4012345678';

describe.each(Object.keys(releases) as ReleaseName[])('the %s release', (release) => {
  let shop: Shop;
  beforeAll(async () => void (shop = await openShop(release)));
  afterAll(() => shop.close());

  test('says who it is', async () => {
    const about = await (await fetch(`${shop.url}/about`)).json();
    expect(about).toEqual({ name: 'Tansy', build: releases[release].build, release });
  });

  test('tells when an order comes', async () => {
    await shop.keep('/orders', { id: order, status: 'dispatched', expected: '2026-03-05' });
    const said = await shop.talk('where is my order', order);
    expect(said.intent.name).toBe('order_status');
    expect(textOf(said)).toContain('5 March 2026');
  });

  test('books a return after a yes', async () => {
    await shop.keep('/orders', { id: order, status: 'delivered' });
    const asked = await shop.talk('I want to return something', order, 'it is too small');
    expect(asked.messages.at(-1)?.quickReplies?.map(({ payload }) => payload)).toEqual(['yes', 'no']);
    expect(await shop.record(`/orders/${order}/returns`)).toEqual([]);
    await shop.talk('I want to return something', order, 'it is too small', 'yes');
    expect(await shop.record(`/orders/${order}/returns`)).toMatchObject([{ reason: 'does_not_fit' }]);
  });

  test('refunds a damaged item in full', async () => {
    await shop.keep('/orders', { id: order, status: 'delivered', total: 34.5 });
    const said = await shop.talk('my item arrived broken', order, 'the handle came off', 'refund');
    expect(textOf(said)).toContain('£34.50');
    expect(await shop.record(`/orders/${order}/refunds`)).toMatchObject([{ amount: 34.5, reason: 'damaged' }]);
  });

  test('sends a replacement when that is chosen', async () => {
    await shop.keep('/orders', { id: order, status: 'delivered' });
    await shop.talk('my item arrived broken', order, 'the handle came off', 'a new one');
    expect(await shop.record(`/orders/${order}`)).toMatchObject({ refunds: [], replacements: [{}] });
  });

  test('changes an address, with the postcode read out of it', async () => {
    await shop.keep('/orders', { id: order, address: { line: '1 Old Street', postcode: 'E1 1AA' } });
    const moved = '12 Rose Lane, Bath, ba1 2cd';
    await shop.talk('change my delivery address', order, moved, ...(release === 'candidate' ? [order] : []), 'yes');
    expect(await shop.record(`/orders/${order}/address`)).toEqual({ line: moved, postcode: 'BA1 2CD' });
  });

  test('books another delivery', async () => {
    await shop.keep('/orders', { id: order, status: 'dispatched' });
    await shop.talk('I missed my delivery', order, 'thursday', 'yes');
    expect(await shop.record(`/orders/${order}/redelivery`)).toEqual({ day: 'Thursday' });
  });

  test('tells how long a guarantee runs', async () => {
    await shop.keep('/orders', { id: order, warranty_until: '2027-11-30' });
    expect(textOf(await shop.talk('when does my warranty end', order))).toContain('30 November 2027');
  });

  test('tells points and the balance of a gift card', async () => {
    await shop.keep('/customers', { email: 'ann@example.org', points: 420 });
    await shop.keep('/gift-cards', { number: '1234567890123456', balance: 17.5 });
    expect(textOf(await shop.talk('how many points do I have', 'Ann@example.org'))).toContain('420');
    expect(textOf(await shop.talk('check gift card balance', '1234 5678 9012 3456'))).toContain('£17.50');
  });

  test('sends a reset link once', async () => {
    await shop.keep('/customers', { email: 'ann@example.org' });
    await shop.talk('I forgot my password', 'ann@example.org');
    expect(await shop.record('/customers/ann@example.org/password_resets')).toBe(1);
  });

  test('files a complaint and hands it on', async () => {
    await shop.keep('/orders', { id: order });
    const said = await shop.talk('I want to make a complaint', order, 'he shouted at me in the street');
    expect(said.handoff).toMatchObject({ queue: 'complaints', context: { order_number: order } });
    expect(await shop.record(`/orders/${order}/tickets`)).toHaveLength(1);
  });

  test('hands a bereaved customer to the people who look after them', async () => {
    const said = await shop.talk('my husband has died', 'ann@example.org');
    expect(said.handoff).toMatchObject({ queue: 'bereavement', context: { email: 'ann@example.org' } });
  });

  test('hands over whoever asks for a person, at any point', async () => {
    expect((await shop.talk('I want to talk to a human')).handoff?.queue).toBe('customer-care');
    await shop.keep('/orders', { id: order });
    const said = await shop.talk('I want to return something', `it is ${order}`, 'can I speak to a person');
    expect(said.handoff?.context).toMatchObject({
      task: 'return_item',
      order_number: order,
      last_words: 'can I speak to a person',
    });
  });

  test('hands whoever asks for a person about a payment to billing, whatever the amount', async () => {
    const atOnce = await shop.talk('I was overcharged. I want to talk to a human.');
    expect(atOnce.handoff?.queue).toBe('billing');
    expect(textOf(atOnce)).toMatch(/billing/);
    expect(textOf(atOnce)).not.toMatch(/not allowed/);
    await shop.keep('/orders', { id: order, total: 40, charged: 45 });
    const later = await shop.talk('I was overcharged', `it is ${order}`, 'can I speak to a person');
    expect(later.handoff).toMatchObject({ queue: 'billing', context: { order_number: order } });
  });
});
