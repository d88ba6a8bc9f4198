/** Customers and scores of somebody's own, as plain objects. */
import { expect, it } from 'vitest';
import { converse } from '../../src/api/converse.ts';
import type { UserCustomer } from '../../src/api/user-customer.ts';
import type { UserMetric } from '../../src/score/own/user-metric.ts';

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
const metrics: UserMetric[] = [
  {
    name: 'says_sorry',
    measure: ({ turns }) => {
      const at = turns.findIndex(({ bot }) => bot!.messages.some(({ text }) => /sorry/i.test(text)));
      return { value: at >= 0, evidence: [{ turn: at + 1, quote: 'Sorry', text: 'said so' }] };
    },
  },
  { name: 'exchanges', unit: 'turns', measure: async ({ turns }) => turns.length },
  { name: 'unknown', measure: () => null },
];

it('a customer of one’s own says what it likes, and metrics of one’s own stand beside those of the program', async () => {
  const { conversation, scored } = await converse({ scenario: 'late', project, bot, customer, metrics });
  expect(heard).toEqual(['Parcel!', 'It is A-1007']);
  expect(conversation.end.reason).toBe('resolved');
  expect(scored.scores.length).toBeGreaterThan(0);
  expect(scored.measures).toMatchObject({ says_sorry: [1, 1], exchanges: [2, 1], unknown: null });
  expect(scored.own).toEqual({
    summary: 'says sorry yes · exchanges 2 · unknown unknown',
    evidence: [
      {
        code: 'says_sorry',
        scorer: 'own',
        turn: 2,
        side: 'bot',
        message: 0,
        quote: 'Sorry',
        points: 0,
        text: 'said so',
      },
    ],
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

it('a metric that fails is named with the place, and nothing else of the conversation is lost', async () => {
  const broken: UserMetric = {
    name: 'broken',
    measure: () => {
      throw new TypeError('no idea');
    },
  };
  const { scored } = await converse({ scenario: 'late', project, bot, metrics: [broken, ...metrics] });
  expect(scored.measures).toMatchObject({ broken: null, says_sorry: [1, 1] });
  expect(scored.own?.faults).toEqual([
    { metric: 'broken', text: expect.stringMatching(/^TypeError: no idea \(own\.test\.ts:\d+:\d+\)$/) as unknown },
  ]);
});

it('one that can’t be used is refused before anything is said', async () => {
  const wrong = [{ name: 'verified_success', measure: () => true }];
  await expect(converse({ scenario: 'late', project, bot, metrics: wrong })).rejects.toThrow(
    'The metric "verified_success": "name" is "verified_success".',
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
