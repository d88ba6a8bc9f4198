import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.ts';
import { jsonl, read, readFolder, said } from './read.ts';

const turns = [
  { role: 'customer', text: 'Where is my parcel?' },
  { role: 'bot', text: 'It is on its way.' },
];

describe('a file with damage in it', () => {
  it('names the line of what is damaged, and reads the rest', async () => {
    const { conversations, problems, rows } = await read(
      `${jsonl({ id: 'a', turns })}{"id": "b", "turns": [\n\n${jsonl({ id: 'c', turns }, { id: 'd' })}`,
    );
    expect(conversations.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems.map(({ code, file, range }) => [code, file, range?.start.line])).toEqual([
      ['transcript-damaged', 'file.txt', 2],
      ['transcript-unknown', 'file.txt', 5],
    ]);
    expect(rows.filter(({ what }) => what === 'records').map(({ count }) => count)).toEqual([1, 1]);
  });

  it('loses of a list the one damaged item', async () => {
    const good = JSON.stringify({ id: 'a', turns });
    const { conversations, problems } = await read(`[${good},\n{"id": nonsense},\n${good}]`);
    expect(conversations.map(({ id }) => id)).toEqual(['a', 'a~2']);
    expect(problems.map(({ range }) => range?.start.line)).toEqual([2]);
  });

  it('loses of a table the rows that are broken', async () => {
    const { conversations, problems } = await read('id,sender,text\na,customer,Hi\nonly one cell\na,bot,"Hello"\n');
    expect(conversations.map(said)).toEqual([['customer: Hi', 'bot: Hello']]);
    expect(problems).toHaveLength(1);
  });

  it('says which lines are no UTF-8', async () => {
    const { problems } = await read(
      Buffer.concat([Buffer.from(jsonl({ id: 'a', turns })), Buffer.from([0x7b, 0xff, 0x7d, 10])]),
    );
    expect(problems[0]).toMatchObject({ message: expect.stringContaining('UTF-8'), range: { start: { line: 2 } } });
  });
});

describe('hostile transcripts', () => {
  it('cannot reach the prototype of anything', async () => {
    const { conversations } = await read(
      `{"__proto__": {"turns": [], "polluted": 1}, "id": "__proto__", "turns": ${JSON.stringify(turns)}, "meta": {"__proto__": {"polluted": 1}, "scenario": "constructor"}}\n`,
    );
    expect(conversations).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(conversations[0]!.brief.item.cell).toBe('constructor/customer');
  });

  it('have ids without control characters or slashes of their own', async () => {
    const { conversations } = await read(jsonl({ id: 'a\u001B[31m/../b\u202E', turns }));
    expect(conversations[0]!.id).toMatch(/^[^\p{C}/]+$/u);
  });

  it('have at most 2,000 turns', async () => {
    const many = Array.from({ length: 2500 }, () => turns).flat();
    const { conversations, rows } = await read(jsonl({ id: 'a', turns: many }));
    expect(conversations[0]!.turns).toHaveLength(2000);
    expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'messages', count: 1000 }));
  });
});

describe('turns', () => {
  it('put together what each side says in a row, and begin with the bot where it greets', async () => {
    const [greeting, question, answer] = ['Hi!', 'Where is it?', 'Let me look.'];
    const { conversations } = await read(
      jsonl({
        id: 'a',
        turns: [
          { role: 'bot', text: greeting },
          { role: 'customer', text: question },
          { role: 'bot', text: answer, call: { name: 'look_up' } },
          { role: 'tool', text: '{}' },
          { role: 'bot', text: 'Friday.' },
        ],
      }),
    );
    const [first, second] = conversations[0]!.turns;
    expect([first!.customer.messages, second!.bot!.messages.map(({ text }) => text)]).toEqual([
      [],
      [answer, 'Friday.'],
    ]);
  });

  it('take no call of another kind for a handoff, and none at all where no call is shown in the whole file', async () => {
    const call = { role: 'bot', text: 'One moment.', call: { name: 'transfer_money_between_accounts', args: {} } };
    const { conversations } = await read(jsonl({ id: 'a', turns: [...turns, call] }, { id: 'b', turns }));
    expect(conversations.map(({ origin }) => origin?.signals)).toEqual([true, true]);
    const [alone] = (await read(jsonl({ id: 'b', turns }))).conversations;
    expect(alone?.origin?.signals).toBe(false);
    expect(conversations.flatMap(({ turns }) => turns.flatMap(({ bot }) => bot?.signals ?? []))).toEqual([]);
  });

  it('of agents that reason aloud hold only what they say to the customer', async () => {
    const act = (name: string, given: object) =>
      `Thought:\nHmm.\n\nAction:\n${JSON.stringify({ name, arguments: given })}`;
    const traj = [
      { role: 'user', content: 'Cancel it. ' },
      { role: 'assistant', content: act('get_user', { id: 1 }) },
      { role: 'user', content: 'API output: {}' },
      { role: 'assistant', content: act('respond', { content: 'It is cancelled.' }) },
      { role: 'user', content: '###STOP###' },
    ];
    const { conversations } = await read(JSON.stringify([{ task_id: 1, reward: 1, traj, trial: 2 }]));
    expect(conversations.map(said)).toEqual([['customer: Cancel it. ', 'bot: It is cancelled.']]);
  });

  it('of a table are put together also where conversations are mixed', async () => {
    const { conversations } = await read('a;customer;Hi\nb;customer;Help\na;bot;Hello\nb;bot;With what?\n');
    expect(conversations.map((one) => [one.id, said(one)])).toEqual([
      ['a', ['customer: Hi', 'bot: Hello']],
      ['b', ['customer: Help', 'bot: With what?']],
    ]);
  });
});

describe('an object that holds simulations', () => {
  const simulation = {
    id: 's',
    task_id: '7',
    termination_reason: 'max_steps',
    messages: [{ role: 'user', content: 'Help ###OUT-OF-SCOPE###' }],
  };

  it('is read wherever in it they stand, and ends where the tool says it stopped', async () => {
    const { conversations } = await read(JSON.stringify({ git: 'abc', simulations: [simulation] }));
    expect(conversations).toMatchObject([
      { id: 'task-7/customer/1', end: { reason: 'turn-limit', turn: 1 }, turns: [{ bot: null }] },
    ]);
    expect(conversations.map(said)).toEqual([['customer: Help']]);
  });
});

describe('paths', () => {
  it('may be folders, searched below, in a fixed order', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-transcripts-'));
    await mkdir(join(cwd, 'all/deeper'), { recursive: true });
    await writeFile(join(cwd, 'all/b.jsonl'), jsonl({ id: 'b', turns }));
    await writeFile(join(cwd, 'all/deeper/a.csv'), 'c,customer,Hi\n');
    await writeFile(join(cwd, 'all/notes.md'), '# no transcript');
    expect((await readFolder(['all'], cwd)).conversations.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('that are not there are all named at once', async () => {
    const failure = readFolder(['nowhere.jsonl', 'neither.csv'], tmpdir());
    await expect(failure).rejects.toThrow(ProblemError);
    await expect(failure).rejects.toThrow(/nowhere[^]*neither/);
  });
});

describe('what a conversation is in', () => {
  const spoken = (...said: string[][]) =>
    said.map(([customer, bot], at) => ({
      id: `c${at}`,
      turns: [
        { role: 'customer', text: customer },
        { role: 'bot', text: bot },
      ],
    }));
  const inGerman = [
    'Wo ist mein Paket, das ich bei euch bestellt habe?',
    'Es ist auf dem Weg und kommt am Freitag zu Ihnen.',
  ];

  it('is told by few words, and else by what most of its file is in', async () => {
    const { conversations } = await read(
      jsonl(...spoken(inGerman, inGerman, ['Rechnung?', 'Gern.'], ['Je voudrais un conseiller', 'ok'])),
    );
    expect(conversations.map(({ brief }) => brief.persona.locale)).toEqual(['de', 'de', 'de', 'fr']);
  });

  it('is English where nothing tells', async () => {
    const { conversations } = await read(jsonl(...spoken(['ok', 'Parcel 12?'])));
    expect(conversations[0]!.brief.persona.locale).toBe('en');
  });
});
