import { describe, expect, it } from 'vitest';
import { castingOf, type RoleUse } from '../../src/transcript/roles/casting.ts';
import { read, said } from './read.ts';

const uses = (...roles: string[]): RoleUse[] => roles.map((role) => ({ role, messages: 4, conversations: 2 }));
const speakersIn = (...roles: string[]) => {
  const { cast } = castingOf(uses(...roles), new Map());
  return roles.map(cast);
};

describe('who is who is told by all names of a file', () => {
  it.each([
    [
      ['human', 'ai'],
      ['customer', 'bot'],
    ],
    [
      ['Human', 'AI Assistant', 'System'],
      ['customer', 'bot', null],
    ],
    [
      ['user', 'assistant', 'human'],
      ['customer', 'bot', 'agent'],
    ],
    [
      ['customer', 'agent'],
      ['customer', 'bot'],
    ],
    [
      ['user', 'agent', 'tool'],
      ['customer', 'bot', 'tool'],
    ],
    [
      ['end-user', 'agent', 'chatbot'],
      ['customer', 'agent', 'bot'],
    ],
    [
      ['human', 'agent'],
      ['customer', 'bot'],
    ],
    [
      ['human', 'agent', 'bot'],
      ['customer', 'agent', 'bot'],
    ],
    [
      ['visitor', 'ShopBot'],
      ['customer', 'bot'],
    ],
    [
      ['visitor', 'Ava (virtual assistant)'],
      ['customer', 'bot'],
    ],
    [
      ['visitor', 'Ava'],
      ['customer', 'bot'],
    ],
    [
      ['Petra', 'ShopBot', 'operator'],
      ['customer', 'bot', 'agent'],
    ],
    [
      ['Kundin', 'Assistent', 'Mitarbeiter'],
      ['customer', 'bot', 'agent'],
    ],
    [
      ['utilisateur', 'bot', 'conseillère'],
      ['customer', 'bot', 'agent'],
    ],
  ])('%j', (roles, speakers) => {
    expect(speakersIn(...roles)).toEqual(speakers);
  });

  it('customers by their own names are one each in a conversation', () => {
    const named = [
      { role: 'Petra', messages: 3, conversations: 1 },
      { role: 'Jon', messages: 3, conversations: 1 },
      { role: 'shop bot', messages: 6, conversations: 2 },
    ];
    expect(castingOf(named, new Map()).unplaced).toEqual([]);
    const together = named.map((use) => ({ ...use, conversations: 2 }));
    expect(castingOf(together, new Map()).unplaced.map(({ role }) => role)).toEqual(['Petra', 'Jon']);
  });

  it('an assistant is the bot where no other answers, and whoever writes to it a customer', () => {
    const named = [
      { role: '+15550100', messages: 3, conversations: 1 },
      { role: 'Acme Assistant', messages: 6, conversations: 2 },
      { role: '+15550101', messages: 3, conversations: 1 },
    ];
    const { cast, notes } = castingOf(named, new Map());
    expect(named.map(({ role }) => cast(role))).toEqual(['customer', 'bot', 'customer']);
    expect(notes[0]).toContain('it is called an assistant');
    const beside = castingOf(uses('customer', 'ShopBot', 'Sales Assistant'), new Map());
    expect(beside.cast('Sales Assistant')).toBe(null);
  });

  it('what the user says is not doubted', () => {
    const { cast } = castingOf(
      uses('human', 'ai', 'Mia'),
      new Map([
        ['human', 'agent'],
        ['mia', 'customer'],
      ]),
    );
    expect(['human', 'ai', 'Mia'].map(cast)).toEqual(['agent', 'bot', 'customer']);
  });
});

describe('a file in which nobody can tell who is who', () => {
  const rows = 'id,sender,text\na,Anna,Hi\na,Ben,Hello\nb,Anna,Where is it?\nb,Ben,On its way.\n';

  it('is refused with its names and the flag that says it', async () => {
    const { conversations, problems, rows: counts } = await read(rows);
    expect(conversations).toEqual([]);
    expect(problems[0]).toMatchObject({
      code: 'transcript-roles',
      message: expect.stringContaining('"Anna", "Ben"'),
      hint: expect.stringContaining('--roles Anna=customer'),
    });
    expect(counts).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'files', count: 1 }));
  });

  it('is read where the user says who they are', async () => {
    const { conversations, problems } = await read(
      rows,
      null,
      'file.csv',
      new Map([
        ['anna', 'customer'],
        ['ben', 'bot'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(conversations.map(said)[1]).toEqual(['customer: Where is it?', 'bot: On its way.']);
  });

  it('with a stranger beside customer and bot is read without the stranger, and says so', async () => {
    const { conversations, problems } = await read('id,sender,text\na,user,Hi\na,bot,Hello\na,Zed,psst\na,user,Bye\n');
    expect(said(conversations[0]!)).toEqual(['customer: Hi', 'bot: Hello', 'customer: Bye']);
    expect(problems).toMatchObject([{ code: 'transcript-roles', message: expect.stringContaining('"Zed"') }]);
  });

  it('without any bot says that it has none', async () => {
    const { problems } = await read('id,sender,text\na,user,Hi\na,user,Anybody?\n');
    expect(problems).toMatchObject([{ code: 'transcript-roles', message: expect.stringContaining('no bot') }]);
  });
});

it('decisions that hang on more than a name stand in the table of the import', async () => {
  const { rows } = await read('id,sender,text\na,human,Hi\na,ai,Hello\n');
  expect(rows).toContainEqual(
    expect.objectContaining({
      fate: 'changed',
      what: 'roles',
      why: expect.stringContaining('"human" is taken for the customer'),
    }),
  );
});
