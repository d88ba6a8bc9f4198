/** Asked what it would like, the customer says so, as the option in other words or in its own; and takes nothing in place of what it came for. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds, said } from './reactions.ts';

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

describe('an offer in place of what it came for', () => {
  const answer = (locale: string, goal: string, text: string) =>
    kinds(
      after(
        agendaCustomer(briefOf({ goal, opening: [goal], facts: {}, persona: { locale }, wants: { done: ['x'] } })),
        reply(text),
      ),
    );

  it.each([
    ['en', 'Cancel the box', 'We could send every second box only. Shall I set that up instead of cancelling?'],
    ['en', 'Cancel the box', 'Would you like two weeks for free rather than ending it?'],
    ['de', 'Das Abo kündigen', 'Möchten Sie zwei Wochen gratis, anstatt zu kündigen?'],
    ['es', 'Cancelar la suscripción', '¿Quiere dos semanas gratis en lugar de cancelar?'],
    ['fr', "Résilier l'abonnement", 'Voulez-vous deux semaines gratuites au lieu de résilier ?'],
  ])('is declined, %s: "%s"', (locale, goal, text) => expect(answer(locale, goal, text)).toContain('denies'));
});

it('says that it is none of those named by "the price, the food, or something else?"', () => {
  const brief = briefOf({ goal: 'Cancel the box', opening: ['Cancel my box'], wants: { done: ['x'] } });
  const asked = after(
    agendaCustomer(brief),
    reply('What is your e-mail address?'),
    reply('Thanks! Is it about the price, the food, or something else?'),
  );
  expect(kinds(asked)).toEqual(['chooses']);
  expect(said(asked)).toMatch(/something else/i);
});
