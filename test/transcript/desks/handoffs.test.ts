/** Events of bot platforms that call a person. */
import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('of Bot Framework an event that calls a person is a handoff, and the focus that goes from skill to skill is none', async () => {
  const activity = (type: string, role: string, rest: object = {}) => ({
    type,
    from: { id: role, role },
    conversation: { id: 'c1' },
    ...rest,
  });
  const spoken = [
    activity('message', 'user', { text: '/event:{"Name": "Location", "Value": "47.6"}' }),
    activity('message', 'user', { text: 'What is the weather?' }),
    activity('message', 'bot', { text: 'Sunny.' }),
    activity('handoff', 'bot', { text: '' }),
    activity('message', 'bot', { text: 'What else can I do?' }),
  ];
  const alone = await read(JSON.stringify(spoken), null, 'a.transcript');
  const words = ['customer: What is the weather?', 'bot: Sunny.', 'bot: What else can I do?'];
  expect(alone.conversations.map(said)).toEqual([words]);
  const left = alone.rows.filter(({ fate }) => fate === 'left-out').map(({ what, count }) => [what, count]);
  expect(left).toEqual([
    ['events that a tester typed as "/event:"', 1],
    ['activities of type "handoff"', 1],
  ]);
  const called = [...spoken, activity('event', 'bot', { name: 'handoff.initiate', value: { skill: 'claims' } })];
  const { conversations, rows } = await read(JSON.stringify(called), null, 'a.transcript');
  expect(conversations.map(said)).toEqual([[...words, '[signalled]']]);
  expect(rows.map(({ what }) => what)).not.toContain('events "handoff.initiate"');
});

it('a transfer that Amazon Connect tells as an event is a handoff', async () => {
  const item = (role: string, content: string, type = 'text/plain') => ({
    ParticipantId: role,
    ParticipantRole: role,
    Content: content,
    ContentType: type,
    Type: type.includes('event') ? 'EVENT' : 'MESSAGE',
  });
  const { conversations } = await read(
    JSON.stringify({
      ContactId: 'x',
      Transcript: [
        item('CUSTOMER', 'A person, please'),
        item(
          'CUSTOM_BOT',
          '{"templateType":"ListPicker","data":{"content":{"title":"Which team?","elements":[{"title":"Parcels"}]}}}',
          'application/vnd.amazonaws.connect.message.interactive',
        ),
        item('SYSTEM', '', 'application/vnd.amazonaws.connect.event.transfer.initiated'),
      ],
    }),
  );
  expect(conversations.map(said)).toEqual([['customer: A person, please', 'bot: Which team?', '[signalled]']]);
});
