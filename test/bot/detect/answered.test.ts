/** Where the words of an answer stand, what says that it hands over, and the id that it gives. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { answerJson, serve } from '../serve.ts';
import { answerTo, lenient, look } from './bots.ts';

it('words that stand where nobody looks are found, and nothing else is taken for them', async () => {
  const url = await lenient((body) => ({
    id: '3f0c1f0e-7a34-4f0f-9f0e-1e0c1f0e7a34',
    trace: { link: 'https://bot.example/a b' },
    data: { items: [{ kind: 'card', say: answerTo(body['message']) }] },
  }));
  const { spec, understood } = await look(`${url}/chat`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ reply: { messages: '$.data.items[*]', text: '$.say' } });
});

it('a handoff that shows only when it is asked for becomes a signal', async () => {
  const url = await lenient((body) => {
    const said = body['message'] ?? '';
    return { reply: answerTo(said), needs_human: /person/.test(said), humanReadable: 'yes' };
  });
  const { spec, fixes } = await look(`${url}/chat`);
  expect(spec).toMatchObject({
    signals: expect.arrayContaining([{ stage: 'signalled', path: '$.needs_human' }]) as unknown,
  });
  expect(fixes).toEqual([]);
});

it('a field that is called like a handoff and always holds something is none', async () => {
  const url = await lenient((body) => ({ reply: answerTo(body['message']), humanReadable: 'yes' }));
  const { spec, fixes } = await look(`${url}/chat`);
  expect(spec).not.toHaveProperty('signals');
  expect(fixes.join()).toContain('signals');
});

it('an id that the bot gives a conversation is sent back, if it takes it', async () => {
  const known = new Set<string>();
  const url = await lenient((body) => {
    const { message = '', session_id } = body;
    const id = session_id ?? `s${known.size + 1}`;
    known.add(id);
    return { reply: answerTo(message), session_id: id };
  });
  const { spec } = await look(`${url}/chat`);
  expect(spec).toMatchObject({ body: { message: '{{message}}', session_id: '{{reply.session_id}}' } });
});

it('a stream of events is read, wherever its words stand', async () => {
  const url = await serve(async (request, response) => {
    const { prompt } = JSON.parse((await text(request)) || '{}') as { prompt?: string };
    if (prompt === undefined) return answerJson(response, { error: 'prompt is required' }, 400);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of answerTo(prompt).split(/(?<= )/))
      response.write(`data: ${JSON.stringify({ ev: { tok: piece } })}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  const { spec, understood, seen } = await look(`${url}/stream`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ body: { prompt: '{{message}}' }, stream: { delta: '$.ev.tok' } });
  expect(seen.join('\n')).toContain('as a stream');
  expect(seen.join('\n')).toContain('I will get a colleague for you.');
});
