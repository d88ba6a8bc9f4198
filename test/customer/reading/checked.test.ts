/** Summaries to check: what is right in any spelling is let stand, what is wrong is noticed, of every form of value. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import type { Scalar } from '../../../src/scenario/schema/scalar-schema.ts';
import { briefOf, reply } from '../brief-of.ts';

const facts: Record<string, { value: Scalar; description: string }> = {
  booking: { value: 'TR-40817', description: 'the booking number' },
  day: { value: 'the third of May', description: 'the day of the trip' },
  leaves: { value: 'around half past nine', description: 'when to leave' },
  paid: { value: '£63.50', description: 'the amount paid' },
  children: { value: 4, description: 'how many children' },
  months: { value: 2, description: 'for how many months' },
  weight: { value: '8 kilos', description: 'the weight of the bag' },
  interval: { value: 'every six weeks', description: 'how often it comes' },
  meal: { value: 'Salmon & Oat', description: 'the meal' },
  packed: { value: 'the oat milk, six eggs and the nappies', description: 'what is in the bag' },
  address: { value: '31 Wharf Rise', description: 'the address' },
  name: { value: 'Noor van Dijk', description: 'the name' },
  left_eye: { value: '-2.75', description: 'the strength for the left eye' },
  right_eye: { value: '-2.25', description: 'the strength for the right eye' },
  side: { value: 'the left one', description: 'which side' },
};
const brief = briefOf({ goal: 'Change a trip with a group', facts });

/** Facts that a turn has wrong, once the customer has told all of these. */
const wrongIn = (text: string | string[], told: string[]) => {
  const acts = understand(reply(text), brief, { disclosed: new Set(told) });
  const wrong = acts.flatMap((act) =>
    act.kind === 'confirms'
      ? act.values.filter(({ correct }) => !correct).map(({ about }) => about)
      : act.kind === 'informs' && !act.correct
        ? [act.about]
        : [],
  );
  return [...new Set(wrong)].toSorted();
};

describe('what is right is let stand', () => {
  it.each<[string | string[], string[]]>([
    ['So that is 3 May at 9:30, right?', ['day', 'leaves']],
    ['So: May 3rd, half nine. Correct?', ['day']],
    ['You leave on 03/05 at 9.30 am. Is that right?', ['day', 'leaves']],
    ['Sixty-three pounds and fifty pence were paid. Is that right?', ['paid']],
    ['Four children, two months, from the third of May. All correct?', ['children', 'months', 'day']],
    ['4 kids on 3 May; your refund takes 5 to 7 days. Is that correct?', ['children', 'day', 'interval']],
    ['A bag of eight kg for £63.50. Shall I book it?', ['weight', 'paid']],
    ['It comes each 6 weeks. Is that right?', ['interval']],
    ['Trip TR 40817 on 3 May, room 12, terminal 2. All correct?', ['booking', 'day', 'children']],
    ['I have tango romeo four zero eight one seven. Is that right?', ['booking']],
    ['Salmon & Oat, with rice. OK?', ['meal']],
    ['31 Wharf Rise, 2nd floor. Is this right?', ['address', 'children']],
    ['Is it the left arm that broke? Is that right?', ['side']],
    ['Left -2.75, right -2.25. Everything correct?', ['left_eye', 'right_eye']],
    ["So that's the eggs, the oat milk and the nappies. Have I got you right?", ['packed']],
    ['We will ring within 3 hours, and it takes 2 minutes. Shall I go ahead?', ['months', 'children', 'weight']],
    [
      ['Your trip: 3 May', '4 children', 'Everything correct?'],
      ['day', 'children'],
    ],
  ])('%j', (text, told) => expect(wrongIn(text, told)).toEqual([]));
});

describe('what is wrong is noticed', () => {
  it.each<[string | string[], string[], string[]]>([
    ['So that is 13 May, right?', ['day'], ['day']],
    ['So you leave on the third of June. Is that correct?', ['day'], ['day']],
    ['You leave at ten to nine on 3 May. Is that right?', ['day', 'leaves'], ['leaves']],
    ['Then it is 3 May, half past ten. Correct?', ['day', 'leaves'], ['leaves']],
    ['You paid thirty-six pounds fifty. Is that right?', ['paid'], ['paid']],
    ['So three children on 3 May. All correct?', ['children', 'day'], ['children']],
    ['I have you down with three kids. Is that right?', ['children'], ['children']],
    ['Children: 3. Everything correct?', ['children'], ['children']],
    ['For 3 months from 3 May, sound good?', ['months', 'day'], ['months']],
    ['For 2 months from 3 May with 3 children, sound good?', ['months', 'day', 'children'], ['children']],
    ['A bag of nine kilos. Shall I go ahead?', ['weight'], ['weight']],
    ['It comes every four weeks then. Is that right?', ['interval'], ['interval']],
    ['Trip TR-40871 on 3 May. All correct?', ['booking', 'day'], ['booking']],
    ['I have tango romeo four one eight one seven. Is that right?', ['booking'], ['booking']],
    ['We have you down for Salmon & Rice. Is this what you ate?', ['meal'], ['meal']],
    ['13 Wharf Rise. Is this right?', ['address'], ['address']],
    ['Is it "van Dyke" with a y?', ['name'], ['name']],
    ['Is it the right one that broke? Is that correct?', ['side'], ['side']],
    ['Left -2.25, right -2.25. Everything correct?', ['left_eye', 'right_eye'], ['left_eye']],
    [['Right -2.25\nLeft -2.25', 'Everything correct?'], ['left_eye', 'right_eye'], ['left_eye']],
    ["So that's the oat milk, the six eggs and the wipes. Have I got you right?", ['packed'], ['packed']],
    [['Your trip: 8 May', '4 children', 'Everything correct?'], ['day', 'children'], ['day']],
    ['Put three of you on it? Say yes and I will book it.', ['children'], []],
  ])('%j', (text, told, wrong) => expect(wrongIn(text, told)).toEqual(wrong));
});
