/** Exports that hold many conversations: in a list, a line each, or mixed. */
import { describe, expect, it } from 'vitest';
import { jsonl, read, said } from '../read.ts';
import { ticket } from './ticket.ts';

describe('a file of many conversations', () => {
  it('may hold them in a list, a line each, or under a name', async () => {
    const many = [ticket(1, 'ShopBot'), ticket(2, 'ShopBot')];
    for (const text of [JSON.stringify(many), jsonl(...many), JSON.stringify({ tickets: many, count: 2 }, null, 2)])
      expect((await read(text)).conversations.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('may mix their messages', async () => {
    const message = (group: string, direction: string, text: string) => ({
      conversationId: group,
      direction,
      payload: { text },
    });
    const messages = [
      message('a', 'incoming', 'Hi'),
      message('b', 'incoming', 'Ho'),
      message('a', 'outgoing', 'Hello'),
      message('b', 'outgoing', 'Hey'),
    ];
    for (const text of [JSON.stringify(messages), JSON.stringify({ messages }, null, 2)]) {
      const { conversations } = await read(text);
      expect(conversations.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(conversations.map(said)).toEqual([
        ['customer: Hi', 'bot: Hello'],
        ['customer: Ho', 'bot: Hey'],
      ]);
    }
  });
});

it('a log of webhooks of Chatwoot, a message a line, is put together to conversations', async () => {
  const event = (conversation: number, type: 'incoming' | 'outgoing', content: string) => ({
    event: 'message_created',
    id: 1,
    content,
    message_type: type,
    private: false,
    created_at: '2026-03-02T09:14:05.000Z',
    conversation: { id: conversation, status: 'open' },
    sender: type === 'incoming' ? { id: 9, name: 'Jo' } : { id: 1, name: 'ShopBot', type: 'agent_bot' },
  });
  const { conversations, problems } = await read(
    jsonl(
      event(24, 'incoming', 'Where is my parcel?'),
      event(25, 'incoming', 'Refund, please.'),
      event(24, 'outgoing', 'It arrives on Friday.'),
      event(25, 'outgoing', 'Your money is on its way.'),
    ),
  );
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([
    ['customer: Where is my parcel?', 'bot: It arrives on Friday.'],
    ['customer: Refund, please.', 'bot: Your money is on its way.'],
  ]);
});

it('text messages of Twilio are conversations by the number of the customer', async () => {
  const message = (direction: string, customer: string, body: string, second: number) => ({
    sid: `SM${second}`,
    ...(direction === 'inbound' ? { from: customer, to: '+15550999' } : { from: '+15550999', to: customer }),
    body,
    direction,
    date_sent: `Mon, 02 Mar 2026 09:14:0${second} +0000`,
  });
  const messages = [
    message('inbound', '+15550100', 'Where is it?', 1),
    message('inbound', '+15550101', 'Hi', 2),
    message('outbound-api', '+15550100', 'On its way.', 4),
    message('outbound-reply', '+15550101', 'Hello', 5),
  ];
  const { conversations } = await read(JSON.stringify({ messages }));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: On its way.'],
    ['customer: Hi', 'bot: Hello'],
  ]);
  expect(conversations[0]!.turns[0]!.bot!.times).toEqual({ firstMs: 3000, lastMs: 3000 });
});
