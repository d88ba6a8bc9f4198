/** Facts asked for in every form a bot has for it, by name and description alone. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const berth = briefOf({
  goal: 'Move the mooring of a boat',
  opening: [],
  rephrase: [],
  facts: {
    permit_number: { value: 'HB-2291', description: 'the permit number' },
    boat_name: { value: 'Cormorant', description: 'the name of the boat' },
    owner: { value: 'Ines Radford', description: 'the name of the owner' },
    length: { value: '9 metres', description: 'how long the boat is' },
    old_berth: { value: 'C14', description: 'the present berth' },
    new_berth: { value: 'A3', description: 'the berth wanted' },
    fuel: { value: 'diesel', description: 'the kind of fuel' },
    moving_on: { value: '2026-05-09', description: 'the date of the move' },
  },
});

const askedIn = (text: string) =>
  understand(reply(text), berth)
    .flatMap((act) => (act.kind === 'asks' ? [act.fact] : []))
    .toSorted();
const kindsIn = (text: string) => understand(reply(text), berth).map(({ kind }) => kind);

describe('a request in the passive, or in the words of law', () => {
  it.each([
    ['The permit number and the name of the boat are to be supplied.', ['boat_name', 'permit_number']],
    ['The name of the owner has not been stated.', ['owner']],
    ['Upon receipt of the permit number the file will be opened.', ['permit_number']],
    ['The applicant is required to declare the name of the boat.', ['boat_name']],
    [
      'There shall be furnished: the permit number; the name of the boat; and the date of the move.',
      ['boat_name', 'moving_on', 'permit_number'],
    ],
    ['To whom is the boat registered?', ['owner']],
  ])('"%s"', (text, facts) => expect(askedIn(text)).toEqual(facts));
});

describe('names of things and no more', () => {
  it.each([
    ['Permit no. New berth.', ['new_berth', 'permit_number']],
    ['Permit number (on the yellow sticker, two letters and 4 digits):', ['permit_number']],
    ['[2/5] Name of boat:', ['boat_name']],
    ['Missing: permit number; kind of fuel.', ['fuel', 'permit_number']],
    ['Permit number + date of the move please', ['moving_on', 'permit_number']],
  ])('"%s"', (text, facts) => expect(askedIn(text)).toEqual(facts));

  it.each([
    'Enjoy the boat!',
    'The boat leaves from Harbour Wall.',
    'Boat Cormorant, permit until June.',
    'Your requested berth has been noted.',
    'Is that all for today?',
    'Please confirm your move to berth A3 on 9 May.',
    'I need your confirmation to move the boat.',
  ])('"%s" asks for none', (text) => expect(askedIn(text)).toEqual([]));
});

describe('a detail wanted in the form of a question for a yes', () => {
  it.each(['Engine serial number?', 'Could you paste the insurance code?', 'Can you read me the hull number?'])(
    '"%s" is no yes or no, and nothing the customer has',
    (text) => expect(kindsIn(text)).toEqual(['asks-other']),
  );
  it.each([
    ['Could you pop your permit number in here?', ['permit_number']],
    ['Would you mind telling me the name of the boat?', ['boat_name']],
    ['And the name of the boat, and when is it you move?', ['boat_name', 'moving_on']],
  ])('"%s"', (text, facts) => expect(askedIn(text)).toEqual(facts));
});

describe('one of several values, or of a pair', () => {
  it.each([
    ['Is it a petrol engine you have, or diesel?', ['fuel']],
    ['Which berth would you like instead?', ['new_berth']],
    ['Which berth is she in at present?', ['old_berth']],
  ])('"%s"', (text, facts) => expect(askedIn(text)).toEqual(facts));
});
