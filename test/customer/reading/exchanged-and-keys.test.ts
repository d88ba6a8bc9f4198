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
