/** Where a bot is, how it is let in to, and what stands open in its address. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { detect } from '../../../src/bot/detect/detect.ts';
import { answerJson, serve } from '../serve.ts';
import { answerTo, look } from './bots.ts';

it('a closed door is told as one, and is not knocked at again', async () => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests += 1;
    answerJson(response, { error: 'unauthorized' }, 401);
  });
  const { understood, seen, fixes } = await look(`${url}/chat`);
  expect([understood, requests]).toEqual([false, 2]);
  expect(seen.join()).toContain('401');
  expect(fixes.join()).toContain('auth');
});

it('a bot that is not there leaves the likeliest configuration, and says so', async () => {
  const { spec, understood, seen, fixes } = await look('http://127.0.0.1:9/chat');
  expect(understood).toBe(false);
  expect(spec).toEqual({ protocol: 'http', url: 'http://127.0.0.1:9/chat' });
  expect(seen.join()).toContain('refused');
  expect(fixes.join()).toContain('Start the bot');
});

it('a token stands in the environment and goes along', async () => {
  const url = await serve(async (request, response) => {
    if (request.headers.authorization !== 'Bearer s3cret-token') return answerJson(response, {}, 401);
    const { message } = JSON.parse((await text(request)) || '{}') as { message?: string };
    answerJson(response, { reply: answerTo(message) });
  });
  const auth = { type: 'bearer', token: '{{env.BOT_TOKEN}}' } as const;
  const { spec, understood } = await detect(
    { url, auth },
    { env: { BOT_TOKEN: 's3cret-token' }, signal: new AbortController().signal },
  );
  expect(understood).toBe(true);
  expect(spec).toEqual({ protocol: 'http', url, auth });
});

it('a bot that has moved within its site is talked to where it is, and one elsewhere is not', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/chat') return response.writeHead(308, { location: '/chat/' }).end();
    if (request.url === '/gone') return response.writeHead(302, { location: 'http://elsewhere.invalid/chat' }).end();
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end();
    answerJson(response, { reply: `heard at ${request.url}` });
  });
  const moved = await look(`${url}/chat`);
  expect(moved).toMatchObject({ understood: true, barred: null, spec: { url: `${url}/chat/` } });
  expect(moved.seen[0]).toBe('It redirects to /chat/.');
  for (const path of ['/gone', '/round']) {
    const { understood, barred } = await look(`${url}${path}`);
    expect([understood, barred]).toEqual([false, 'unreachable']);
  }
});

it('an address that leaves a value open says itself where the words go', async () => {
  const url = await serve((request, response) => {
    const said = new URL(request.url!, 'http://localhost').searchParams.get('frage');
    if (!said) return answerJson(response, { error: 'frage is empty' }, 400);
    answerJson(response, [{ utterance_of_bot: answerTo(said) }]);
  });
  const { spec, understood } = await look(`${url}/chat?lang=en&frage=`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ method: 'GET', url: `${url}/chat?lang=en&frage={{message}}` });
});

it('a stream that is read by its address is talked to by its address', async () => {
  const url = await serve((request, response) => {
    const asked = new URL(request.url!, 'http://bot').searchParams.get('q');
    if (request.method !== 'GET') return answerJson(response, {}, 405);
    if (asked === null) return answerJson(response, { error: 'no q' }, 400);
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(`data: ${answerTo(asked)}\n\ndata: [DONE]\n\n`);
  });
  const { spec, understood } = await look(`${url}/events`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ method: 'GET', url: `${url}/events?q={{message}}&conversation_id={{conversation_id}}` });
});
