/** Keys and words to type, wherever a bot writes them. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { briefOf, reply } from '../brief-of.ts';

const boat = briefOf({
  goal: 'Hire a canoe',
  opening: ['I want to hire a canoe'],
  facts: { hours: { value: 4, description: 'for how many hours' } },
  prefer: ['canoe'],
  wants: { done: ['canoe is booked'] },
});

function says(...turns: string[]): string {
  const customer = agendaCustomer(boat);
  customer.open();
  return (
    turns
      .map(
        (text) =>
          customer
            .react(reply(text))
            .next?.messages.map((message) => message.text)
            .join(' ') ?? '',
      )
      .at(-1) ?? ''
  );
}

describe('what is typed to choose', () => {
  it.each<[string, string]>([
    ['A rowing boat £9 / B canoe £12 / C pedalo £15. Answer with A / B / C', 'B'],
    ['Rowing boat (A), canoe (B) or pedalo (C)? Choose by A, B or C.', 'B'],
    ['Boat? Pedalo (1), canoe (2), raft (3)', '2'],
    ['Which boat? Text 1 for a pedalo, 2 for a canoe or 3 for a raft.', '2'],
    ["For a pedalo you'd write PEDAL, a canoe goes by PADDLE, and who wants a raft sends DRIFT.", 'PADDLE'],
    ['If you fancy a canoe, the word is PADDLE. Want a raft instead? Then it is DRIFT.', 'PADDLE'],
  ])('is the key of what is wanted in "%s"', (text, key) => expect(says(text)).toBe(key));

  it('is a key whose meaning was told before, behind any preposition and between strokes', () => {
    expect(says('A) pedalo\nB) canoe\nC) raft', 'Sorry? Reply using A / B / C')).toBe('B');
    expect(says('1 pedalo\n2 canoe\n3 raft', 'Hm. Please answer by 1, 2 or 3.')).toBe('2');
  });

  it('is a number from one to another, where a fact is one', () => {
    expect(says('Enter a whole number from 1 to 12')).toContain('4');
    expect(says('No. of hours (1-12)?')).toContain('4');
    expect(says('How many hours would you like: 2, 4 or 8?')).toContain('4');
  });

  it.each(['BOATHOUSE: sorry, that is NOT OPEN today.', 'To go on, send your name, e.g. ANN SMITH.'])(
    'and no word that only shouts: "%s"',
    (text) => expect(says(text)).not.toMatch(/^(?:BOATHOUSE|OPEN|SMITH)$/),
  );
});

describe('letters that a code begins with', () => {
  it('are nothing to choose among', () =>
    expect(says('Which code do you see? It starts with an E or an F.')).not.toMatch(/^\W*(?:E|F)\b/));
});

describe('the rows of a table', () => {
  it('are chosen among, and its head is not', () => {
    const table = '| Craft | Price |\n|---|---|\n| Pedalo | £15 |\n| Canoe | £12 |\n| Raft | £20 |';
    expect(says(`Here is what we have:\n\n${table}\n\nWhich would you like?`)).toContain('Canoe');
  });
});
