import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const claims = (brief: ReturnType<typeof briefOf>, text: string) =>
  understand({ messages: [{ text, options: [] }], signals: [] }, brief).some(({ kind }) => kind === 'claims');

const matters = [
  {
    brief: briefOf({
      goal: 'Cancel the broadband contract',
      intent: 'cancel_contract',
      facts: { contract_number: { value: 'BB-2291', description: 'the number of the contract' } },
      wants: { done: ['contract has been cancelled'], learn: {}, human: false },
    }),
    done: [
      'That is all cancelled for you now.',
      'Right, that has gone through and the contract ends tonight.',
      'You are no longer a customer of ours as of midnight.',
      'Your contract no longer exists.',
      'Your contract is cancelled unless you tell us otherwise within 14 days.',
      'Termination complete.',
      'It is off, as of today.',
    ],
    not: [
      'Your contract was cancelled in 2019 and reinstated in 2020.',
      'Your contract had been cancelled, then reactivated at your request.',
      'Back in 2018 contract BB-2291 was cancelled; it has been running again since.',
      'Unless you confirm, the contract is not cancelled.',
      'Nothing has been cancelled so far.',
      'We stopped the cancellation of BB-2291.',
      'The cancellation you sent in January was revoked in February.',
      'Your contract has been renewed, not cancelled.',
      'It has neither been cancelled nor paused.',
      'Contracts of that kind are cancelled by letter.',
    ],
  },
  {
    brief: briefOf({
      goal: 'Get the double charge for a season ticket refunded',
      intent: 'refund',
      facts: { paid: { value: '£64.00', description: 'what was charged twice' } },
      wants: { done: ['refund has been made', 'refunded'], learn: {}, human: false },
    }),
    done: [
      '£64 is heading back to your card.',
      'The £64.00 has left us and will be with you in three days.',
      'You have your £64 back as of now.',
      'Refunded, unless your bank rejects it.',
    ],
    not: [
      'We refunded £64 in 2021, and you paid it again.',
      'The refund of £64 was made and then recalled.',
      'A refund was issued, but it bounced.',
      'I thought it had been refunded, but it has not.',
      'Unless the ticket is unused nothing is refunded.',
    ],
  },
  {
    brief: briefOf({
      goal: 'Cancel a gym membership',
      intent: 'cancel_membership',
      wants: { done: ['membership has been cancelled'], learn: {}, human: false },
    }),
    done: [
      "Your membership's cancelled as of today.",
      "I've gone ahead and cancelled it for you.",
      "That's your membership closed.",
      'Membership terminated. Sorry to see you go.',
      'The cancellation has gone through.',
      'We have ended your membership and no fee was charged.',
      "You're all cancelled, no further payments.",
    ],
    not: [
      'Memberships cancelled before the 5th are not charged.',
      'A membership is cancelled by writing to us.',
      'Your membership has not been cancelled yet.',
      'Your cancellation request has been received.',
      'I can see you cancelled a membership in 2019.',
      'Once your membership is cancelled, access ends.',
      'To cancel it: open the app, tap Profile, tap End. Your membership has then been cancelled.',
      'The gym is closed on Sundays.',
      'Did you know that 300 members cancelled last year?',
      'Your address has been updated.',
      'Well done. Now read me the number on your card.',
      'So you want your membership cancelled.',
      "Your friend's membership has been cancelled.",
      'Another customer told us that their membership has been cancelled.',
    ],
  },
  {
    brief: briefOf({
      goal: 'Book a table for four on Friday',
      intent: 'book_table',
      wants: { done: ['table has been booked'], learn: {}, human: false },
    }),
    done: [
      "We've got you down for Friday at eight.",
      "You're in! Friday, 8 pm, table for 4.",
      'Booked.',
      'Table for four secured, see you Friday.',
      "That's you booked for Friday.",
      'Your reservation is in the book.',
    ],
    not: [
      'Tables are booked quickly on Fridays.',
      'I can have a table booked for you.',
      'Fridays are fully booked.',
      'Tables booked online get a free drink.',
      "We're booked out on Friday.",
      'The restaurant is located at the pier.',
    ],
  },
  {
    brief: briefOf({
      goal: 'Get a refund for a broken kettle',
      intent: 'refund',
      facts: { paid: { value: '£39.00', description: 'what was paid' } },
      wants: { done: ['refund has been made', 'have refunded'], learn: {}, human: false },
    }),
    done: [
      "We've paid the £39.00 back to your card.",
      'Your money is on its way back to you.',
      'Your refund went through a minute ago.',
      'Refund done, £39.',
    ],
    not: [
      'Refunds are paid within 5 days.',
      'We refunded you £12 last month for the toaster.',
      'Your kettle has been returned to our warehouse and is being checked.',
      'The kettle was returned by you on Monday.',
      'Your refund is being processed.',
    ],
  },
];

describe('a claim that the matter is settled', () => {
  const pairs = (which: 'done' | 'not') =>
    matters.flatMap(({ brief, [which]: texts }) => texts.map((text) => ({ brief, text })));

  it.each(pairs('done'))('is heard in “$text”', ({ brief, text }) => expect(claims(brief, text)).toBe(true));
  it.each(pairs('not'))('is not heard in “$text”', ({ brief, text }) => expect(claims(brief, text)).toBe(false));

  it('is heard above the buttons of a menu', () => {
    const options = ['Menu', 'Something else'].map((label) => ({ label, value: label }));
    const [{ brief }] = matters as [(typeof matters)[0]];
    const acts = understand({ messages: [{ text: 'Your membership is cancelled!', options }], signals: [] }, brief);
    expect(acts.map(({ kind }) => kind)).toContain('claims');
  });
});
