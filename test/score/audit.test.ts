import { describe, expect, it } from 'vitest';
import { audit } from '../../src/score/audit.ts';
import { aggregator } from '../../src/score/collect.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { plain, talk, type Exchange, type Talk } from './talk.ts';

const brief = {
  facts: { order_number: { value: 'KT-48213', otherwise: ['KT-50000'] }, email: { value: 'ada@example.com' } },
};
const asks: Exchange = { bot: 'What is your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
const claims: Exchange = { bot: 'Your refund has been issued.', acts: [{ kind: 'claims' }] };
const gives = (fact: string, value: string, text = `It is ${value}`): Exchange => ({
  customer: text,
  does: [{ kind: 'informs', fact, value, again: false }],
});
const found = (exchanges: Exchange[], options: Talk = {}) => {
  const fault = audit(talk(exchanges, { brief, ...options }));
  return fault && `${fault.turn} ${fault.code}`;
};

describe('the audit of the simulated customer', () => {
  it('finds nothing in one that keeps to its brief', () => {
    expect(found([asks, { ...gives('order_number', 'KT-48213'), ...claims }])).toBeNull();
    expect(found([asks, { ...gives('order_number', 'KT-50000'), ...claims }])).toBeNull();
    expect(found([], { end: { reason: 'bot-error' } })).toBeNull();
  });

  it('finds a fact that is not in the brief, or has another value there', () => {
    expect(found([asks, { ...gives('order_number', 'KT-99999'), ...claims }])).toBe('2 contradicted-fact');
    expect(found([{ ...gives('shoe_size', '44'), ...claims }])).toBe('1 contradicted-fact');
    expect(found([{ ...gives('constructor', 'x'), ...claims }])).toBe('1 contradicted-fact');
  });

  it('finds a code it meant to give and did not say, in any spelling', () => {
    expect(found([asks, { ...gives('order_number', 'KT-48213', 'kt 48213 it is'), ...claims }])).toBeNull();
    expect(found([asks, { ...gives('order_number', 'KT-48213', 'Here it is, as you asked'), ...claims }])).toBe(
      '2 fact-not-said',
    );
  });

  it('finds empty messages, and long ones said twice', () => {
    expect(found([{ customer: '  ', ...claims }])).toBe('1 empty-message');
    const long = { customer: 'My kettle arrived broken, I want my money back' };
    expect(
      found([
        { ...long, bot: 'Pardon?' },
        { ...long, customer: `${long.customer}!`, ...claims },
      ]),
    ).toBe('2 repeated-message');
    expect(
      found([
        { customer: 'Yes please', bot: 'Sure?' },
        { customer: 'Yes please', ...claims },
      ]),
    ).toBeNull();
  });

  it('finds an answer to another question than the only one asked', () => {
    expect(found([asks, { ...gives('email', 'ada@example.com'), ...claims }])).toBe('2 other-question');
    const both = { ...asks, acts: [...asks.acts!, { kind: 'asks' as const, fact: 'email' }] };
    expect(found([both, { ...gives('email', 'ada@example.com'), ...claims }])).toBeNull();
  });

  it('finds a customer that begins again after all was settled, and one that asks on for what is missing', () => {
    expect(found([claims, { does: [{ kind: 'rephrases' }], ...claims }])).toBe('2 restarted-goal');
    const wants = {
      learn: { amount: { truth: '£5', says: [], kind: 'amount' as const, asks: [] } },
      done: ['refunded'],
      human: false,
    };
    const told: Exchange = { acts: [{ kind: 'informs', about: 'amount', value: '£5', correct: true }] };
    expect(found([claims, { does: [{ kind: 'rephrases' }], ...told }], { brief: { ...brief, wants } })).toBeNull();
  });

  it('finds one that ends too early, or never', () => {
    expect(found([asks])).toBe('1 ended-early');
    expect(found([claims], { end: { reason: 'handed-off' } })).toBe('1 ended-early');
    expect(found([{ ...claims, signals: [{}] }], { end: { reason: 'handed-off' } })).toBeNull();
    const settled = { bot: 'You are welcome.', acts: [{ kind: 'thanks' as const }] };
    expect(found([claims, settled, settled, settled, settled], { end: { reason: 'turn-limit' } })).toBe(
      '1 never-ended',
    );
  });
});

describe('a conversation with a customer fault', () => {
  const conversation = talk([asks], { brief, checks: [{ passed: true }] });

  it('is not scored, and says why', () => {
    const scored = scoreConversation(conversation, plain);
    expect(scored).toMatchObject({
      endReason: 'customer-fault',
      scorable: false,
      verified: null,
      measures: {},
      fault: { code: 'ended-early', turn: 1 },
    });
    expect(scored.scores[0]!.summary).toBe(
      'not scored: customer-fault: The customer left content, with nothing told or claimed (turn 1)',
    );
  });

  it('is counted', () => {
    const sums = aggregator();
    sums.add(scoreConversation(conversation, plain));
    expect(sums.result()).toMatchObject({ conversations: 1, scorable: 0, endReasons: { 'customer-fault': 1 } });
  });
});
