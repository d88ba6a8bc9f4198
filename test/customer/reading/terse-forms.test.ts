import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

describe('two values that were exchanged', () => {
  const stay = briefOf({
    facts: {
      arrival: { value: '2026-04-12', description: 'the new arrival date' },
      departure: { value: '2026-04-14', description: 'the new departure date' },
      sender: { value: 'Ann Hill', description: 'who sends it' },
      recipient: { value: 'Bob Marsh', description: 'who gets it' },
    },
  });
  const told = new Set(['arrival', 'departure', 'sender', 'recipient']);
  const wrong = (text: string) =>
    understand(reply(text), stay, { disclosed: told }).flatMap((act) =>
      act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct).map(({ about }) => about) : [],
    );

  it.each([
    ['lines', 'Arrival: 14 April\nDeparture: 12 April\n\nIs that correct?', ['arrival', 'departure']],
    ['a table', '| | |\n|---|---|\n| Arrival | 14 April |\n| Departure | 12 April |\n\nOK?', ['arrival', 'departure']],
    ['names', 'Sender: Bob Marsh\nRecipient: Ann Hill\n\nAll right?', ['sender', 'recipient']],
  ])('are wrong where they stand: %s', (_, text, facts) => expect(wrong(text)).toEqual(facts));
  it('are not where the one is told beside the other', () =>
    expect(
      understand(
        reply('Permit P-35206: OL19 XYZ to be replaced by KT50 TVL. Correct? Y/N'),
        briefOf({
          facts: {
            permit_number: { value: 'P-35206', description: 'number of the parking permit' },
            new_registration: { value: 'KT50 TVL', description: 'registration of the new car' },
          },
        }),
        { disclosed: new Set(['permit_number', 'new_registration']) },
      ).flatMap((act) => (act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct) : [])),
    ).toEqual([]));
  it('are right in their own places', () =>
    expect(wrong('Arrival: 12 April\nDeparture: 14 April\nSender: Ann Hill\nRecipient: Bob Marsh\n\nOK?')).toEqual([]));
});

describe('keys for yes and no behind a question', () => {
  const parcel = briefOf({
    facts: { gift: { value: 'no', description: 'is it a gift' }, insured: { value: true, description: 'insurance' } },
  });
  const kinds = (text: string) => understand(reply(text), parcel).map(({ kind }) => kind);
  it.each(['Gift? Y/N', 'Insured? (Y/N)', 'Is it a gift? Reply Y or N'])('are no question of their own: %s', (text) =>
    expect(kinds(text)).toEqual(['asks']),
  );
  it('answer a question that no fact answers', () => expect(kinds('Fragile? (Y/N)')).toContain('confirms'));
});

describe('keys glued to what they stand for', () => {
  const offered = (text: string) =>
    understand(reply(text), briefOf({ facts: {} })).flatMap((act) =>
      act.kind === 'offers' ? act.options.map(({ value, label }) => `${value} ${label}`) : [],
    );
  it.each([
    ['If out, leave: P=porch N=neighbour S=shed', ['P porch', 'N neighbour', 'S shed']],
    ['1=Track 2=Redelivery 3=Customs', ['1 Track', '2 Redelivery', '3 Customs']],
    ['Size: S=small M=medium L=large', ['S small', 'M medium', 'L large']],
  ])('are choices: %s', (text, options) => expect(offered(text)).toEqual(options));
  it('for yes and no are a question', () =>
    expect(
      understand(reply('Check: GBP 85, no gift. Y=submit N=redo'), briefOf({ facts: {} })).flatMap((act) =>
        act.kind === 'confirms' ? [act.keyword, act.keywordNo] : [],
      ),
    ).toEqual(['Y', 'N']));
  it('are none in a formula', () => expect(offered('x=3 and y=4 in the formula')).toEqual([]));
});

describe('a value that is not to be had', () => {
  it.each([
    "Ah, Wednesday 18 March is full up, I'm sorry to say. Is there another day that might work?",
    '18 March is sold out, sorry. Would some other day be possible?',
    '18 March has already been taken. Any other day?',
  ])('is asked for again: %s', (text) => {
    const moved = briefOf({ facts: { new_date: { value: '2026-03-18', description: 'the day wanted instead' } } });
    const acts = understand(reply(text), moved, { disclosed: new Set(['new_date']) });
    expect(acts).toContainEqual(expect.objectContaining({ kind: 'asks', fact: 'new_date', unknown: true }));
  });
});

describe('places to be filled in, and units behind a name', () => {
  const parcel = briefOf({
    facts: {
      weight: { value: 4, description: 'weight in kilograms' },
      parcel_number: { value: 'RX77484931', description: 'number of the parcel' },
      order: { value: '48213', description: 'number of the order' },
    },
  });
  it.each([
    ['RX########?', ['parcel_number']],
    ['Order #####?', ['order']],
    ['Weight KG?', ['weight']],
    ['Agreed, OK?', []],
    ['Pay by SMS?', []],
  ])('ask for what they name: %s', (text, facts) => {
    const acts = understand(reply(text), parcel, { disclosed: new Set() });
    expect(acts.flatMap((act) => (act.kind === 'asks' ? [act.fact] : []))).toEqual(facts);
  });
});
