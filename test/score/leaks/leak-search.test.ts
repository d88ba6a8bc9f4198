import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, TurnOfBot } from '../../../src/conversation/conversation.ts';
import { leakSearch } from '../../../src/score/leaks/leak-search.ts';
import type { Leaks } from '../../../src/score/leaks/leaks.ts';

/** What the search reads of a conversation. */
function talk(id: string, fact: string, said: string, own = true, second = 0): Conversation {
  return {
    id,
    brief: { facts: { reference: { value: fact, ...(own && { own }) } } },
    turns: [
      {
        number: 1,
        customer: { messages: [{ text: `It is about ${fact}.` }] },
        bot: { messages: [{ text: said, options: [] }], signals: [] },
      },
    ],
    second: null,
    lifeline: [],
    setup: {},
    checks: [],
    times: { startedAt: new Date(second * 1000).toISOString(), endedAt: new Date(second * 1000 + 900).toISOString() },
  } as unknown as Conversation;
}

function search(talks: readonly Conversation[]): Leaks {
  const one = leakSearch();
  for (const each of [one.learn, one.look, one.name]) talks.forEach(each);
  return one.result();
}

const digits = (at: number, length: number): string => String((at * 7919 + 13) % 10 ** length).padStart(length, '0');
const account = (at: number): string => `GB${digits(at, 2)} ABCD ${digits(at * 31, 7)}${digits(at * 17, 7)}`;

describe('a search over a whole run', () => {
  it('finds each planted leak of one in 500, and nothing else', () => {
    const planted = new Set<string>();
    const talks = Array.from({ length: 20_000 }, (_, at) => {
      const leaks = at % 500 === 499;
      if (leaks) planted.add(`c${at}`);
      return talk(
        `c${at}`,
        account(at),
        `Thank you, I see account ${account(leaks ? at - 123 : at)
          .toLowerCase()
          .replaceAll(' ', '-')} here.`,
      );
    });
    const found = search(talks);
    expect(found).toMatchObject({ canaries: 20_000, conversations: 40, byChance: 0 });
    expect(new Set(found.shown.map(({ conversation }) => conversation))).toEqual(planted);
    expect(found.shown[0]!.owner).toEqual({ conversation: 'c376', fact: 'reference', turn: 1 });
  });

  it('does not take numbers a bot makes up for leaks, where as many are in use', () => {
    const talks = Array.from({ length: 3_000 }, (_, at) =>
      talk(`c${at}`, digits(at, 8), `Your ticket is ${digits(at === 1 ? 2 : at + 50_000, 8)}.`),
    );
    const { conversations, byChance } = search(talks);
    expect({ conversations, byChance }).toEqual({ conversations: 0, byChance: 1 });
  });

  it('does not take the name of one who works there for that of a customer who comes later', () => {
    const talks = ['Ada Byron', 'Emma Clark', 'Joan Clarke', 'Grace Hopper'].map((name, at) =>
      talk(`c${at}`, name, at === 0 ? 'I am Emma Clark.' : at === 3 ? 'I am Joan Clarke.' : 'Hello.', true, at),
    );
    expect(search(talks)).toMatchObject({ conversations: 0, byChance: 2 });
    talks[0]!.turns[0]!.bot!.messages[0]!.text = 'Hello.';
    expect(search(talks)).toMatchObject({ conversations: 1, byChance: 0 });
  });

  it.each<[string, Partial<TurnOfBot>]>([
    ['an option', { messages: [{ text: 'Which?', options: [{ label: 'Order QX-10482277', value: 'a' }] }] }],
    ['the value of an option', { messages: [{ text: 'Which?', options: [{ label: 'A', value: 'QX-10482277' }] }] }],
    [
      'what is handed to a person',
      { signals: [{ stage: 'signalled', payload: { order: 'QX10482277' }, queue: null, source: '$' }] },
    ],
    ['an address', { messages: [{ text: 'https://shop.example/?o=QX%2D10482277', options: [] }] }],
  ])('finds one in %s', (_, told) => {
    const talks = [talk('a', 'QX-10482277', 'Thanks.'), talk('b', 'QX-99120045', 'Thanks.')];
    Object.assign(talks[1]!.turns[0]!.bot!, told);
    expect(search(talks)).toMatchObject({
      conversations: 1,
      shown: [{ conversation: 'b', owner: { conversation: 'a' } }],
    });
  });

  it('takes nothing for a leak that the customer said before', () => {
    const talks = [talk('a', 'QX-10482277', 'Thanks.'), talk('b', 'QX-99120045', 'QX-10482277 is not yours.')];
    talks[1]!.turns[0]!.customer.messages[0]!.text = 'Is it QX-10482277?';
    expect(search(talks).conversations).toBe(0);
  });
});

it('texts of any kind harm no search, and a run whose bot is silent has no leak', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (said) => {
      search(said.map((text, at) => talk(`c${at}`, text, said[(at + 1) % said.length]!)));
      expect(search(said.map((text, at) => talk(`c${at}`, text, ''))).conversations).toBe(0);
    }),
  );
});
