import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const spoken = [['customer: Wo ist mein Päckchen, 49,90 €?', 'bot: Heute; vor zwölf.']];
const cells = [
  ['t-9', '2026-05-04T08:00:00Z', 'customer', 'Wo ist mein Päckchen, 49,90 €?'],
  ['t-9', '2026-05-04T08:00:02Z', 'bot', 'Heute; vor zwölf.'],
];
const header = ['conversation', 'time', 'sender', 'text'];
const table = (rows: string[][], delimiter: string, end = '\n') =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}${end}`).join('');

describe('tables as spreadsheets save them', () => {
  it.each([',', ';', '\t', '|'])('parted by %j, with and without a header', async (delimiter) => {
    for (const rows of [cells, [header, ...cells]]) {
      const { conversations, problems } = await read(table(rows, delimiter, '\r\n'));
      expect(problems).toEqual([]);
      expect(conversations.map(said)).toEqual(spoken);
    }
  });

  it('parted as a first line says, as Excel writes it', async () => {
    const { conversations, problems } = await read(`sep=|\r\n${table([header, ...cells], '|', '\r\n')}`);
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual(spoken);
  });

  it('in Windows-1252 and in UTF-16 are read as what they are, and the former says so', async () => {
    const text = table([header, ...cells], ';');
    const western = await read(Buffer.from(text.replaceAll('€', '\u0080'), 'latin1'));
    expect(western.conversations.map(said)).toEqual(spoken);
    expect(western.rows).toContainEqual(
      expect.objectContaining({ fate: 'changed', why: expect.stringContaining('Windows-1252') }),
    );
    const wide = await read(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(wide.conversations.map(said)).toEqual(spoken);
  });

  it('whose texts hold more commas than the table has semicolons', async () => {
    const rows =
      'k;2026-05-04T08:00:00Z;user;well, yes, no, maybe, who knows\nk;2026-05-04T08:00:01Z;bot;I see, thanks, one moment\n';
    expect((await read(rows)).conversations.map(said)).toEqual([
      ['customer: well, yes, no, maybe, who knows', 'bot: I see, thanks, one moment'],
    ]);
  });

  it('whose texts hold delimiters that nobody quoted are read whole, and it is said', async () => {
    const cut = [
      'conversation;time;sender;text;channel',
      'k;2026-05-04T08:00:00Z;user;Late; again; and wet;web',
      'k;2026-05-04T08:00:01Z;bot;Sorry.;web',
      'q;2026-05-04T08:00:00Z;user;Hi;web;;;',
      'q;2026-05-04T08:00:01Z;bot;Hello;web;;;',
    ];
    const headed = await read(cut.join('\n'));
    expect(headed.conversations.map(said)).toEqual([
      ['customer: Late; again; and wet', 'bot: Sorry.'],
      ['customer: Hi', 'bot: Hello'],
    ]);
    expect(headed.rows).toContainEqual(
      expect.objectContaining({ fate: 'changed', count: 1, why: expect.stringContaining('which nobody quoted') }),
    );
    const plain = await read(
      'k|1|user|a|b\nk|2|bot|Fine\nk|3|user|Bye\n'.replaceAll(/(?<=k\|)\d/g, '2026-05-04T08:00:0$&Z'),
    );
    expect(plain.conversations.map(said)).toEqual([['customer: a|b', 'bot: Fine', 'customer: Bye']]);
  });

  it('with a header of names nobody here knows', async () => {
    const { conversations, problems } = await read(table([['Vorgang', 'Wann', 'Wer', 'Was'], ...cells], ';'));
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual(spoken);
  });

  it('are put in the order of their times', async () => {
    const { conversations, rows } = await read(table([header, ...cells.toReversed()], ','));
    expect(conversations.map(said)).toEqual(spoken);
    expect(rows).toContainEqual(expect.objectContaining({ fate: 'changed', why: 'put in the order of their times' }));
  });

  it('that are no messages are refused with what was expected', async () => {
    const { conversations, problems } = await read('name,price\nlamp,12\nchair,40\n');
    expect(conversations).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'transcript-damaged', message: expect.stringContaining('conversation, time, sender') },
    ]);
  });

  it('are called CSV, not what their rows become', async () => {
    const { conversations } = await read(table([header, ...cells], ','));
    expect(conversations[0]!.origin?.format).toBe('csv');
  });
});

describe('times of spreadsheets', () => {
  const at = async (...times: string[]) => {
    const rows = times.flatMap((time, i) => [
      [`c${i}`, time, 'user', 'Hi'],
      [`c${i}`, time, 'bot', 'Hello'],
    ]);
    const { conversations } = await read(table([header, ...rows], ';'));
    return conversations.map((one) => one.times?.startedAt ?? null);
  };

  it('have the order of day and month that one of them shows', async () => {
    expect(await at('3/4/2026 9:05 PM', '3/25/2026 9:05 AM')).toEqual([
      '2026-03-04T21:05:00.000Z',
      '2026-03-25T09:05:00.000Z',
    ]);
    expect(await at('3/4/2026 9:05', '25/3/2026 9:05')).toEqual([
      '2026-04-03T09:05:00.000Z',
      '2026-03-25T09:05:00.000Z',
    ]);
  });

  it('have the day first with full stops', async () => {
    expect(await at('03.04.2026 09:05:07')).toEqual(['2026-04-03T09:05:07.000Z']);
  });

  it('may be those of a mail, and are none where there is no such day', async () => {
    expect(await at('Mon, 02 Mar 2026 09:05:07 +0100')).toEqual(['2026-03-02T08:05:07.000Z']);
    expect(await at('2 Mar 2026 09:05 GMT')).toEqual(['2026-03-02T09:05:00.000Z']);
    expect(await at('Mon, 72 Mar 2026 09:05:07 +0100')).toEqual([null]);
  });

  it('are none where either order would do', async () => {
    expect(await at('3/4/2026 9:05 AM')).toEqual([null]);
  });
});
