/** What a bot says of a value that it could not use, and whether a detail is at hand: both ask for it. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const brief = briefOf({
  goal: 'Have the gas boiler repaired',
  intent: 'repair',
  facts: {
    client_number: { value: 'TG-48213', description: 'the client number' },
    phone: { value: '07700 900121' },
    birthday: { value: '1971-04-09', description: 'date of birth' },
    meter_reading: { value: '28193', description: 'the meter reading' },
    move_out_date: { value: '2026-05-29', description: 'the day I hand back the keys' },
    problem: { value: 'it bangs all night and the water stays cold', description: 'what is wrong with it' },
    at_home: { value: true, description: 'whether an adult is at home' },
  },
  wants: { done: ['has been booked'] },
});

const asked = (text: string, told: string[] = []) =>
  understand({ messages: [{ text, options: [] }], signals: [] }, brief, { disclosed: new Set(told) }).flatMap((act) =>
    act.kind === 'asks' ? [act.fact] : [],
  );

describe('a value that will not do is asked for again, whether it was told or not', () => {
  it.each([
    ["Hmm, that client number doesn't match our format.", 'client_number'],
    ["That doesn't look like a phone number to me. Mind giving it another go?", 'phone'],
    ['It starts with TG- and has 5 digits. Could you check?', 'client_number'],
    ["I can't find anybody with that birthday, could you type it again?", 'birthday'],
    ['The phone number seems to be too short. Please send it again.', 'phone'],
    ['That client ID came back with no match. Mind checking it?', 'client_number'],
    ['Client number incomplete. Please try again.', 'client_number'],
  ])('"%s" asks for %s', (text, fact) => {
    expect(asked(text)).toEqual([fact]);
    expect(asked(text, Object.keys(brief.facts))).toEqual([fact]);
  });
});

describe('whether a detail is at hand asks for it', () => {
  it.each([
    ['Have you got your client number handy?', 'client_number'],
    ['Do you happen to have your client number to hand? It is on every letter.', 'client_number'],
    ['Have you got the meter reading there with you?', 'meter_reading'],
  ])('"%s" asks for %s', (text, fact) => expect(asked(text)).toEqual([fact]));

  it('a question after how things are is answered by the fact that is a yes or a no', () => {
    expect(asked('Is there someone over 18 at home?')).toEqual(['at_home']);
    expect(asked('Is an adult going to be in?')).toEqual(['at_home']);
  });
});

describe('what is needed, in a clause of its own', () => {
  it.each([
    ['Still missing:\n- what your meter says that day', 'meter_reading'],
    ['We need:\n- when you hand the keys back', 'move_out_date'],
    ['Please set out, in your own words, the matter giving rise to your complaint.', 'problem'],
    ['Could you read me out your client number?', 'client_number'],
    ["What's the best number to reach you on, in case we're running late?", 'phone'],
    ['Could I get all five digits, please?', 'meter_reading'],
  ])('"%s" asks for %s', (text, fact) => expect(asked(text, ['birthday'])).toEqual([fact]));
});
