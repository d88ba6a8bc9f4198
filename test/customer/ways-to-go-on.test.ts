/** Choices: by what a wish is and not by its digits, in words that are no yes and no, and by keys told before. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';

type Parts = NonNullable<Parameters<typeof briefOf>[0]>;

/** The last message of a customer that hears these turns one after the other. */
function says(parts: Parts, turns: readonly (readonly [text: string, ...buttons: string[]])[]): string {
  const customer = agendaCustomer(briefOf(parts));
  customer.open();
  let said = '';
  for (const [text, ...buttons] of turns) {
    const { next } = customer.react(reply(text, buttons));
    said = next?.messages.map((one) => one.text).join(' ') ?? '';
  }
  return said;
}

const delivery: Parts = {
  goal: 'Have the sofa delivered on another day',
  intent: 'slot',
  facts: { order_number: { value: 'OK-8686762' } },
  prefer: ['11 May'],
  wants: { done: ['delivery has been moved'] },
};

describe('a day that is wished for', () => {
  it('is no other day with the same digits in its hours', () => {
    const buttons = ['Sat 9 May, 7–11', 'Mon 11 May, 12–16', 'Wed 13 May, 7–11'];
    expect(says(delivery, [['When would you like us to come?', ...buttons]])).toContain('Mon 11 May');
  });

  it('is taken from days that are told before the question', () => {
    expect(says(delivery, [['I have openings on 9 May, 11 May and 2 June. Which is best?']])).toContain('11 May');
  });
});

describe('days in a list', () => {
  const swap: Parts = {
    goal: 'Swap the theatre tickets for another evening',
    intent: 'exchange',
    facts: { new_date: { value: '2026-05-19', description: 'the evening I would like instead' } },
    wants: { done: ['tickets have been exchanged'] },
  };
  it('"Do any of these work for you?" lets choose one of them', () => {
    const list = '- **Friday 15 May**, 7:30 pm\n- **Tuesday 19 May**, 7:30 pm\n- **Saturday 23 May**, 2:00 pm';
    expect(says(swap, [[`Other evenings:\n\n${list}\n\nDo any of these work for you?`]])).toContain('19 May');
  });

  it('the month of the last is that of all', () => {
    const text = 'Which one would you like: Friday 15, Tuesday 19 or Saturday 23 May?';
    expect(says(swap, [[text]])).toContain('Tuesday 19');
  });
});

describe('three deeds', () => {
  const scan: Parts = {
    goal: 'Move the scan to another day',
    intent: 'move',
    facts: { name: { value: "Ivy D'Amore" } },
    prefer: ['move'],
    wants: { done: ['has been moved'] },
  };
  it.each(['What do you wish to do: confirm it, move it, or cancel it?', 'Please say: confirm, move or cancel.'])(
    '%s',
    (text) => {
      expect(says(scan, [[text]])).toMatch(/\bmove\b/i);
      const gone: Parts = {
        ...scan,
        goal: 'Cancel the scan',
        intent: 'cancel',
        prefer: [],
        wants: { done: ['has been cancelled'] },
      };
      expect(says(gone, [[text]])).toMatch(/\bcancel\b/i);
    },
  );

  it('a summary with the right name, and "right?" behind it, is no question after the name', () => {
    const answer = says(scan, [["You are Mr or Mrs Ivy D'Amore, and you have a scan on 12 May at 8:15, right?"]]);
    expect(answer).not.toContain('Ivy');
    expect(answer).toMatch(/\b(yes|yep|yeah|correct|right|good|fine)\b/i);
  });
});

describe('two deeds in a question are two ways to go on', () => {
  const gone: Parts = {
    goal: 'Cancel the appointment with the hygienist',
    intent: 'cancel',
    facts: { birth_date: { value: '1970-06-27', description: 'date of birth' } },
    wants: { done: ['appointment has been cancelled'] },
  };
  it.each(['Do you want to cancel it or move it?', 'Would you like to move it or cancel it?'])('%s', (text) =>
    expect(says(gone, [[text]])).toMatch(/cancel it/i),
  );
});

describe('keys', () => {
  const freeze: Parts = {
    goal: 'Freeze the membership for two months',
    intent: 'freeze',
    persona: { disclosure: 'reluctant' },
    facts: { duration: { value: '2 months', description: 'how long it is to be frozen', disclose: 'reluctant' } },
    wants: { done: ['membership is frozen'] },
  };
  it('glued to what they stand for are chosen from, though it is asked for a fact', () => {
    expect(says(freeze, [['GYM: How long? A=1 month B=2 months C=3 months']])).toBe('B');
  });

  it('alone mean what they meant when they were told', () => {
    expect(says(freeze, [['How long? A=1 month B=2 months C=3 months'], ['GYM: Pls reply A, B or C.']])).toBe('B');
  });

  it('of several words are typed as they stand', () => {
    const deposit: Parts = {
      goal: 'Learn the deposit for an estate car',
      intent: 'deposit',
      facts: {},
      opening: ['How much deposit do you take?'],
      wants: { learn: { deposit: { truth: 650, kind: 'amount' } } },
    };
    expect(says(deposit, [['Enter: CHANGE PICK-UP, ADD DRIVER or DEPOSIT.']])).toBe('DEPOSIT');
  });

  it('for yes and no behind a field that confirms', () => {
    const later: Parts = {
      goal: 'Pick the car up at 16:30 instead of 10:00',
      intent: 'pick_up',
      facts: { new_time: { value: '16:30', description: 'the new pick-up time', disclose: 'upfront' } },
      wants: { done: ['pick-up time has been changed'] },
    };
    expect(says(later, [['Pick-up 10:00 -> 16:30. No charge.\nConfirm (Y/N):']])).toBe('Y');
  });
});

describe('what is asked leave for or checked in other forms', () => {
  const less: Parts = {
    goal: 'Pay 110 pounds a month',
    intent: 'monthly',
    facts: { monthly_amount: { value: '£110', description: 'what I want to pay each month' } },
    wants: { done: ['payment has been changed'] },
  };
  it.each([
    "I've noted £110 a month from June. All good?",
    'Kindly state whether you consent to the payment being altered to £110.',
    'So that is £110 a month. Please indicate whether you wish us to proceed.',
  ])('%s', (text) => {
    const answer = says(less, [['What would you like to pay?'], [text]]);
    expect(answer).toMatch(/\b(yes|yep|yeah|sure|ok|okay|right|correct|fine|good|go ahead|please do|perfect)\b/i);
  });
});

it('asked again for a fact with the same buttons, takes the same, and none that its fact is not', () => {
  const parts: Parts = {
    goal: 'Send the lamp back',
    facts: { reason: { value: 'I changed my mind', description: 'the reason for the return' } },
    wants: { done: ['your return is booked'] },
  };
  const question = [
    'What is the reason for the return?',
    'Changed my mind',
    'Does not fit',
    'Not as described',
  ] as const;
  expect(says(parts, [question])).toBe('Changed my mind');
  expect(says(parts, [question, ['Sorry, something went wrong.'], question])).toBe('Changed my mind');
});
