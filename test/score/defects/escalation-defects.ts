import type { Defect } from './defect.ts';
import { inTurn } from '../scripted-shop.ts';
import { asksEmail, asksNumber, handsOff, human, refund, refunds, withHuman } from './scenarios.ts';

export const escalationDefects: Defect[] = [
  {
    name: 'refuses a human',
    scenario: human,
    bot: inTurn({
      say: "I'm afraid it is not possible to speak to anybody here. Could you tell me your order number?",
    }),
    finds: ['escalation', 'human-refused', 1],
  },
  {
    name: 'passes over a request for a human',
    scenario: human,
    bot: inTurn({ say: 'What is your order number, please?' }),
    finds: ['escalation', 'human-ignored', 1],
    also: [
      ['effort', 'human-asked-again', 2],
      ['escalation', 'handoff-missing', 2],
    ],
  },
  {
    name: 'talks of something else when asked for a human',
    scenario: human,
    bot: inTurn({ say: 'Our kettles are made of steel.' }),
    finds: ['effort', 'human-asked-again', 1],
    also: [['escalation', 'human-ignored', 1]],
  },
  {
    name: 'promises a human without signalling',
    scenario: human,
    bot: inTurn({ say: "Of course. I'm connecting you to a colleague now." }),
    finds: ['escalation', 'promised-not-signalled', 1],
    also: [['accuracy', 'human-not-reached', 1]],
  },
  {
    name: 'hands off too early',
    scenario: { ...refund, escalation: { policy: 'allowed', trigger: 'stuck' } },
    bot: inTurn(handsOff),
    finds: ['escalation', 'handoff-early', 1],
  },
  {
    name: 'hands off too late',
    scenario: human,
    bot: inTurn(
      { say: 'Could you please tell me the email address?' },
      { say: 'And your postcode, please?' },
      handsOff,
    ),
    finds: ['escalation', 'handoff-late', 2],
  },
  {
    name: 'hands off without context',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns' } }),
    finds: ['escalation', 'context-missing', 1],
  },
  {
    name: "hands off with somebody else's context",
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns', context: { order_number: 'KT-99999' } } }),
    finds: ['escalation', 'context-wrong', 1],
  },
  {
    name: 'hands off to the wrong queue',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'sales', context: { order_number: 'KT-48213' } } }),
    finds: ['escalation', 'wrong-queue', 1],
  },
  {
    name: 'hands off what it must solve itself',
    scenario: { ...refund, escalation: { policy: 'forbidden' } },
    bot: inTurn(asksNumber, handsOff),
    finds: ['escalation', 'handoff-forbidden', 2],
  },
  {
    name: 'has no human for whoever asks once the matter is under way',
    scenario: { ...refund, turns: { minimum: 3, maximum: 12 } },
    suite: { lifeline: 1 },
    bot: withHuman(inTurn(asksNumber, asksEmail, refunds), (turn) => turn === 1),
    finds: ['escalation', 'human-unreachable', 2],
    also: [['escalation', 'human-unreachable', 3]],
  },
];
