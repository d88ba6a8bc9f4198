/** Turns of bots in the manners of assistants, forms and counters, and what a person would say next. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import type { Brief } from '../../../src/plan/brief.ts';
import { briefOf, reply } from '../brief-of.ts';

/** @param before Turns of the bot before it. */
function after(brief: Brief, turn: string, before: readonly string[] = []): string {
  const customer = agendaCustomer(brief);
  customer.open();
  for (const text of before) customer.react(reply(text));
  const { next, end } = customer.react(reply(turn));
  return end?.why ?? next!.messages.map(({ text }) => text).join(' ');
}

const visit = briefOf({
  goal: 'Book an appointment with a dentist',
  opening: ['I need to see a dentist'],
  facts: {
    patient_number: { value: '7276331232', description: 'the patient number' },
    complaint: { value: 'a chipped tooth', description: 'what is wrong' },
  },
  prefer: ['Wednesday'],
  wants: { done: ['appointment is booked'] },
});
const bill = briefOf({
  goal: 'Hand in the figures of the gas meter',
  opening: ['I want to hand in my gas figures'],
  facts: {
    account_number: { value: '922507359', description: 'the account number' },
    reading: { value: '43127', description: 'the meter reading' },
  },
  wants: { done: ['reading has been saved'] },
});
const stay = briefOf({
  goal: 'Get a late checkout at 2 pm',
  opening: ["I'd like to leave later"],
  facts: { checkout_time: { value: '2 pm', description: 'the time wanted for the checkout' } },
  wants: { done: ['late checkout is confirmed'] },
});
const ride = briefOf({
  goal: 'Learn what a day ticket for Zone Lindau costs',
  opening: ['What is a day ticket for Lindau?'],
  facts: { phone_number: { value: '07700 900147', description: 'the mobile number' } },
  wants: { learn: { price: { truth: 6.5, kind: 'amount', says: ['2.5', '12', '30'] } } },
});
const leak = briefOf({
  goal: 'Report a leak in the street',
  opening: ['Water comes out of the ground here'],
  facts: {
    street: { value: 'Tanner Row, York', description: 'the street and town' },
    contact: { value: 'ida@example.com', description: 'the e-mail address' },
  },
  wants: { done: ['leak is logged'] },
});
const delay = briefOf({
  goal: 'Get compensation for a delayed ferry',
  opening: ['My ferry came much too late'],
  facts: {
    ticket: { value: 'TX10026195', description: 'the ticket number' },
    delay: { value: 'about 75 minutes', description: 'how long the delay was' },
  },
  wants: { done: ['claim has been submitted'] },
});
const spa = briefOf({
  goal: 'Redeem a voucher for a massage',
  opening: ['I have a voucher for a massage'],
  facts: { massage: { value: 'hot stone', description: 'which massage' } },
  wants: { done: ['massage is booked'] },
});
const dog = briefOf({
  goal: 'Add a dog to the hotel booking',
  opening: ['My dog comes along to the hotel'],
  facts: { weight: { value: '9 kg', description: 'how heavy the dog is' } },
  wants: { done: ['dog has been added'] },
});
const block = briefOf({
  goal: 'Block a lost bank card',
  opening: ['My card is gone'],
  facts: { last_four: { value: '9407', description: 'the last four digits of the card' } },
  wants: { done: ['card is blocked'] },
});

describe('what a person would say next', () => {
  it.each<[string, Brief, string, RegExp]>([
    [
      'a list without signs is chosen from',
      visit,
      'I have:\n\n**Monday** 11:40, Dr Osei\n**Wednesday** 9:00, Dr Moss\n\nWhich suits you?',
      /wednesday/i,
    ],
    [
      'days joined by "and" are choices where it is asked which',
      visit,
      'Dr Moss is here on Monday mornings and Wednesday afternoons. Which do you fancy?',
      /wednesday/i,
    ],
    [
      'places named in a sentence before are choices',
      stay,
      'We can do 11 am or 2 pm. What is handier for you?',
      /2 pm/i,
    ],
    [
      'an own time at a price is agreed to',
      stay,
      'We can offer you 2 pm for a supplement of €30. Would this be agreeable?',
      /^(?!.*\bno\b).*(?:yes|ok|go|sure|fine|please|do)/i,
    ],
    [
      'a nod is no misunderstanding, and what is left off no fact',
      bill,
      'Certainly. Please give the number of your account, without the letter in front.',
      /922507359/,
    ],
    ['a value asked about is confirmed', ride, 'Just a yes or no: is it for 07700 900147?', /yes|right|correct|it is/i],
    [
      'what would do is what is asked for',
      leak,
      '**2. Where can we send updates?** An e-mail address is best.',
      /ida@example\.com/,
    ],
    ['how late is how long', delay, 'Roughly how late did you arrive?', /75/],
    [
      'the word for what is wanted is typed, whatever it stops',
      block,
      'Type BLOCK to stop the card for good, or KEEP if you think it may turn up.',
      /^BLOCK$/,
    ],
    [
      'a declaration is made',
      delay,
      'What you state must be true. Do you so declare?',
      /yes|ok|go|sure|fine|do|right/i,
    ],
  ])('%s', (_, brief, turn, expected) => expect(after(brief, turn)).toMatch(expected));

  it('choices behind a dash need no "or"', () =>
    expect(after(spa, 'Which would you like – Swedish, hot stone, deep tissue?')).toMatch(/hot stone/));

  it('an extra is declined, whatever of its own the question repeats', () =>
    expect(after(stay, 'Before I note 2 pm: would you also like the spa for €20?')).toMatch(/\bno|not|rather|thanks/i));

  it('how much it may be is no wrong value', () =>
    expect(
      after(dog, "Up to 10 kg it's €12 a night. Shall I put the dog on the booking?", ['What does your dog weigh?']),
    ).not.toMatch(/9 kg/));

  it('what a sentence names is typed where the next points back to it', () =>
    expect(after(bill, 'Next, the figures on the meter. Type them here.', ['What is your account number?'])).toMatch(
      /43127/,
    ));

  it('told the time that was chosen, the customer takes it for the end', () => {
    const before = [
      'What is your patient number?',
      'And what is wrong with your teeth?',
      'Monday at 10, or Wednesday at 3. Which one?',
    ];
    expect(after(visit, 'Wednesday at 3 it is! Nurse Polly will see you then.', before)).toMatch(
      /resolved|thank|cheers|bye|great|all/i,
    );
  });

  it('what is left as it was has not been done', () => {
    const before = ['What is your patient number, and what is wrong?'];
    expect(after(visit, 'Left as it was.', before)).not.toBe('resolved');
  });
});
