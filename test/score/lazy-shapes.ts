/** Shapes of scenario: what each could show of a success. */
import type { Scenario } from '../../src/scenario/scenario.ts';

const base: Scenario = {
  id: 'kettle',
  intent: 'refund',
  goal: 'A refund for a kettle that arrived broken',
  opening: ['My kettle arrived broken, I want my money back.'],
  facts: { order_number: { value: 'KT-48213', description: 'the order number' } },
  wants: { done: ['refund has been issued', 'refunded'] },
  setup: [{ request: 'POST /orders', body: { number: '{{facts.order_number}}' } }],
  turns: { maximum: 12 },
};
const order = 'GET /orders/{{facts.order_number}}';
const refunded = { request: order, name: 'Refund issued', expect: { '$.status': 'refunded' } };
const untouched = { request: order, name: 'No refund issued', expect: { '$.status': 'delivered' } };
const amount = { truth: '£24.50', kind: 'amount' as const, says: ['£99.99'] };
const date = { truth: '2026-03-04', kind: 'date' as const, says: ['2026-06-01'] };
const required = { policy: 'required' as const, trigger: 'opening' as const, within: 2 };

export const shapes: Record<string, Scenario> = {
  'a check of the back end': { ...base, verify: [refunded] },
  'a check that holds already': { ...base, wants: { done: ['outside our return period'] }, verify: [untouched] },
  'a check declared to hold already': {
    ...base,
    wants: { done: ['outside our return period'] },
    verify: [{ ...untouched, holds_before: true }],
  },
  'an answer': { ...base, goal: 'Learn what comes back', wants: { learn: { refund_amount: amount } } },
  'two answers and a guard': {
    ...base,
    opening: ['What do I get back for my kettle, and when?'],
    wants: { learn: { refund_amount: amount, arrival: date } },
    verify: [untouched],
  },
  'an answer and a check': {
    ...base,
    wants: { done: base.wants.done!, learn: { refund_amount: amount } },
    verify: [refunded],
  },
  'a person': { ...base, opening: ['I want to talk to a human.'], wants: { human: true } },
  'a required person and a guard': { ...base, escalation: required, verify: [untouched] },
  'a required statement': { ...base, statements: { required: ['complaint number'] } },
  'a required statement that everybody is told': {
    ...base,
    statements: { required: ['/hello|policy|days|sorry|please/i'] },
  },
  'a forbidden statement alone': { ...base, statements: { forbidden: ['voucher'] } },
  "the bot's word alone": base,
  'a forbidden person and a check': { ...base, escalation: { policy: 'forbidden' }, verify: [refunded] },
};
