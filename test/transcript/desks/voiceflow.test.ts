/** Sessions of Voiceflow, whole and opened anew. */
import { describe, expect, it } from 'vitest';
import { jsonl, read, said } from '../read.ts';

it('Voiceflow’s logs of a session are read as its turns', async () => {
  const log = (type: string, data: object) => ({ type, data, createdAt: '2026-03-02T09:14:05Z' });
  const logs = [
    log('action', { type: 'text', payload: 'Where is it?' }),
    log('trace', { type: 'text', payload: { message: 'On its way.' } }),
    log('trace', { type: 'live_agent_handoff', payload: { queue: 'x' } }),
  ];
  const { conversations } = await read(JSON.stringify({ transcript: { id: 's1', logs } }));
  expect(conversations.map(({ id }) => id)).toEqual(['s1']);
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', '[signalled]']]);
});

describe('a transcript of Voiceflow in which the chat was opened more than once', () => {
  const turn = (format: string, payload: object, minute: number) => ({
    turnID: `t${minute}`,
    type: format === 'request' ? 'request' : 'text',
    format,
    payload,
    startTime: `2026-03-02T09:${minute}:00.000Z`,
  });
  const launch = (minute: number) => turn('request', { type: 'launch' }, minute);
  const asks = (text: string, minute: number) => turn('request', { type: 'text', payload: text }, minute);
  const says = (message: string, minute: number) => turn('trace', { type: 'text', payload: { message } }, minute);
  const turns = [
    launch(10),
    says('Hi!', 10),
    asks('Where is my parcel?', 11),
    says('It arrives on Friday.', 11),
    launch(30),
    says('Hi!', 30),
    launch(40),
    says('Hi!', 40),
    asks('And the other?', 41),
  ];
  const spoken = [
    ['bot: Hi!', 'customer: Where is my parcel?', 'bot: It arrives on Friday.'],
    ['bot: Hi!'],
    ['bot: Hi!', 'customer: And the other?'],
  ];

  it.each([
    ['as a list', JSON.stringify(turns)],
    ['a turn a line', jsonl(...turns)],
    ['under its session', JSON.stringify({ id: 's1', turns })],
  ])('is a conversation each, %s, and that is told', async (_, text) => {
    const { conversations, rows, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual(spoken);
    expect(rows).toContainEqual(
      expect.objectContaining({
        fate: 'changed',
        what: 'conversations',
        why: 'taken apart where the chat was opened anew',
      }) as unknown,
    );
  });
});
