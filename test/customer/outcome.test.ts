/** A success that no verb says, where nothing but the outcome is left. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { understand } from '../../src/customer/understand.ts';
import { briefOf, reply } from './brief-of.ts';

const seats = briefOf({
  goal: 'Have two seats beside each other',
  opening: ['We want to sit together'],
  rephrase: ['Please give us two seats beside each other'],
  facts: {
    booking: { value: 'KX-2291', description: 'the booking' },
    place: { value: 'in front', description: 'where they want to sit' },
  },
  wants: { done: ['seats have been assigned'] },
});

/** The customer's reaction to the last of some turns of the bot. */
function after(...turns: string[]) {
  const customer = agendaCustomer(seats);
  customer.open();
  return turns.map((turn) => customer.react(reply(turn))).at(-1)!;
}
const claims = (...turns: string[]) => after(...turns).understood.some(({ kind }) => kind === 'claims');

const toLeave = [
  'What is your booking, and where would you like to sit?',
  'Row 14 has two seats left. Shall I reserve them?',
];
const toTold = toLeave.slice(0, 1);

describe('after a yes to "Shall I?"', () => {
  it.each([
    'You and your companion have seats 14A and 14B.',
    'Lovely, row 14 it is, with the two of you side by side.',
    'Right. 14A and 14B are yours. Would you like to add a meal for £9?',
    'All set! Your boarding passes show 14A and 14B. Anything else?',
  ])('"%s" is taken for the end, with a doubt kept', (turn) => {
    const { understood } = after(...toLeave, turn);
    expect(understood.some(({ kind }) => kind === 'claims')).toBe(true);
  });
  it.each([
    'One moment while I look.',
    "Seats aren't something I'm able to give out in this chat. What else can I do for you?",
    "I've found your booking. Which of the two rows may I reserve?",
    'Unfortunately row 14 has just been taken.',
    'Somebody from the crew will call you about it tomorrow.',
    'To choose seats, go to My trips and tap Seats.',
    'Sorry, I did not get that.',
    'And what is your last name?',
    'Thank you!',
    'Very well.',
    'Very good, noted.',
    'That is fine, thank you.',
  ])('"%s" is not', (turn) => expect(claims(...toLeave, turn)).toBe(false));
});

describe('where all is told and nothing was asked leave for', () => {
  it('an outcome is believed', () => expect(claims(...toTold, 'You are now seated in row 2.')).toBe(true));
  it('a remark is let pass once, and a goodbye after it ends the matter', () => {
    const remark = after(...toTold, 'Row 2, near the door.');
    expect(remark.end).toBeNull();
    expect(remark.understood.some(({ kind }) => kind === 'claims')).toBe(false);
    expect(claims(...toTold, 'Row 2, near the door.', 'Have a good flight, bye!')).toBe(true);
  });
});

it('before all is told nothing is taken for the end', () =>
  expect(claims('Thank you for flying with us. Row 20 is by the window.')).toBe(false));

it.each(['I have noted it.', 'I see, sounds good.', 'Thank you, goodbye.', 'Great, got it!'])(
  'a nod is no outcome, whatever was said yes to: %j',
  (text) => {
    const brief = briefOf({
      goal: 'Have the boat lifted out',
      intent: 'lift_out',
      wants: { done: ['lift-out is booked'] },
    });
    expect(understand(reply(text), brief, { awaited: 'leave' }).map(({ kind }) => kind)).not.toContain('claims');
  },
);
