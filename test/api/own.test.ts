/** Customers and scores of somebody's own, as plain objects. */
import { expect, it } from 'vitest';
import { converse } from '../../src/api/converse.ts';
import type { UserCustomer } from '../../src/api/user-customer.ts';
import type { UserScorer } from '../../src/api/user-scorer.ts';

const project = {
  intents: { parcel: { title: 'Parcel is late' } },
  scenarios: {
    late: {
      intent: 'parcel',
      goal: 'Learn when the parcel comes',
      opening: ['Where is my parcel?'],
      facts: { order_number: 'A-1007' },
      wants: { learn: { arrival: { truth: 'tomorrow' } } },
    },
  },
};
const heard: string[] = [];
const bot = {
  open: () => ({
    send: ({ text }: { text: string }) => {
      heard.push(text);
      return /A-1007/.test(text) ? 'Sorry. It comes tomorrow.' : 'Your order number?';
    },
  }),
};

const customer: UserCustomer = {
  open: ({ facts }) => ({
    say: ({ reply, understood }) => {
      if (reply === null) return 'Parcel!';
      if (understood.some(({ kind }) => kind === 'asks')) return `It is ${facts['order_number']!.value}`;
      return { isContent: true };
    },
  }),
};
const scorers: UserScorer[] = [
  {
    name: 'says sorry',
    score: ({ turns }) => turns.some(({ bot }) => bot!.messages.some(({ text }) => /sorry/i.test(text))),
  },
  { name: 'words', score: async ({ turns }) => ({ value: turns.length, why: 'turns', turn: 1 }) },
  { name: 'unknown', score: () => null },
];

it('a customer of one’s own says what it likes, and scores of one’s own stand beside those of the program', async () => {
  const { conversation, scored, own } = await converse({ scenario: 'late', project, bot, customer, scorers });
  expect(heard).toEqual(['Parcel!', 'It is A-1007']);
  expect(conversation.end.reason).toBe('resolved');
  expect(scored.scores.length).toBeGreaterThan(0);
  expect(own).toEqual({
    'says sorry': { value: true },
    words: { value: 2, why: 'turns', turn: 1 },
    unknown: { value: null },
  });
});

it('one that leaves is gone, and one that says nothing is told so', async () => {
  const silent = (said: string | null): UserCustomer => ({
    open: () => ({ say: ({ reply }) => (reply === null ? 'Hi' : said) }),
  });
  const left = await converse({ scenario: 'late', project, bot, customer: silent(null) });
  expect(left.conversation.end.reason).toBe('abandoned');
  const { conversation } = await converse({ scenario: 'late', project, bot, customer: silent(' ') });
  expect(conversation.end).toMatchObject({
    reason: 'customer-fault',
    detail: expect.stringContaining('of your own said nothing') as unknown,
  });
});

it('a scorer that fails is named', async () => {
  const broken: UserScorer = {
    name: 'broken',
    score: () => {
      throw new Error('no idea');
    },
  };
  await expect(converse({ scenario: 'late', project, bot, scorers: [broken] })).rejects.toThrow(
    'The scorer "broken" failed: no idea',
  );
});

it('AbortSignal and the loop over its turns hold of them as well', async () => {
  const talk = converse({ scenario: 'late', project, bot, customer });
  const turns: number[] = [];
  for await (const { number } of talk) turns.push(number);
  expect(turns).toEqual([1, 2]);
  const over = new AbortController();
  over.abort(new Error('enough'));
  const cut = converse({ scenario: 'late', project, bot, customer, signal: over.signal });
  await expect(cut).rejects.toThrow('enough');
});
