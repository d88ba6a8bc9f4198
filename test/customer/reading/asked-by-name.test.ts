/** What a question is after, where more than its own words speak of other facts. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const watch = briefOf({
  goal: 'Have a watch mended',
  opening: ['My watch stopped'],
  facts: {
    repair_number: { value: '7712345', description: 'the repair number' },
    fault: { value: 'the hands do not move', description: 'what is wrong with the watch' },
    name: { value: 'Mary Stone', description: 'the name' },
    counter: { value: '8214', description: 'what the odometer of the car shows' },
    worn: { value: false, description: 'whether the bike can still be ridden' },
  },
  wants: { done: ['has been mended'] },
});

const asked = (text: string, disclosed: string[] = []) =>
  understand(reply(text), watch, { disclosed: new Set(disclosed) }).flatMap((act) =>
    act.kind === 'asks' ? [act.fact] : [],
  );

describe('a fact called by its full name', () => {
  it.each([
    'What is the repair number of the watch?',
    'Could you tell me the repair number for your watch?',
    "We'll put that right. What's the repair number of your watch? It's seven digits long.",
  ])('is asked for and no other: %s', (text) => expect(asked(text)).toEqual(['repair_number']));
});

describe('a figure', () => {
  it.each(['How many miles does it say?', 'Mileage in km (black figures only):', 'The figure in kilometres, please.'])(
    'is asked for by its unit: %s',
    (text) => expect(asked(text)).toEqual(['counter']),
  );
});

describe('a yes or a no', () => {
  it.each(['Can u still ride it? Y/N', 'Could you still ride it?'])('is the answer to %s', (text) =>
    expect(asked(text)).toEqual(['worn']),
  );
});

describe('another name', () => {
  it.each(['Are you Oliver Grant?', 'Am I speaking with Mr Oliver Grant?', 'Hello! Do I have Oliver van Grant here?'])(
    'is denied: %s',
    (text) => {
      const customer = agendaCustomer(watch);
      customer.open();
      expect(customer.react(reply(text)).next!.messages[0]!.text).toContain('Mary Stone');
    },
  );

  it.each(['Are you Mary Stone?', 'Are you an existing customer?', 'Is this Oxford Street?'])(
    'and nothing in "%s"',
    (text) =>
      expect(
        understand(reply(text), watch, { disclosed: new Set() }).flatMap((act) =>
          act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct) : [],
        ),
      ).toEqual([]),
  );
});

describe('what is told unasked', () => {
  const eager = briefOf({
    ...watch,
    persona: { disclosure: 'upfront', verbosity: 'chatty', literacy: 'high' },
    opening: ['My watch stopped'],
    facts: Object.fromEntries(
      Object.entries(watch.facts).map(([name, fact]) => [name, { ...fact, disclose: 'upfront' as const }]),
    ),
    rephrase: [],
    wants: { done: ['has been mended'] },
  });
  const first = agendaCustomer(eager)
    .open()
    .messages.map(({ text }) => text)
    .join(' ');

  it('says what a number is, and no bare yes or no', () => {
    const customer = agendaCustomer(eager);
    let said = customer
      .open()
      .messages.map(({ text }) => text)
      .join(' ');
    for (let turn = 0; turn < 3; turn++)
      said += ` ${
        customer
          .react(reply('Okay, noted.'))
          .next?.messages.map(({ text }) => text)
          .join(' ') ?? ''
      }`;
    expect(said).toMatch(/what the odometer of the car shows: 8214/i);
    expect(`${first} ${said}`).not.toMatch(/not the case|\bno\b/i);
  });

  it('and is told again where the bot asks for it, without running out of patience', () => {
    const customer = agendaCustomer(eager);
    customer.open();
    const said = [
      'What is your repair number?',
      'What is wrong with the watch?',
      'What is the name?',
      'How many miles does it say?',
    ].map((text) => customer.react(reply(text)));
    expect(said.every(({ end }) => end === undefined || end === null)).toBe(true);
    expect(
      said
        .at(-1)!
        .next!.messages.map(({ text }) => text)
        .join(' '),
    ).toContain('8214');
  });
});
