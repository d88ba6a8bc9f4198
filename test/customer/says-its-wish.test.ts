/** Asked what it would like, the customer says so: as the option in other words, or in its own. */
import { expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, said } from './reactions.ts';

const says = (prefer: string, ...texts: string[]) =>
  said(
    after(
      agendaCustomer(
        briefOf({
          goal: 'Settle the cancelled trip',
          opening: ['My trip was cancelled'],
          prefer: [prefer],
          wants: { done: ['x'] },
        }),
      ),
      ...texts.map((text) => reply(text)),
    ),
  );

it('by the option that does the same', () => {
  const text =
    'We can book you on the next sailing, give you a voucher that is good for two years, or refund the €118 to your card. What would you like?';
  expect(says('reimbursement', text)).toMatch(/118/);
});

it('by its own words where none of them is it', () =>
  expect(says('a cabin', 'Would you prefer a seat on deck or a seat inside?')).toMatch(/cabin/i));

it('once', () => {
  const text = 'Would you prefer a seat on deck or a seat inside?';
  expect(says('a cabin', text, text)).not.toMatch(/cabin/i);
});
