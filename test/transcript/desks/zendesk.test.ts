/** Tickets of Zendesk, chats within them, and those of Zendesk Chat. */
import { describe, expect, it } from 'vitest';
import { jsonl, read, said } from '../read.ts';
import { ticket } from './ticket.ts';

it('a chat that stands whole in one comment of Zendesk is taken apart', async () => {
  const chat = {
    id: 7,
    requester_id: 1,
    comments: [
      {
        author_id: -1,
        public: true,
        body: '(09:14:05) Visitor: Where is it?\n(09:14:06) ShopBot: On its way.\n(09:15:00 AM) Visitor: Thanks',
      },
    ],
  };
  const { conversations } = await read(JSON.stringify(chat));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', 'customer: Thanks']]);
});

describe('a chat that stands in one comment of a ticket', () => {
  const lines = [
    'Chat started: 2026-03-02 09:14 AM UTC',
    '',
    '(09:14:05 AM) *** Visitor 1 joined the chat ***',
    '(09:14:06 AM) Visitor 1: Where is my parcel?',
    'It is order A-1001.',
    '(09:14:09 AM) Answer Bot: On its way.',
    '(09:15:10 AM) Ana Ruiz: Hello: Ana here.',
  ];
  const users = [{ id: 2, name: 'Ana Ruiz', role: 'agent' }];
  const comments = [{ author_id: 9, body: lines.join('\r\n'), public: true, created_at: '2026-03-02T09:14:05Z' }];

  it('is taken apart: messages of several lines stay whole, and users of the ticket are who they are', async () => {
    const { conversations, problems, rows } = await read(JSON.stringify({ id: 1, requester_id: 1, users, comments }));
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual([
      ['customer: Where is my parcel?\nIt is order A-1001.', 'bot: On its way.', '[connected]'],
    ]);
    expect(rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'lines of a chat that nobody says', count: 2 }) as unknown,
    );
  });

  it('is none where the ticket has no comments, which is told', async () => {
    const { problems, rows } = await read(jsonl(ticket(1, 'ShopBot'), { id: 2, requester_id: 1, comments: [] }));
    expect(problems).toEqual([]);
    expect(rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'conversations', why: 'nothing was said in them' }) as unknown,
    );
  });
});

it('a ticket of Zendesk that holds its requester, and not the id alone, has its customer', async () => {
  const { requester_id: id, ...rest } = ticket(1, 'ShopBot');
  const { conversations } = await read(`${JSON.stringify({ ...rest, requester: { id, name: 'Mia' } })}\n`);
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
});

it('chats of Zendesk Chat are read by their history: a trigger is a bot, an agent a person', async () => {
  const event = (type: string, rest: object) => ({ type, timestamp: '2026-03-02T09:14:05Z', ...rest });
  const by = (sender_type: string, name: string, msg: string) => event('chat.msg', { sender_type, name, msg });
  const chat = {
    id: '2603.1.x',
    type: 'chat',
    visitor: { name: 'Mia' },
    history: [
      event('chat.memberjoin', { name: 'Mia' }),
      by('Visitor', 'Mia', 'Where is it?'),
      by('Trigger', 'Customer Service', 'One moment.'),
      by('Agent', 'Answer Bot', 'On its way.'),
      by('Agent', 'Ana Ruiz', 'Ana here.'),
      event('chat.rating', { name: 'Mia', new_rating: 'good' }),
    ],
  };
  const left = {
    id: 'o',
    type: 'offline_msg',
    message: 'Anybody there?',
    visitor: { name: 'Mia' },
    timestamp: '2026-03-02T09:14:05Z',
  };
  const older = { ...chat, id: 'b', history: chat.history.map(({ ...one }) => ({ ...one, sender_type: undefined })) };
  const { conversations, rows } = await read(JSON.stringify({ chats: [chat, left, older] }));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: One moment.', 'bot: On its way.', '[connected]'],
    ['customer: Anybody there?'],
    ['customer: Where is it?', '[connected]'],
  ]);
  expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'events "chat.rating"' }) as unknown);
});
