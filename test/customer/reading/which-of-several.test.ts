/** Of several values the one of what was asked: which kind, which item, which row. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

type Parts = NonNullable<Parameters<typeof briefOf>[0]>;

const learnt = (parts: Parts, texts: string | string[]) =>
  Object.fromEntries(
    understand(
      { messages: [texts].flat().map((text) => ({ text, options: [] })), signals: [] },
      briefOf({ facts: {}, ...parts }),
    ).flatMap((act) => (act.kind === 'informs' ? [[act.about, act.value]] : [])),
  );

describe('of several kinds the price of the one that the customer came for', () => {
  const whitening: Parts = {
    goal: 'Learn the price of home whitening',
    intent: 'prices',
    opening: ['How much is teeth whitening at home?'],
    wants: { learn: { price: { truth: 195, kind: 'amount', says: ['340', '159'] } } },
  };
  it.each([
    [['The home whitening kit is £195 ✨', 'In the chair it would be £340, takes about an hour'], '195'],
    [['Whitening: at home £195, in the practice £340.'], '195'],
    [['In the chair: £340. At home: £195. Both last a year.'], '195'],
    [['Home whitening went up this year: it is £159 now. Sessions with us are £340.'], '159'],
  ])('%j', (texts, price) => expect(learnt(whitening, texts)).toEqual({ price }));
});

describe('rows of a list', () => {
  const tariff: Parts = {
    goal: 'Learn the unit rate and the standing charge',
    intent: 'tariff',
    opening: ['What would I pay on Fixed 12?'],
    wants: {
      learn: {
        unit_rate: { truth: '24.7p', says: ['27.4p', '53.1p'], asks: ['What does a kilowatt hour cost?'] },
        standing_charge: { truth: '53.1p', says: ['24.7p', '51.3p'], asks: ['What is the standing charge?'] },
      },
    },
  };
  const right = { unit_rate: '24.7p', standing_charge: '53.1p' };
  it.each([
    'Fixed 12:\n- each kWh of electricity costs 24.7p\n- the standing charge is 53.1p a day\n- no exit fees',
    'The standing charge is 53.1p a day, and a unit costs 24.7p.',
    'Unit rate: 24.7p\nStanding charge: 53.1p',
  ])('%j tells both', (text) => expect(learnt(tariff, text)).toEqual(right));

  it('a name and a small number, in a row of others', () => {
    const pass: Parts = {
      goal: 'Learn what it costs to bring a friend',
      intent: 'prices',
      opening: ['What does a guest pass cost?'],
      wants: { learn: { guest_pass: { truth: 8, kind: 'amount', says: ['39', '19'] } } },
    };
    expect(learnt(pass, 'Prices. Monthly 39. Guest pass 8. Student 19. All GBP.')).toEqual({ guest_pass: '8' });
    expect(learnt(pass, 'Student 19. Monthly 39. Guest pass 8.')).toEqual({ guest_pass: '8' });
  });

  it('what is free of something refuses nothing', () => {
    const kinds = understand(
      { messages: [{ text: 'No exit fees. No deposit. There is no charge for that.', options: [] }], signals: [] },
      briefOf(tariff),
    ).map(({ kind }) => kind);
    expect(kinds).not.toContain('refuses');
  });
});

describe('a number of who the customer is, and one of what it came for', () => {
  const asked = (text: string, facts: NonNullable<Parts['facts']>) =>
    understand({ messages: [{ text, options: [] }], signals: [] }, briefOf({ facts })).flatMap((act) =>
      act.kind === 'asks' ? [act.fact] : act.kind === 'asks-other' ? ['another'] : [],
    );
  const order = { order_number: { value: '4471882', description: 'the order number' } };
  const both = {
    booking: { value: 'KX-2291', description: 'the booking' },
    member: { value: 'M-7718', description: 'the membership number' },
  };

  it.each(['What is your customer number?', 'Could you give me your account number?', 'Customer no.?'])(
    'are not each other: “%s”',
    (text) => expect(asked(text, order)).toEqual(['another']),
  );
  it('are told apart', () =>
    expect(asked('Your membership number, please, and the booking reference.', both)).toEqual(['member', 'booking']));
  it('are the same where only "number" or "reference" is said', () =>
    expect(asked('Your reference number, please.', order)).toEqual(['order_number']));
  it('of a person may go by another name', () =>
    expect(asked('Your account number?', { customer: { value: '99120', description: 'the customer number' } })).toEqual(
      ['customer'],
    ));
});
