/** Conversations of Genesys Cloud, recorded and transcribed. */
import { expect, it } from 'vitest';
import { jsonl, read, said } from '../read.ts';

it('recordings of Genesys Cloud hold chats, and messages that name no purpose', async () => {
  const chat = { id: 'r1', transcript: [] as object[] };
  for (const [participantPurpose, body] of [
    ['external', 'Where is it?'],
    ['bot', 'On its way.'],
  ])
    chat.transcript.push({ participantPurpose, body, utc: '2026-03-02T09:14:05.000Z', type: 'message' });
  const messages = {
    id: 'r2',
    messagingTranscript: [
      { fromExternalContact: { id: 'x' }, messageText: 'Where is it?', timestamp: '2026-03-02T09:14:05.000Z' },
      { purpose: 'bot', messageText: 'On its way.', timestamp: '2026-03-02T09:14:06.000Z' },
    ],
  };
  const { conversations } = await read(jsonl([chat, messages]));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: On its way.'],
    ['customer: Where is it?', 'bot: On its way.'],
  ]);
});

it('a phrase of Genesys is read as Genesys decorates it', async () => {
  const phrases = [
    {
      text: 'where is my parcel',
      decoratedText: 'Where is my parcel?',
      participantPurpose: 'external',
      startTimeMs: 500,
    },
    {
      text: 'it arrives on friday',
      decoratedText: 'It arrives on Friday.',
      participantPurpose: 'bot',
      startTimeMs: 900,
    },
  ];
  const { conversations } = await read(JSON.stringify({ conversationId: 'c1', transcripts: [{ phrases }] }));
  expect(conversations.map(said)).toEqual([['customer: Where is my parcel?', 'bot: It arrives on Friday.']]);
});
