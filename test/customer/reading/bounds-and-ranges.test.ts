import { describe, expect, it } from 'vitest';
import type { BriefLearn } from '../../../src/plan/brief.ts';
import { understand } from '../../../src/customer/understand.ts';
import { averageCustomer } from '../../../src/plan/persona.ts';
import { briefOf } from '../brief-of.ts';

type Asked = Pick<BriefLearn, 'truth' | 'kind' | 'says'> & { ask: string; locale?: string };

function told({ ask, locale = 'en', ...learn }: Asked, text: string): string[] {
  const brief = briefOf({
    goal: 'Learn it',
    intent: 'ask',
    today: '2026-04-01',
    facts: {},
    persona: { ...averageCustomer, locale },
    wants: { learn: { it: { ...learn, asks: [ask] } } },
  });
  return understand({ messages: [{ text, options: [] }], signals: [] }, brief).flatMap((act) =>
    act.kind === 'informs' ? [act.value] : [],
  );
}

const deposit: Asked = { truth: 60, kind: 'amount', says: ['75', '45'], ask: 'How much was my deposit?' };
const guests: Asked = { truth: 4, kind: 'number', says: ['6'], ask: 'How many guests are registered?' };
const visit: Asked = {
  truth: '2026-04-09',
  kind: 'date',
  says: ['2026-04-14', '2026-04-02'],
  ask: 'When does the fitter come?',
};
const counter: Asked = { truth: 'counter 5', kind: 'text', says: ['counter 2'], ask: 'Which counter do I go to?' };
const plumber: Asked = { truth: '11:00', kind: 'text', says: ['9:00'], ask: 'When does the plumber come?' };
const parcel: Asked = { truth: '8 kg', kind: 'text', says: ['10 kg'], ask: 'How heavy is my parcel?' };
const german: Asked = { ...visit, ask: 'Wann kommt der Monteur?', locale: 'de' };
const french: Asked = { ...visit, ask: 'Quand vient le technicien ?', locale: 'fr' };
const spanish: Asked = { ...visit, ask: '¿Cuándo viene el técnico?', locale: 'es' };

describe('a value that only bounds what is so is no answer', () => {
  it.each([
    [deposit, 'It was more than £60.'],
    [deposit, 'Under £60, I believe.'],
    [deposit, 'Up to £60, by the size of the car.'],
    [deposit, 'It is between £45 and £60.'],
    [guests, 'Fewer than 4.'],
    [guests, 'The list closes in 4 days.'],
    [visit, 'Some time between 9 and 14 April.'],
    [visit, 'On 9 April if the part is here, otherwise on 14 April.'],
    [counter, 'Counter 5 or 6, ask at the entrance.'],
    [parcel, 'Between 5 and 8 kg.'],
    [plumber, 'Either at 9:00 or at 11:00.'],
    [german, 'Zwischen dem 9. und dem 14. April.'],
    [french, 'Le 9 avril si la pièce arrive, sinon le 14 avril.'],
    [spanish, 'Entre el 9 y el 14 de abril.'],
  ])('$ask %s', (asked, text) => expect(told(asked, text)).toEqual([]));

  it.each([
    [{ ...guests, ask: 'How many guests may I bring?' }, 'You may bring up to 4 guests.', '4'],
    [deposit, 'No more than £60 was taken.', '60'],
    [guests, '4, and the list closes in 6 days.', '4'],
    [{ ...guests, ask: 'How many days are left?' }, 'You have 4 days left.', '4'],
  ])('but it is where that was asked, and beside others', (asked, text, value) =>
    expect(told(asked, text)).toEqual([value]),
  );
});

describe('what is replaced gives way to what stands in its place, wherever it is said', () => {
  it.each([
    [counter, 'Please go to counter 5 instead of counter 2.', 'counter 5'],
    [counter, 'It has moved from counter 2 to counter 5.', 'counter 5'],
    [counter, 'It has moved from counter 5 to counter 2.', 'counter 2'],
    [counter, 'Usually counter 5, this week counter 2.', 'counter 2'],
    [counter, 'Counter 5 is closed. Counter 2 is open.', 'counter 2'],
    [counter, 'Counter five.', 'counter 5'],
    [plumber, 'He comes at 9:00 instead of 11:00.', '9:00'],
    [parcel, 'It weighs 10 kg instead of 8 kg.', '10 kg'],
    [german, 'Statt am 14. kommt er schon am 9. April.', '2026-04-09'],
    [french, 'Il devait venir le 9 avril, mais il viendra le 14 avril.', '2026-04-14'],
    [spanish, 'Era el 9 de abril, pero se ha cambiado al 14 de abril.', '2026-04-14'],
    [deposit, 'I make it £60. No, wait: £75.', '75'],
  ])('%s', (asked, text, value) => expect(told(asked, text)).toEqual([value]));
});

describe('a day of another event is no answer, though its name is in the question', () => {
  it.each([
    [
      { ...visit, ask: 'When does my order arrive?' },
      'You ordered it on 9 April; it arrives on 14 April.',
      '2026-04-14',
    ],
    [
      { ...visit, ask: 'When was my order placed?' },
      'You ordered it on 9 April; it arrives on 14 April.',
      '2026-04-09',
    ],
    [visit, 'The visit you booked on 9 April is on 14 April.', '2026-04-14'],
    [{ ...visit, ask: 'When does it arrive?' }, 'Sent today, arrives by 9 April.', '2026-04-09'],
    [{ ...german, ask: 'Wann kommt meine Bestellung?' }, 'Bestellt am 9. April, Lieferung am 14. April.', '2026-04-14'],
  ])('$ask', (asked, text, value) => expect(told(asked, text)).toEqual([value]));
});

describe('days are counted from the day on which the customer asks', () => {
  it.each([
    [visit, 'He comes on Thursday next week.', '2026-04-09'],
    [visit, 'He comes tomorrow.', '2026-04-02'],
    [visit, 'In eight days.', '2026-04-09'],
    [visit, 'On Thursday the 9th.', '2026-04-09'],
    [german, 'Am 9., also nächsten Donnerstag.', '2026-04-09'],
    [{ ...german, truth: '2026-04-03' }, 'Übermorgen kommt er.', '2026-04-03'],
    [{ ...french, truth: '2026-04-03' }, 'Après-demain.', '2026-04-03'],
    [{ ...spanish, truth: '2026-04-03' }, 'Pasado mañana.', '2026-04-03'],
  ])('%s', (asked, text, value) => expect(told(asked, text)).toEqual([value]));

  it.each([
    [visit, 'Our office is closed today.'],
    [visit, 'I cannot look it up before tomorrow.'],
    [{ ...spanish, truth: '2026-04-02' }, 'El técnico trabaja por la mañana.'],
    [{ ...german, truth: '2026-04-02' }, 'Guten Morgen!'],
  ])('and a day of something else is none', (asked, text) => expect(told(asked, text)).toEqual([]));
});
