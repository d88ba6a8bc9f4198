/** Chats of LiveChat: what was said in them, and by whom. */
import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('of LiveChat a form that the customer filled in is told as that, and what agents alone see as theirs', async () => {
  const event = (author_id: string, rest: object) => ({ type: 'message', visibility: 'all', author_id, ...rest });
  const chat = {
    id: 'c',
    users: [
      { id: 'm', type: 'customer', name: 'Mia' },
      { id: 'b', type: 'agent', name: 'ShopBot' },
    ],
    thread: {
      events: [
        event('m', { type: 'filled_form', fields: [{ type: 'name', answer: 'Mia' }] }),
        event('m', { text: 'Where is it?' }),
        event('b', { text: 'A note.', visibility: 'agents' }),
        event('b', { type: 'rich_message', elements: [{ title: 'Which one?', buttons: [{ text: 'The first' }] }] }),
      ],
    },
  };
  const { conversations, rows } = await read(JSON.stringify(chat));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: Which one?']]);
  const left = rows.filter(({ fate }) => fate === 'left-out').map(({ what, why }) => [what, why]);
  expect(left).toEqual([
    ['forms that were filled in', 'they are asked before or after, and not said'],
    ['messages to agents alone', 'no customer sees them'],
    ['options that were offered', 'only words are read'],
  ]);
});

it('threads of LiveChat that are listed without their users: who speaks is told by the kind of id', async () => {
  const event = (author_id: string, text: string) => ({
    id: 'Q20N9CKRX2_1',
    created_at: '2026-03-02T09:14:05.000000Z',
    type: 'message',
    visibility: 'all',
    text,
    author_id,
  });
  const events = [
    event('b7eff798-f8df-4364-8059-649c35c9ed0c', 'Where is it?'),
    event('5c9871d5372c824cbf22d860a707a578', 'On its way.'),
    event('smith@example.com', 'Hello, Smith here.'),
  ];
  const { conversations } = await read(JSON.stringify({ threads: [{ id: 'K600PKZON8', events }], found_threads: 1 }));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', '[connected]']]);
});
