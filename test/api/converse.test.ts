/** One conversation from a program: its turns as they come, and what it came to. */
import { expect, it } from 'vitest';
import { converse, type ConverseOptions } from '../../src/api/converse.ts';
import type { UserBot } from '../../src/bot/user-bot.ts';

const project: ConverseOptions['project'] = {
  intents: { parcel: { title: 'Parcel' } },
  scenarios: {
    late: {
      intent: 'parcel',
      goal: 'Learn when the parcel comes',
      opening: ['Where is my parcel?'],
      facts: { order_number: 'A-1007' },
      wants: { learn: { arrival: { truth: 'tomorrow', says: ['next week'] } } },
    },
  },
};

const bot = (arrival = 'tomorrow'): UserBot => ({
  open: () => {
    let turns = 0;
    return { send: () => ((turns += 1) === 1 ? 'What is your order number?' : `It arrives ${arrival}.`) };
  },
});

it('gives its turns one by one, and what it came to', async () => {
  const talk = converse({ project, scenario: 'late', bot: bot() });
  const said: string[] = [];
  for await (const { number, customer, bot } of talk)
    said.push(`${number} ${customer.messages[0]?.text} → ${bot?.messages[0]?.text}`);
  const { scored, conversation } = await talk;
  expect(said.slice(0, 2)).toEqual([
    expect.stringMatching(/^1 .+ → What is your order number\?$/) as unknown,
    expect.stringMatching(/^2 .*A-1007.* → It arrives tomorrow\.$/) as unknown,
  ]);
  expect([said.length, scored.verified]).toEqual([conversation.turns.length, true]);
});

it('can be looped over again when it is over, and by two at once', async () => {
  const talk = converse({ project, scenario: 'late', bot: bot() });
  const numbers = async () => {
    const found: number[] = [];
    for await (const { number } of talk) found.push(number);
    return found;
  };
  const [one, other] = await Promise.all([numbers(), numbers()]);
  expect(one.length).toBeGreaterThan(1);
  expect(other).toEqual(one);
  expect(await numbers()).toEqual(one);
});

it('ends when the loop is left', async () => {
  let sent = 0;
  const chatty: UserBot = {
    open: () => ({ send: () => 'What is your order number? '.repeat(1 + (sent += 1)) }),
  };
  const talk = converse({ project, scenario: 'late', bot: chatty });
  for await (const _ of talk) break;
  await expect(talk).rejects.toThrow('left');
  const then = sent;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toBe(then);
});

it('ends with the signal it was given', async () => {
  const stop = new AbortController();
  const never: UserBot = { open: () => ({ send: () => new Promise(() => stop.abort(new Error('enough'))) }) };
  await expect(converse({ project, scenario: 'late', bot: never, signal: stop.signal })).rejects.toThrow('enough');
});

it('a mistake is told where it is awaited and where it is looped over, with its place', async () => {
  const wrong = { ...project, scenarios: { late: { ...project!.scenarios!['late']!, opnening: ['x'] } } };
  const talk = converse({ project: wrong as ConverseOptions['project'], scenario: 'late', bot: bot() });
  await expect(talk).rejects.toThrow('opnening');
  await expect(talk[Symbol.asyncIterator]().next()).rejects.toThrow('opnening');
  await expect(converse({ project, scenario: 'lat', bot: bot() })).rejects.toThrow('lat');
});

it('what a bot of one’s own throws is the bot’s failure, not the test’s', async () => {
  const broken: UserBot = {
    open: () => ({
      send: () => {
        throw new Error('no database');
      },
    }),
  };
  const { conversation } = await converse({ project, scenario: 'late', bot: broken });
  expect(conversation.end).toMatchObject({
    reason: 'bot-error',
    detail: expect.stringContaining('no database') as unknown,
  });
});
