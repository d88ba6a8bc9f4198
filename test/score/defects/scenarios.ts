/** What customers come to the scripted shop for, and what a bot that does its work says to them. */
import { asksForHuman } from '../../../src/customer/reading/asks-for-human.ts';
import { languageFor } from '../../../src/language/languages.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { inTurn, type Reply, type Script } from '../scripted-shop.ts';

export const refund: Scenario = {
  id: 'refund',
  intent: 'refund',
  goal: 'A refund for a kettle that arrived broken',
  opening: ['My kettle arrived broken, I want my money back.'],
  facts: {
    order_number: { value: 'KT-48213', description: 'the order number' },
    email: { value: 'ada.byron@example.com', description: 'the email address' },
    postcode: { value: 'AB12 3CD', description: 'the postcode' },
    color: { value: 'green', description: 'the colour of the kettle' },
  },
  wants: {
    done: ['refund has been issued', 'refunded'],
    learn: { refund_amount: { truth: '£24.50', kind: 'amount' } },
  },
  setup: [{ request: 'POST /orders', body: { number: '{{facts.order_number}}' } }],
  verify: [
    { request: 'GET /orders/{{facts.order_number}}', name: 'Refund issued', expect: { '$.status': 'refunded' } },
  ],
  statements: { forbidden: ['voucher'] },
  turns: { minimum: 2, maximum: 12 },
};

const escalation = {
  policy: 'required' as const,
  trigger: 'opening' as const,
  within: 2,
  context: ['order_number'],
  queue: 'returns',
};
export const human: Scenario = {
  ...refund,
  id: 'human',
  goal: 'To speak to a person about a kettle that arrived broken',
  opening: ['I want to talk to a human about order {{facts.order_number}}.'],
  wants: { human: true },
  verify: [],
  escalation,
};

export const angry: Scenario = {
  ...refund,
  id: 'angry',
  opening: ['This is ridiculous! My kettle arrived broken, I want my money back!'],
};

export const sorry = "I'm sorry to hear that your kettle arrived broken.";
export const asksNumber: Reply = { say: `${sorry} Could you please tell me your order number?` };
export const asksEmail: Reply = { say: 'Thank you. Could you please tell me the email address you used?' };
export const asksPostcode: Reply = { say: 'Thanks for that. What is your postcode, please?' };
export const refunds: Reply = { say: 'Thank you. Your refund of £24.50 has been issued to your card.', refund: true };
export const handsOff: Reply = {
  say: "Of course. I'm connecting you to a colleague who can see what you told me.",
  handoff: { queue: 'returns', context: { order_number: 'KT-48213' } },
};

/** Answers requests for a human as long as `serves` holds, and everything else by the script. */
export const withHuman =
  (script: Script, serves: (turn: number) => boolean = () => true): Script =>
  (message, turn) =>
    asksForHuman(message, languageFor('en')) && serves(turn) ? handsOff : script(message, turn);

/** What a good bot says in each scenario. */
export const clean: [Scenario, Script][] = [
  [refund, inTurn(asksNumber, refunds)],
  [{ ...refund, turns: { minimum: 4, maximum: 12 } }, inTurn(asksNumber, asksEmail, asksPostcode, refunds)],
  [{ ...refund, turns: { maximum: 12 } }, inTurn(asksNumber, asksEmail, asksPostcode, refunds)],
  [human, inTurn(handsOff)],
  [angry, inTurn(asksNumber, refunds)],
  [{ ...refund, escalation: { policy: 'forbidden' } }, inTurn(asksNumber, refunds)],
  [{ ...refund, id: 'reachable' }, withHuman(inTurn(asksNumber, refunds))],
];
