/** What is charged no more refuses nothing, how things are before a change is no slip, and what a share is taken of is no answer. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const acts = (text: string, parts: Parameters<typeof briefOf>[0]) => understand(reply(text), briefOf(parts));

it.each([
  ['en', 'No further payments will be taken.'],
  ['en', 'No more invoices will be sent.'],
  ['de', 'Es werden keine weiteren Zahlungen eingezogen.'],
])('refuses nothing, %s: "%s"', (locale, text) => {
  const kinds = acts(text, { persona: { locale }, facts: {}, wants: { done: ['box has been cancelled'] } }).map(
    ({ kind }) => kind,
  );
  expect(kinds).not.toContain('refuses');
});

it('refuses a refund that is not given', () =>
  expect(acts('No refund will be given.', {}).map(({ kind }) => kind)).toContain('refuses'));

it.each([
  ['en', 'Your limit is currently £1,000 a day.'],
  ['en', 'At the moment you have £1,000 a day.'],
  ['de', 'Ihr Limit beträgt derzeit 1.000 € am Tag.'],
  ['es', 'Su límite es actualmente de 1.000 € al día.'],
  ['fr', 'Votre plafond est actuellement de 1 000 € par jour.'],
])('tells no wrong limit, %s: "%s"', (locale, text) => {
  const facts = { limit: { value: locale === 'en' ? '£2,500' : '2500 €', description: 'limit wanted' } };
  const wrong = acts(text, { persona: { locale }, facts, wants: { done: ['x'] } }).filter(
    (act) => act.kind === 'informs' && !act.correct,
  );
  expect(wrong).toEqual([]);
});

it('tells a wrong number of what was noted so far', () => {
  const facts = { seats: { value: 4, description: 'the number of seats' } };
  const told = acts('So far we have 6 seats. Did we note the number of seats down properly?', {
    facts,
    wants: { done: ['x'] },
  });
  expect(JSON.stringify(told)).toContain('"correct":false');
});

it.each([
  ['en', 'You are entitled to 25 % of £148.00, so £37.00.', 37],
  ['en', 'We pay back half of the £90.00, that is £45.00.', 45],
  ['de', 'Sie bekommen 25 % von 148,00 €, also 37,00 €.', 37],
  ['es', 'Le corresponde el 25 % de 148,00 €, es decir, 37,00 €.', 37],
  ['fr', 'Vous recevez 25 % de 148,00 €, soit 37,00 €.', 37],
])('tells the share, %s: "%s"', (locale, text, truth) => {
  const wants = { learn: { refund: { truth, kind: 'amount' as const, says: [148, 90, 74].map(String) } } };
  expect(acts(text, { persona: { locale }, facts: {}, wants })).toContainEqual(
    expect.objectContaining({ kind: 'informs', about: 'refund', correct: true }),
  );
});

it('"Before anything else" asks', () => {
  const text = 'Before anything else, please tell me your e-mail address.';
  expect(acts(text, {}).map(({ kind }) => kind)).toEqual(['asks']);
});
