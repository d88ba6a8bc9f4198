import type { Defect } from './defect.ts';
import { inTurn } from '../scripted-shop.ts';
import { angry, asksNumber, refund, refunds, sorry } from './scenarios.ts';

export const toneDefects: Defect[] = [
  {
    name: 'stays cold after anger',
    voice: { empathy_after_emotion: true },
    scenario: angry,
    bot: inTurn({ say: 'Please state the order number.' }, refunds),
    finds: ['tone', 'cold-after-emotion', 1],
  },
  {
    name: 'lets its tone slip over turns',
    scenario: { ...refund, turns: { minimum: 5, maximum: 12 } },
    bot: inTurn(
      { say: "Thank you so much for getting in touch! I'm happy to help. Could you please tell me your order number?" },
      { say: 'Thank you! Could you please tell me your email address?' },
      { say: 'I need the postcode.' },
      { say: 'You must state the colour. Stop wasting my time with this terrible mess, you failed to say it.' },
      { ...refunds, say: 'The refund of £24.50 has been issued. That was a stupid waste of our time.' },
    ),
    finds: ['tone', 'tone-slipping', 4],
    also: [['tone', 'off-brand-politeness', 4]],
  },
  {
    name: 'apologises over and over',
    scenario: { ...refund, turns: { minimum: 4, maximum: 12 } },
    bot: inTurn(
      asksNumber,
      { say: "I'm so sorry about that. Could you please tell me your email address?" },
      { say: 'I apologise again, I am so sorry. What is your postcode, please?' },
      refunds,
    ),
    finds: ['tone', 'over-apologising', 3],
  },
  {
    name: 'speaks jargon',
    bot: inTurn(
      {
        say: 'Notwithstanding aforementioned contractual stipulations, reimbursement eligibility necessitates comprehensive documentation substantiating merchandise irregularities. Could you please provide your order number?',
      },
      refunds,
    ),
    finds: ['tone', 'off-brand-reading-level', 1],
  },
  {
    name: 'is rude',
    bot: inTurn({ say: 'That is not my problem. You should have read the terms. What is your order number?' }, refunds),
    finds: ['tone', 'off-brand-politeness', 1],
  },
  {
    name: 'shouts with joy',
    bot: inTurn({ say: `${sorry} Wow!!! Amazing!!! Could you please tell me your order number?` }, refunds),
    finds: ['tone', 'off-brand-exclamations', 1],
  },
];
