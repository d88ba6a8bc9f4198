/** What a customer has chosen is no slip of what it told before, and what was before a change contradicts nothing that comes after it. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { briefOf, reply } from '../brief-of.ts';

const flight = briefOf({
  goal: 'Get on another flight because mine was cancelled',
  opening: ['You cancelled my flight'],
  facts: {
    booking: { value: 'K7QTB4', description: 'the booking reference' },
    flight: { value: 'BX 404', description: 'the number of the cancelled flight' },
  },
  prefer: ['13:15'],
  wants: { done: ['rebooked'] },
});

/** What is said to the last of some turns. */
function said(brief: typeof flight, ...turns: string[]): string {
  const customer = agendaCustomer(brief);
  customer.open();
  const last = turns.map((text) => customer.react(reply(text))).at(-1)!;
  return (last.next?.messages ?? []).map(({ text }) => text).join(' ');
}

const told = 'Your booking reference and the number of the cancelled flight, please?';
const offer = '1. BX 412 at 07:40\n2. BX 418 at 13:15\n\nWhich one works for you?';

describe('the flight that was chosen', () => {
  it.each([
    'Want me to book BX 418 at 13:15 for you?',
    'I’ll swap your cancelled flight for BX 418 (13:15). Good to go?',
    'So that’s BX 418, tomorrow at 13:15. Shall I lock it in?',
  ])('is agreed to: "%s"', (turn) => {
    expect(said(flight, told, offer, turn)).not.toMatch(/BX 404|\bnot?\b|\bwrong\b/i);
  });
  it('does not hide another that was not', () =>
    expect(said(flight, told, offer, 'So we cancelled flight BX 402 and you take BX 418. Is that right?')).toMatch(
      /BX 404/,
    ));
});

it('a day that was chosen, told by its number, is not the day of the appointment as it was', () => {
  const clinic = briefOf({
    goal: 'Move my appointment to Thursday',
    opening: ['I need to change my appointment'],
    facts: { current: { value: 'Monday 2 March', description: 'the day of the appointment I have' } },
    prefer: ['thursday'],
    wants: { done: ['moved'] },
  });
  const turns = [
    'Which day is your appointment at the moment?',
    'I have Tuesday the tenth at ten fifteen, or Thursday the twelfth at half past two. Which one?',
    'So that’s Thursday the twelfth of March at half past two. Shall I move it?',
  ];
  expect(said(clinic, ...turns)).not.toMatch(/Monday|2 March|\bnot?\b/i);
});

it('of two ways to go on the one is taken that does what the customer came for', () => {
  const member = briefOf({
    goal: 'Die Mitgliedschaft kündigen',
    opening: ['Ich möchte meinen Vertrag kündigen'],
    facts: {},
    persona: { locale: 'de' },
    wants: { done: ['gekündigt'] },
  });
  expect(said(member, 'Möchten Sie den Vertrag also behalten, oder soll ich ihn zum 31.03.2026 beenden?')).toMatch(
    /beenden/,
  );
});

it('a day stands in no reason’s place', () => {
  const member = briefOf({
    goal: 'Die Mitgliedschaft kündigen',
    opening: ['Ich möchte meinen Vertrag kündigen'],
    facts: { grund: { value: 'ich ziehe um', description: 'der Grund der Kündigung' } },
    persona: { locale: 'de' },
    wants: { done: ['gekündigt'] },
  });
  const summary = 'Ich fasse zusammen:\n\n- Kündigung zum: 31.03.2026\n- Letzter Beitrag: 29,90 €\n\nIst das richtig?';
  expect(said(member, 'Warum möchten Sie kündigen?', summary)).not.toMatch(/ziehe um/);
});

it('asked for a day among some that are all others, the customer says its own', () => {
  const car = briefOf({
    goal: 'Quedarme el coche tres días más',
    opening: ['Quiero quedarme el coche unos días más'],
    facts: { fecha: { value: '2026-03-08', description: 'la nueva fecha de devolución' } },
    persona: { locale: 'es' },
    wants: { done: ['hemos ampliado'] },
  });
  const turn = 'Ya la tengo: Seat Arona, devolución el jueves 5 de marzo. ¿Cuál sería la nueva fecha de devolución?';
  expect(said(car, turn)).toMatch(/8 de marzo|08\/03/);
});
