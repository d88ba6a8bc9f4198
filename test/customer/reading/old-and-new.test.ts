import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { briefOf, reply } from '../brief-of.ts';

const hotel = briefOf({
  goal: 'Stay on other days',
  opening: ['I would like to come on another day'],
  facts: {
    booking_reference: { value: 'HB-481022' },
    arrival: { value: '2031-05-14', description: 'the new day of arrival' },
    room: { value: 'R-14', description: 'the room wanted' },
  },
  wants: { done: ['moved'] },
});

function after(summary: string): string {
  const customer = agendaCustomer(hotel);
  customer.open();
  customer.react(reply('Your booking reference, the new day of arrival, and the room wanted, please?'));
  const { next } = customer.react(reply(summary));
  return next?.messages.map(({ text }) => text).join(' ') ?? '';
}

describe('the old value beside the new one', () => {
  it.each([
    '- Previous arrival: 4 May 2031\n- New arrival: 14 May 2031\n\nShall I go ahead?',
    '| | |\n|---|---|\n| Current room | R-12 |\n| New room | R-14 |\n\nIs that right?',
    'Old day of arrival: 4 May 2031. New day of arrival: 14 May 2031. Is everything correct?',
  ])('is not corrected: "%s"', (turn) => {
    expect(after(turn)).not.toMatch(/\bnot\b|\bwrong\b|14 May|14th|R-14/);
  });

  it('does not hide a new value that is wrong', () => {
    expect(after('- Previous arrival: 4 May 2031\n- New arrival: 15 May 2031\n\nShall I go ahead?')).toMatch(/14/);
  });
});

const orders = briefOf({
  goal: 'Return the chair',
  opening: ['I want to return something'],
  facts: { item: { value: 'chair' }, bought_on: { value: '2031-03-09', description: 'the day it was bought' } },
  wants: { done: ['return is booked'] },
});

describe('a list of records that go by a number', () => {
  it.each([
    [
      '1. Order 7781: two lamps, 3 March 2031\n2. Order 7790: one chair, 9 March 2031\n\nWhich one? Reply with the number.',
      '2',
    ],
    ['A) T-10: chair, 9 March 2031\nB) T-11: lamp, 3 March 2031\n\nWhich of these? Reply with the letter.', 'A'],
    [
      '(1) 55-1: lamp (3 March 2031)\n(2) 55-2: table (1 March 2031)\n(3) 55-3: chair (9 March 2031)\nReply 1, 2 or 3.',
      '3',
    ],
  ])('is chosen from by all that is said of each: "%s"', (turn, key) => {
    const customer = agendaCustomer(orders);
    customer.open();
    expect(customer.react(reply(turn)).next?.messages.map(({ text }) => text)).toEqual([key]);
  });
});
