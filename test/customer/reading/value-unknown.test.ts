import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { briefOf, reply } from '../brief-of.ts';

const gym = briefOf({
  goal: 'Freeze the membership',
  opening: ['I want to freeze my membership'],
  rephrase: ['Please put my membership on hold'],
  facts: {
    membership_number: { value: 'GM-55120', otherwise: ['GM-55210'] },
    postcode: { value: 'KT4 7QD' },
    last_name: { value: 'Okafor' },
  },
  wants: { done: ['frozen'] },
});

/** A customer who has told all it knows, and what it makes of the next turn. */
function after(turn: string) {
  const customer = agendaCustomer(gym);
  customer.open();
  customer.react(reply('What are your membership number, your postcode and your last name?'));
  const { understood, next } = customer.react(reply(turn));
  return { said: next?.messages.map(({ text }) => text).join(' ') ?? '', understood };
}

describe('a value by which nothing is found', () => {
  it.each([
    "I can't see a member with GM-55120. Would you mind taking another look at the number and retyping it?",
    'GM-55120 is not a valid number. Please check it and try again.',
    'Hmm, nothing comes up under GM-55120 in our system.',
    'That number is not coming up. Please say it again, one sign at a time.',
    "I'm not finding anything under GM-55120. Let's try that once more. What's the number?",
    "GM-55120 doesn't bring anything up. Might there be a typo? Please send me the number again.",
    "GM-55120 isn't ringing any bells here. Mind having another peek at your card?",
    'The membership number GM-55120 could not be traced in our register. The number must be re-entered.',
    "There's no member with the number GM-55120.",
    "Hmm, there's nobody with that membership number on my list. Shall we try it again, nice and slowly?",
    "The membership number you gave doesn't tally with the one on our records. Would you like to have another go?",
    'Unknown number GM-55120.\nRe-enter membership number.',
    'GM-55120 belongs to a closed branch.\nMembership number?',
  ])('is given in its other form after "%s"', (turn) => {
    expect(after(turn).said).toContain('GM-55210');
  });

  it.each([
    ["I've found you, but the last name doesn't match. Could you check the spelling?", 'Okafor'],
    ["We couldn't find the postcode KT4 7QD. Can you double-check it?", 'KT4 7QD'],
  ])('is said again where there is no other: "%s"', (turn, value) => {
    const { said, understood } = after(turn);
    expect(said).toContain(value);
    expect(understood.map(({ kind }) => kind)).not.toContain('refuses');
    expect(understood.map(({ kind }) => kind)).not.toContain('confirms');
  });

  it.each([
    'Membership GM-55120 has not been frozen yet. Shall I do that now?',
    "Thank you, GM-55120. I can't find any open invoices. Shall I freeze it?",
    'Your membership GM-55120 is valid until May. Shall I go ahead?',
  ])('is none where it is spoken of otherwise: "%s"', (turn) => {
    expect(after(turn).said).not.toContain('GM-55210');
    expect(after(turn).understood).toContainEqual(expect.objectContaining({ kind: 'confirms' }));
  });
});

it('an example is no value that the bot has wrong', () => {
  const { understood } = after('The postcode must be written with a space, for instance KT4 1AB.');
  expect(understood.filter((act) => act.kind === 'informs')).toEqual([]);
});
