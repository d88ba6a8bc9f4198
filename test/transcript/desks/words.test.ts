/** What help desks keep in HTML, cards and calls is read for its words. */
import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('what opens a conversation of Intercom’s first API is what the customer said, in words and no HTML', async () => {
  const by = (type: string) => ({ author: { type, id: type } });
  const conversation = {
    id: '1',
    created_at: 1772442845,
    conversation_message: { body: '<p>Where is <b>it</b>?</p>', ...by('user') },
    conversation_parts: { conversation_parts: [{ part_type: 'comment', body: 'On its way.', ...by('bot') }] },
  };
  const { conversations } = await read(JSON.stringify(conversation));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
});

it('cards are read for their words; files and options are told', async () => {
  const carousel = { type: 'carousel', items: [{ title: 'On its way.', actions: [{ type: 'link' }] }] };
  const messages = [
    { author: { type: 'user' }, content: { type: 'text', text: 'Where is it?' } },
    { author: { type: 'user' }, content: { type: 'image', mediaUrl: 'https://example.com/a.png' } },
    { author: { type: 'business', subtypes: ['AI'] }, content: carousel },
  ];
  const { conversations, rows } = await read(JSON.stringify({ messages }));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
  for (const what of ['attachments', 'options that were offered'])
    expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what, count: 1 }) as unknown);
});

it('a call that Contact Lens tells of names its participants by their role, and counts from where it began', async () => {
  const call = {
    ContactId: 'a1b2',
    InitiationTimestamp: '2026-04-06T14:30:00Z',
    Transcript: [
      { ParticipantId: 'CUSTOMER', Content: 'Where is my parcel?', BeginOffsetMillis: 1200, EndOffsetMillis: 8500 },
      { ParticipantId: 'SYSTEM', Content: 'It arrives on Friday.', BeginOffsetMillis: 9000, EndOffsetMillis: 9900 },
      { ParticipantId: 'AGENT', Content: 'Hello, Ana here.', BeginOffsetMillis: 20_000, EndOffsetMillis: 30_000 },
    ],
  };
  const { conversations, problems } = await read(JSON.stringify(call));
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([
    ['customer: Where is my parcel?', 'bot: It arrives on Friday.', '[connected]'],
  ]);
  expect(conversations[0]!.times?.startedAt).toBe('2026-04-06T14:30:01.200Z');
});
