/** What is surely asked for and named by nothing: the fact still to be told that fits best. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const bike = briefOf({
  goal: 'Have a hired bicycle repaired',
  opening: [],
  rephrase: [],
  facts: {
    hire_number: { value: 'BK-40127', description: 'number of the hire' },
    mileage: { value: 1240, description: 'what the counter on the handlebar reads' },
    from_station: { value: 'Quay Street', description: 'station of departure' },
    to_station: { value: 'Mill Road', description: 'station of return' },
    defect: { value: 'the chain came off on a hill', description: 'what was wrong with the bicycle' },
    hired_on: { value: '2026-02-28', description: 'day of the hire' },
  },
});
const asked = (text: string, told: string[] = []) =>
  understand(reply(text), bike, { disclosed: new Set(told) }).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));

describe('an item of a list of what is needed', () => {
  it('is met by the only fact with a word of it', () =>
    expect(asked('There are still some details missing:\n- What your counter says (no decimals)')).toEqual([
      'mileage',
    ]));
  it('may be a question with an aside behind it', () =>
    expect(asked('A few more questions:\n- And where to? (station)', ['from_station'])).toEqual(['to_station']));
});

describe('a question after what happened or why', () => {
  it.each(['What did you bring it in for?', 'In a few words, what was the reason for your call about the hire?'])(
    '"%s" is not answered by a date or a number',
    (text) => {
      const names = asked(text, ['hire_number', 'from_station', 'to_station', 'mileage']);
      expect(names).not.toContain('hired_on');
      expect(names).toEqual(['defect']);
    },
  );
});

it('a number of something else is none of the customer’s', () => expect(asked('Frame serial number?')).toEqual([]));
it('what is told of a thing asks for nothing', () =>
  expect(asked('What a repair of a hired bicycle costs depends on the part, the day and the station.')).toEqual([]));
