import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, textOf, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => void (shop = await openShop('stable')));
afterAll(() => shop.close());

const order = '4012345678';

test('a message it cannot place is asked about once, then a person is offered', async () => {
  expect(textOf(await shop.talk('qwertz asdf'))).toMatch(/other words|another way/);
  const offered = await shop.talk('qwertz asdf', 'yxcv');
  expect(textOf(offered)).toContain('connect you to a colleague');
  expect((await shop.talk('qwertz asdf', 'yxcv', 'yes')).handoff).toBeDefined();
  expect((await shop.talk('qwertz asdf', 'yxcv', 'no')).handoff).toBeUndefined();
});

test('a half-understood message brings buttons, and a button is as good as words', async () => {
  const said = await shop.talk("it's about a delivery");
  const titles = said.messages.at(-1)?.quickReplies?.map(({ title }) => title) ?? [];
  expect(titles).toContain('Talk to a person');
  expect((await shop.talk("it's about a delivery", titles[0] ?? '')).intent.name).not.toBe('fallback');
});

test('an unknown order is said to be unknown, and another number is taken', async () => {
  await shop.keep('/orders', { id: order });
  expect(textOf(await shop.talk('cancel my order', '9999999999'))).toContain(
    "can't find an order with the number 9999999999",
  );
  expect(textOf(await shop.talk('cancel my order', '9999999999', order))).toContain(order);
});

test('a value that was given is not asked for, and can be corrected before it counts', async () => {
  await shop.keep('/orders', { id: order });
  await shop.keep('/orders', { id: '4012345679' });
  const said = await shop.talk(`cancel my order ${order}`, 'no, sorry, it is 4012345679', 'yes');
  expect(textOf(said)).toContain('4012345679 has been cancelled');
  expect(await shop.record(`/orders/${order}/status`)).toBe('processing');
});

test('nothing happens after a no', async () => {
  await shop.keep('/orders', { id: order });
  expect(textOf(await shop.talk(`cancel my order ${order}`, 'no'))).toContain('left everything as it is');
  expect(await shop.record(`/orders/${order}/status`)).toBe('processing');
});

test('a customer who cannot find a number is told where it stands, then offered a person', async () => {
  expect(textOf(await shop.talk('where is my order', 'I cannot find it'))).toContain('confirmation e-mail');
  expect(textOf(await shop.talk('where is my order', 'I cannot find it', 'I do not know'))).toContain('colleague');
});

test('the subject can be changed in the middle of another', async () => {
  await shop.keep('/customers', { email: 'ann@example.org', points: 77 });
  const said = await shop.talk('where is my order', 'actually, how many loyalty points do I have', 'ann@example.org');
  expect(textOf(said)).toContain('77 points');
});

test('an order that has been sent is not cancelled', async () => {
  await shop.keep('/orders', { id: order, status: 'dispatched' });
  expect(textOf(await shop.talk(`cancel my order ${order}`))).toContain("can't cancel it any more");
  expect(await shop.record(`/orders/${order}/status`)).toBe('dispatched');
});

test('goodbye ends the conversation, and the next message starts another', async () => {
  expect((await shop.say('b', 'goodbye')).ended).toBe(true);
  expect(textOf(await shop.say('b', 'hello'))).toContain("I'm Tansy");
});

test('after a handoff the bot keeps out of the way', async () => {
  const said = await shop.talk('I want to talk to a human', 'hello?');
  expect(said.handoff).toBeUndefined();
  expect(textOf(said)).toContain('A colleague will be with you');
});
