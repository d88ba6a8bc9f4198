/** Several asks of one turn, each after another fact. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const parcel = briefOf({
  goal: 'Report a damaged parcel',
  intent: 'damage',
  opening: ['I want to report damage to a parcel'],
  facts: {
    sent_on: { value: '2026-03-02', description: 'day it was sent' },
    arrived_on: { value: '2026-03-06', description: 'day it arrived' },
    sender: { value: 'Bolt Lamps', description: 'who sent it' },
  },
  wants: { done: ['has been reported'] },
});

const asked = (text: string) =>
  understand({ messages: [{ text, options: [] }], signals: [] }, parcel).flatMap((act) =>
    act.kind === 'asks' ? [act.fact] : [],
  );

describe('no fact is given for two different asks of a turn', () => {
  it('in a list of what is needed', () =>
    expect(asked('Please send me:\n- the date of posting\n- the date of delivery\n- the name of the sender')).toEqual([
      'sent_on',
      'arrived_on',
      'sender',
    ]));

  it('in questions one after the other', () =>
    expect(asked('What day did it come? And on what day had it been posted?')).toEqual(['arrived_on', 'sent_on']));

  it('but one that says the same again asks for nothing else', () =>
    expect(asked('When was it sent? Just give me the day on which it was posted.')).toEqual(['sent_on']));
});
