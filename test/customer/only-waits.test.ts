import { expect, it } from 'vitest';
import { onlyWaits } from '../../src/customer/only-waits.ts';
import { briefOf } from './brief-of.ts';

const brief = briefOf();
const said = (...texts: string[]) => texts.map((text) => ({ text, options: [] }));

it.each([
  [['One moment, please.']],
  [['Thank you!', 'Let me check that for you, one moment please.']],
  [['Please hold on while I look into this.']],
])('%j is waited on', (texts) => expect(onlyWaits(said(...texts), brief)).toBe(true));

it.each([
  [['One moment, please. What is your order number?']],
  [['Your order is on its way.']],
  [['One moment, I am connecting you to a colleague.']],
  [['Sorry, I did not understand that.']],
  [[]],
])('%j is answered', (texts) => expect(onlyWaits(said(...texts), brief)).toBe(false));

it('who offers buttons waits for a click', () => {
  const messages = [{ text: 'One moment, please.', options: [{ label: 'Cancel', value: 'cancel' }] }];
  expect(onlyWaits(messages, brief)).toBe(false);
});
