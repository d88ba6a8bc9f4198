/** Alternatives in words, and the fact that one is: said without what stands before them. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const bike = briefOf({
  goal: 'Rent a motorbike',
  opening: ['I would like to rent a motorbike'],
  facts: {
    firm_code: { value: 'GB12345678', description: 'the tax code of the firm' },
    hand_over: { value: '2026-06-16', description: 'the day the rider comes' },
    give_back: { value: '2026-06-23', description: 'the day the motorbike is returned' },
    second_rider: { value: false, description: 'whether another rider will use it' },
  },
  prefer: ['electric', 'firm', 'own helmet', 'Sat 13 June, 19:30', 'Friday 26 June'],
  wants: { done: ['reserved'] },
});

const acts = (text: string) => understand(reply(text), bike, { disclosed: new Set() });
const labels = (text: string) =>
  acts(text).flatMap((act) => (act.kind === 'offers' ? act.options.map(({ label }) => label) : []));
const asked = (text: string) => acts(text).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));

function says(text: string, buttons: string[] = []): string {
  const customer = agendaCustomer(bike);
  customer.open();
  return (
    customer
      .react(reply(text, buttons))
      .next?.messages.map((message) => message.text)
      .join(' ') ?? ''
  );
}

describe('of two in words', () => {
  it.each<[string, string[]]>([
    ['You ride electric or petrol?', ['electric', 'petrol']],
    ['It should be electric or petrol?', ['electric', 'petrol']],
    [
      'Do you wanna bring your own helmet or shall we lend you one of ours?',
      ['bring your own helmet', 'lend you one of ours'],
    ],
    ['Would you like to keep the bike or cancel?', ['keep the bike', 'cancel']],
  ])('each is named by itself: "%s"', (text, both) =>
    expect(labels(text).map((label) => label.replace(/^keep the bike$|^bike$/, 'keep the bike'))).toEqual(both),
  );

  it('none is a code that only shares a word with it', () => {
    expect(asked('Is it for the firm or private?')).toEqual([]);
    expect(asked('Please tell me the tax code of your firm.')).toEqual(['firm_code']);
  });
});

describe('a verb in two parts', () => {
  it('is known with something between them', () =>
    expect(asked('When would you hand the old one over?')).toEqual(['hand_over']));
});

describe('whether there is another', () => {
  it('is no offer of more help where the customer knows it', () =>
    expect(asked('Will also another rider use it?')).toEqual(['second_rider']));
});

describe('a wish with a day and an hour', () => {
  it('is the option that has both', () =>
    expect(says('When?', ['Fri 12 June, 19:30', 'Sat 13 June, 14:30', 'Sat 13 June, 19:30'])).toBe(
      'Sat 13 June, 19:30',
    ));

  it('is told by the number of its day alone', () =>
    expect(says('We have Monday the 22nd at 8, Friday the 26th at noon or Tuesday the 30th. Which one?')).toContain(
      'Friday the 26th',
    ));
});
