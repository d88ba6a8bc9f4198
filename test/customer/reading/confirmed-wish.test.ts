/** A question whether the customer really wants it names what the matter is about, and asks for none of its facts. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const brief = briefOf({
  goal: 'Cancel a hotel booking',
  facts: {
    booking_reference: { value: 'HB-318911', description: 'the booking reference', asks: ['which booking'] },
    plan: { value: 'Fibre 250', description: 'the plan' },
  },
});

it.each([
  'Are you sure you want to cancel this booking?',
  'Are you certain that you want to cancel this booking?',
  'Do you really want to cancel this booking?',
  'Shall I go ahead and change the plan?',
])('is a confirmation: "%s"', (text) => {
  expect(understand(reply(text), brief).map(({ kind }) => kind)).toEqual(['confirms']);
});

it.each([
  'Could I take your booking reference?',
  'Do you have your booking reference at hand?',
  'Which booking is it?',
])('and what asks for the fact still does: "%s"', (text) => {
  expect(understand(reply(text), brief)).toContainEqual(
    expect.objectContaining({ kind: 'asks', fact: 'booking_reference' }),
  );
});
