/** A wish is the same wish when a bot asks for it in other words. */
import { expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { understand } from '../../src/customer/understand.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, said } from './reactions.ts';

const brief = briefOf({
  goal: 'Have logs delivered',
  intent: 'logs',
  opening: ['I need logs'],
  prefer: ['saturday'],
  facts: { customer_number: { value: '40771', description: 'the customer number' } },
  wants: { done: ['delivery is booked'] },
});

it('the day that suits is said again, and no other', () => {
  const reaction = after(
    agendaCustomer(brief),
    reply('We deliver on Friday or Saturday. What is your customer number?'),
    reply('Thanks! Would Friday or Saturday be better?'),
  );
  expect(said(reaction)).toMatch(/saturday/i);
  expect(said(reaction)).not.toMatch(/friday/i);
});

it('what has lasted since a time is not the time when it ends', () => {
  const outage = briefOf({
    goal: 'Learn when the power is back',
    intent: 'outage',
    wants: {
      done: [],
      human: false,
      learn: { back_at: { truth: '18:40', says: ['15:00'], asks: ['When is it back?'] } },
    },
  });
  const told = (text: string) =>
    understand(reply(text), outage).flatMap((act) => (act.kind === 'informs' ? [act.value] : []));
  expect(told('The whole street has been off since 7:05.')).toEqual([]);
  expect(told('Off since 7:05. It was expected back by 15:00, however the crew now says 18:40.')).toEqual(['18:40']);
});

it('what happened is told in Spanish, too', () => {
  const claim = briefOf({
    goal: 'Declarar un siniestro',
    intent: 'claim',
    persona: { locale: 'es' },
    facts: {
      contract: { value: 'PZ4471', description: 'el número de póliza' },
      event: { value: 'se cayó un árbol sobre el coche', description: 'qué pasó' },
    },
    wants: { done: ['registrado'] },
  });
  for (const text of ['¿Qué ha sucedido?', 'Describa en pocas palabras lo sucedido.'])
    expect(understand(reply(text), claim).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []))).toEqual(['event']);
});
