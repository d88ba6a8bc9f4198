import type { Defect } from './defect.ts';
import { inTurn } from '../scripted-shop.ts';
import { asksEmail, asksNumber, asksPostcode, handsOff, human, refunds } from './scenarios.ts';

const menu = 'Please choose a topic from the main menu of our service pages.';

export const effortDefects: Defect[] = [
  { name: 'goes round in a loop', bot: inTurn({ say: menu }), finds: ['effort', 'bot-repetition', 2], end: 'looped' },
  {
    name: 'asks again for what it was just told',
    bot: inTurn(asksNumber, { say: 'Could you please give me the order number?' }, refunds),
    finds: ['effort', 'fact-asked-again', 2],
  },
  {
    name: 'forgets what it was told two turns ago',
    bot: inTurn(asksNumber, asksEmail, { say: 'And what was your order number, please?' }, refunds),
    finds: ['effort', 'fact-asked-again', 3],
  },
  {
    name: 'makes the human ask again for what it dropped',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns', context: { topic: 'kettle' } } }),
    finds: ['effort', 'asked-after-transfer', 2],
    also: [['escalation', 'repeated-to-human', 2]],
  },
  { name: 'is slow', bot: inTurn(asksNumber, { ...refunds, seconds: 12 }), finds: ['effort', 'waiting', 2] },
  {
    name: 'sends its second bubble late',
    bot: inTurn(asksNumber, {
      ...refunds,
      say: ['Thank you.', 'Your refund of £24.50 has been issued.'],
      seconds: 1,
      lastSeconds: 9,
    }),
    finds: ['effort', 'waiting', 2],
    streams: true,
  },
  {
    name: 'sends an empty reply',
    bot: inTurn(asksNumber, { say: [] }),
    finds: ['effort', 'no-answer', 2],
    end: 'bot-error',
  },
  { name: 'sends an empty bubble', bot: inTurn(asksNumber, { say: '' }, refunds), finds: ['effort', 'no-answer', 2] },
  {
    name: 'answers 500 at turn 3',
    bot: inTurn(asksNumber, asksEmail, { status: 500 }),
    finds: ['effort', 'no-answer', 3],
    also: [['accuracy', 'not-verified', 3]],
    end: 'bot-error',
  },
  {
    name: 'sends malformed JSON',
    bot: inTurn(asksNumber, { raw: '{"messages": ["Thank you' }),
    finds: ['effort', 'no-answer', 2],
    end: 'bot-error',
  },
  {
    name: 'ends the conversation early',
    bot: inTurn(asksNumber, { say: 'Thank you for contacting us. Goodbye!', ended: true }),
    finds: ['effort', 'dead-end', 2],
    also: [['accuracy', 'not-verified', 2]],
    end: 'bot-ended',
  },
  {
    name: 'does not understand',
    bot: inTurn({ say: "Sorry, I didn't understand that. Could you rephrase?" }, asksNumber, refunds),
    finds: ['effort', 'rephrase', 1],
  },
  {
    name: 'leaves the customer at a dead end',
    bot: inTurn({ say: 'Broken kettles are a matter for the department of returns.' }, asksNumber, refunds),
    finds: ['effort', 'dead-end', 1],
  },
  {
    name: 'sends a wall of text',
    bot: inTurn(
      {
        say: `${'We value every customer and every kettle we send. '.repeat(12)}Could you please tell me your order number?`,
      },
      refunds,
    ),
    finds: ['effort', 'reading', 1],
  },
  {
    name: 'takes more turns than it needs',
    bot: inTurn(asksNumber, asksEmail, asksPostcode, refunds),
    finds: ['effort', 'excess-turn', 3],
  },
  {
    name: 'leaves a matter unsettled, so that the customer must come back',
    suite: { second_session: true },
    bot: inTurn(asksNumber, { ...refunds, refund: false }),
    finds: ['effort', 'second-contact', 2],
  },
  {
    name: 'drives the customer away, who must come back',
    suite: { second_session: true },
    bot: inTurn({ say: menu }),
    finds: ['effort', 'second-contact', 1],
    end: 'looped',
  },
];
