import type { Defect } from './defect.ts';
import { inTurn } from '../scripted-shop.ts';
import { asksNumber, refunds, sorry } from './scenarios.ts';

export const accuracyDefects: Defect[] = [
  {
    name: 'states a wrong amount',
    bot: inTurn(asksNumber, { say: 'Thank you. Your refund of £42.50 has been issued to your card.', refund: true }),
    finds: ['accuracy', 'answer-wrong', 2],
  },
  {
    name: 'claims what it did not do',
    bot: inTurn(asksNumber, { ...refunds, refund: false }),
    finds: ['accuracy', 'false-success', 2],
    also: [['accuracy', 'not-verified', 2]],
  },
  {
    name: 'ignores a correction',
    bot: inTurn(
      asksNumber,
      { say: 'I have found your order number KT-48214. Is that correct?' },
      { say: 'So your order number is KT-48214. Is that right?' },
      refunds,
    ),
    finds: ['accuracy', 'correction-ignored', 3],
    also: [['accuracy', 'fact-wrong', 2]],
  },
  {
    name: 'mixes up two customers',
    bot: inTurn(asksNumber, { say: 'Thank you. Is your order number KT-71190?' }, refunds),
    finds: ['accuracy', 'fact-wrong', 2],
  },
  {
    name: 'offers a compensation that is forbidden',
    bot: inTurn(
      { say: `${sorry} I can offer you a voucher instead. Could you please tell me your order number?` },
      refunds,
    ),
    finds: ['accuracy', 'forbidden-statement', 1],
  },
  {
    name: 'takes the wrong intent',
    bot: inTurn({ ...asksNumber, intent: 'track_parcel' }, refunds),
    finds: ['accuracy', 'intent-misunderstood', 1],
  },
];
