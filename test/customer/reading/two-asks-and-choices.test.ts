/** Two things asked for in one sentence, choices that a short question points back to, and questions that only look like one for a fact. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { offersHuman } from '../../../src/customer/reading/promises-human.ts';
import { languageFor } from '../../../src/language/languages.ts';
import { briefOf, reply } from '../brief-of.ts';

const refund = briefOf({
  goal: 'Send back a kettle',
  opening: ['I want to send a kettle back'],
  facts: {
    order_number: { value: '204-88120', description: 'the order number' },
    reason: { value: 'it leaks', description: 'why it goes back', asks: ['reason for the return', 'what is wrong'] },
    collection_day: { value: '18 June', description: 'the day on which it is collected' },
    code: { value: 'K7P2QX', description: 'the booking reference' },
  },
  wants: { done: ['return has been registered'] },
});
const asked = (text: string, told: string[] = [], brief = refund) =>
  understand(reply(text), brief, { disclosed: new Set(told) }).flatMap((act) =>
    act.kind === 'asks' ? [act.fact] : [],
  );
const options = (text: string, told: string[] = [], brief = refund) =>
  understand(reply(text), brief, { disclosed: new Set(told) }).flatMap((act) =>
    act.kind === 'offers' ? act.options.map(({ label }) => label) : [],
  );

it.each([
  'Could you tell me your order number and what was wrong with it?',
  'May I have the order number, and what seems to be wrong?',
])('"%s" asks for the number beside the story', (text) => {
  expect(asked(text).toSorted()).toEqual(['order_number', 'reason']);
});

it('a day in words has no six signs', () => {
  expect(
    asked('I need two things:\n1. The 6-character code from your confirmation e-mail\n2. The order number'),
  ).toEqual(['code', 'order_number']);
});

describe('a short question after choices', () => {
  it.each(['Do you have a preference?', 'Any preference?', 'Which suits you better?'])(
    '"%s" lets choose',
    (question) => {
      const text = `We could come on 18 June. There are two slots: one at 09:40 and one at 21:15. ${question}`;
      expect(options(text, ['collection_day'])).toEqual(['09:40', '21:15']);
      expect(asked(text, ['collection_day'])).toEqual([]);
    },
  );

  it('knows German hours with their word', () => {
    const visit = briefOf({
      goal: 'x',
      opening: ['x'],
      facts: { tag: { value: '19. März', description: 'der Tag' } },
      persona: { locale: 'de' },
      wants: { done: ['x'] },
    });
    expect(options('Am 19. März ginge es um 8:30 Uhr oder 14 Uhr. Was passt besser?', ['tag'], visit)).toHaveLength(2);
  });
});

describe('no fact is asked for', () => {
  it.each([
    ["We'll text you a reminder the day before.", 'a message of its own'],
    ['Would you like to add a rental car for the time?', 'something sold beside it'],
    ['One last thing: may I have the e-mail address on the order?', 'an address that nobody knows'],
  ])('by "%s", %s', (text) => {
    expect(asked(text, ['order_number', 'reason', 'code', 'collection_day'])).toEqual([]);
  });

  it('by a price of a day', () => {
    const garage = briefOf({
      goal: 'x',
      opening: ['x'],
      facts: { neuer_tag: { value: '19. März', description: 'der neue Tag', asks: ['welcher Tag'] } },
      persona: { locale: 'de' },
      wants: { done: ['x'] },
    });
    expect(asked('Möchten Sie dazu einen Leihwagen buchen (29 €/Tag)?', [], garage)).toEqual([]);
  });

  it('but a day that is named or supposed is', () => {
    expect(asked('Do you have a day for the collection in mind?')).toContain('collection_day');
  });
});

it('a person or something else is a choice of two, and a person is offered', () => {
  const text = 'Shall I transfer you to a colleague, or would you rather I filed the return?';
  const acts = understand(reply(text), refund).map(({ kind }) => kind);
  expect(acts).toContain('offers-human');
});

describe('as the label of a choice', () => {
  it.each([
    ['en', 'transfer you to a colleague', true],
    ['en', 'Put me through to an agent', true],
    ['en', 'Transfer money to someone', false],
    ['en', 'send it to someone else', false],
    ['de', 'Mit einem Kollegen verbinden', true],
    ['de', 'Einen Termin buchen', false],
    ['es', 'Pasar a un agente', true],
    ['fr', 'vous transférer à un conseiller', true],
    ['fr', 'changer la date', false],
  ])('%s: "%s" offers a person: %s', (locale, label, isPerson) => {
    expect(offersHuman(label, languageFor(locale))).toBe(isPerson);
  });
});
