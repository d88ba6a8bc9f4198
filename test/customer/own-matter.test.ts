/** What belongs to the customer's own matter, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { understand } from '../../src/customer/understand.ts';
import { briefOf, reply } from './brief-of.ts';

const skip = briefOf({
  goal: 'Have the skip collected',
  opening: ['My skip is full'],
  rephrase: ['Please collect the skip'],
  facts: {
    postcode: { value: 'NR3 1QA' },
    house: { value: '12', description: 'house number' },
    delivered_on: { value: '2026-02-18', description: 'day on which it was delivered' },
  },
  decline: ['permit'],
  wants: { done: ['collection has been booked'] },
});

/** What the customer says to the last of some turns. */
function saidAfter(...turns: ReturnType<typeof reply>[]) {
  const customer = agendaCustomer(skip);
  customer.open();
  const last = turns.map((turn) => customer.react(turn)).at(-1)!;
  return {
    ...last,
    said: (last.next?.messages ?? []).map(({ text }) => text).join(' '),
  };
}
const told = reply('Your postcode and house number, please? And when was it delivered?');

describe('of several that share a fact', () => {
  const turn = reply('Select your address:', ['8 Elm Row, NR3 1QA', '10 Elm Row, NR3 1QA', '12 Elm Row, NR3 1QA']);
  it('the one with the other fact, too, is taken, and nothing counts as asked again', () => {
    const { said, understood } = saidAfter(told, turn);
    expect(said).toContain('12 Elm Row');
    expect(understood.some(({ kind }) => kind === 'asks')).toBe(false);
  });
});

describe('a price of the customer’s own matter', () => {
  it('is agreed to where the question points back to it', () =>
    expect(
      saidAfter(told, reply('A lorry can come to 12 Elm Row, NR3 1QA for £30. Shall I add it to your bill?')).said,
    ).toMatch(/\b(?:yes|sure|please|yep|yeah|ok|fine|go ahead|do)\b/i));
  it('is refused where it is for something else', () =>
    expect(saidAfter(told, reply('For £15 I could add a road permit. Would you like a permit?')).said).toMatch(
      /\bno/i,
    ));
});

it('a day that is agreed on does not contradict the day on which something happened', () => {
  const { understood } = saidAfter(told, reply('So we come back to 12 Elm Row on Thursday 26 February. Ok?'));
  expect(understood.some((act) => act.kind === 'confirms' && act.values.some(({ correct }) => !correct))).toBe(false);
});

it('"1.2" is no date', () => {
  const { understood } = saidAfter(told, reply('Lorry: Hauler 1.2. Delivered on: 18 February. Is that right?'));
  expect(understood.some((act) => act.kind === 'informs' && !act.correct)).toBe(false);
});

it('the amount that all others add up to is the answer', () => {
  const cost = briefOf({
    goal: 'Learn what must be paid to end the hire',
    wants: { learn: { pay_off: { truth: 442.5, kind: 'amount', says: ['400.00', '42.50'] } } },
  });
  const acts = understand(
    reply('Your balance is £400.00. With a charge of £30.00 and VAT of £12.50 you would have to pay £442.50.'),
    cost,
  );
  expect(acts).toContainEqual(expect.objectContaining({ kind: 'informs', value: '442.5', correct: true }));
});
