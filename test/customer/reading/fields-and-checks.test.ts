/** Form fields, checks of what nobody told, and questions a yes or a no answers. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const berth = briefOf({
  goal: 'Move the mooring of a boat',
  opening: ['I want to move my boat'],
  prefer: ['berth A3'],
  decline: ['cleaning', 'newsletter'],
  facts: {
    permit_number: { value: 'HB-22914', description: 'the permit number' },
    boat_name: { value: 'Cormorant', description: 'the name of the boat' },
    crew: { value: 3, description: 'how many people are on board' },
    fuel: { value: 'diesel', description: 'the kind of fuel' },
    night_pass: { value: 'no', description: 'whether a night pass is wanted' },
  },
  wants: { done: ['boat has been moved', 'mooring has been moved'] },
});
const askedIn = (text: string) =>
  understand(reply(text), berth, { disclosed: new Set() }).flatMap((act) =>
    act.kind === 'asks' ? [act.fact] : act.kind === 'asks-other' ? ['?'] : [],
  );
const answerTo = (text: string) => {
  const customer = agendaCustomer(berth);
  customer.open();
  return customer.react(reply(text)).next?.messages[0]?.text ?? '';
};

describe('the field of a form', () => {
  it.each([
    ['Step 3 of 6. Number of people to be taken on board (maximum 9):', ['crew']],
    ['Step 2 of 6. Name of the boat. No abbreviations, please.', ['boat_name']],
    ['[4/4] Fuel kind:', ['fuel']],
    ['BERTHS (1/2)\nPermit number:\nNight pass (yes/no):', ['permit_number', 'night_pass']],
    ['Kind of fuel: ____', ['fuel']],
    ['3) Kind of fuel', ['fuel']],
    ['Q3. Kind of fuel', ['fuel']],
    ['[2/4] How many people are on board', ['crew']],
    ['Thank you.\nNext question: name of the boat', ['boat_name']],
    ['It is further necessary to establish the number of the permit.', ['permit_number']],
    ['Before the crane is booked we must have the name of the boat please?', ['boat_name']],
    ['So that the harbour office can reach the boat: please leave us its name.', ['boat_name']],
    ['Hull Identification Code (12 characters):', ['?']],
  ])('%j', (text, facts) => expect(askedIn(text)).toEqual(facts));

  it.each([
    'Your mooring:\nBerth A3, from Monday',
    'Note:\nThe gate closes at nine.',
    'Boat name: Cormorant',
    'You entered\nBoat Cormorant\nFuel diesel',
  ])('is not %j', (text) => expect(askedIn(text)).toEqual([]));
});

describe('a yes or a no', () => {
  it.each([
    ['| | |\n|---|---|\n| Boat | Cormorant |\n| Permit | HB-22914 |\n\nReply **YES** to confirm.', /^yes$/i],
    ['So your permit number is HB-22941. Is that correct?', /HB-22914/],
    ['So your permit number is HB-22914. Is that correct?', /^(?!.*HB-)/],
    ['I can move it. If you want that, answer MOVE; otherwise, answer *KEEP*.', /^MOVE$/],
    ['Great! Before I book berth A3: would you also like a hull cleaning for £90?', /^(?!.*A3)/],
    ['So, is that a yes or a no?', /^yes/i],
    ['This form has three parts. Type START when you have your permit at hand.', /^START$/],
    ['You said HB-22914. Say "yes" to move the boat, or "no" to try again.', /^yes$/i],
    ['Please reply **YES** to move it or **NO** to stop here.', /^YES$/],
    ['Please confirm these two details:\n1️⃣ Permit number\n2️⃣ Name of the boat', /HB-22914.*Cormorant/],
  ])('%j', (text, said) => expect(answerTo(text)).toMatch(said));

  it('advice how to do it oneself has not helped', () => {
    const kinds = understand(
      reply('Do it yourself:\n1. Open *My boats*\n2. Choose *Move*\n3. Confirm.\n\nDoes that help?'),
      berth,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['offers-more']);
  });
});

describe('the form of a value alone', () => {
  const account = briefOf({
    goal: 'Hand in a meter reading',
    facts: {
      account: { value: '512340987', description: 'the account number' },
      reading: { value: '41230', description: 'what the meter shows' },
      postcode: { value: 'LN4 2PQ', description: 'the postcode' },
    },
  });
  const asked = (text: string) =>
    understand(reply(text), account, { disclosed: new Set() }).flatMap((act) =>
      act.kind === 'asks' ? [act.fact] : [],
    );
  it.each([
    ['Nine digits. Top right of your letter.', ['account']],
    ['Enter the five black figures.', ['reading']],
    ['Type the 9-digit number from the letter.', ['account']],
  ])('“%s”', (text, facts) => expect(asked(text)).toEqual(facts));
  it.each(['The code has nine digits and comes by post.', 'Eight digits. On the back.'])('not “%s”', (text) =>
    expect(asked(text)).toEqual([]),
  );
});

it('an offer that is made in a question before is declined with it', () => {
  const own = briefOf({ goal: 'Put a membership on hold', decline: ['online classes'], facts: {} });
  const customer = agendaCustomer(own);
  customer.open();
  const { next } = customer.react(reply('How about our online classes instead? Four weeks are only a fiver, want in?'));
  expect(next?.acts.map(({ kind }) => kind)).toContain('denies');
});
