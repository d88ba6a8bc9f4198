/** Whoever came to know something lets the bot look it up, and has nothing done. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const priced = (goal: string, opening: string) =>
  briefOf({
    goal,
    opening: [opening],
    rephrase: [],
    facts: {},
    wants: { learn: { price: { truth: '£84.00', kind: 'amount' } } },
  });
const tow = priced('Learn what it costs to be towed', 'What would a tow cost me?');
const asked = (text: string) =>
  understand(reply(text), tow).flatMap((act) => (act.kind === 'confirms' ? [act.about] : []));

describe('an offer to somebody who came to learn a price', () => {
  it.each([
    'Shall I send a truck out?',
    'Would you like me to arrange the tow?',
    'Do you want me to book that?',
    'Shall I go ahead and put the tow in place?',
  ])('"%s" is no business of theirs', (text) => expect(asked(text)).toEqual(['offer']));
  it.each([
    'Shall I look that up for you?',
    'Would you like me to check?',
    'Can I open your file?',
    'Shall I send you the price list?',
  ])('"%s" is what they came for', (text) => expect(asked(text)).toEqual(['act']));
});

it('somebody who wants it done says yes to both', () => {
  const wanted = briefOf({
    goal: 'Be towed',
    opening: ['Tow me'],
    facts: {},
    wants: { done: ['truck is on its way'] },
  });
  const about = (text: string) =>
    understand(reply(text), wanted).flatMap((act) => (act.kind === 'confirms' ? [act.about] : []));
  expect([about('Shall I send a truck out to tow you?'), about('Shall I arrange the tow?')]).toEqual([
    ['act'],
    ['act'],
  ]);
});

describe('what is settled is no refusal', () => {
  it.each([
    'Your order is stopped. Balance: nothing owed.',
    'The tow has been cancelled.\n- **Final payment:** already taken – nothing more to pay',
    'Closed as you asked. Deposit: already returned, nothing left to do.',
  ])('"%s"', (text) => {
    const kinds = understand(reply(text), briefOf({ wants: { done: ['cancelled'] } })).map(({ kind }) => kind);
    expect(kinds).not.toContain('refuses');
  });
});
