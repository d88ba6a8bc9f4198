/** Who is named in an address signs in there, whatever the request is for. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { environmentOf } from '../../src/bot/environment.ts';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { listen, serve, serveJson } from './serve.ts';
import { ask, faultOf } from './talk.ts';

/** @returns Where it listens, and what of each request let somebody in. */
async function door(): Promise<{ url: (user: string) => string; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const url = await serveJson((_, request) => {
    seen.push(request.headers.authorization);
    return { reply: 'Hello', session: 's' };
  });
  return { url: (user) => url.replace('://', `://${user}@`), seen };
}

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

it.each([
  ['me:s3cret', 'me:s3cret'],
  ['me:s%3Acr%25et', 'me:s:cr%et'],
  ['me:100%', 'me:100%'],
  ['me', 'me:'],
])('%s', async (user, pair) => {
  const { url, seen } = await door();
  await ask({ protocol: 'http', url: url(user) });
  expect(seen).toEqual([basic(pair)]);
});

it('with a password of the environment, whatever is in it', async () => {
  const { url, seen } = await door();
  const env = { PASSWORD: 'a/b?c#d@e:100%' };
  await ask({ protocol: 'http', url: url('me:{{env.PASSWORD}}') }, 'Hi', { env });
  const backend = openBackend({ url: url('me:{{env.PASSWORD}}') }, { env, cwd: '.', clock: systemClock });
  onTestFinished(() => backend.close());
  await backend.call({ request: 'GET /orders' }, new AbortController().signal);
  expect(seen).toEqual([basic(`me:${env.PASSWORD}`), basic(`me:${env.PASSWORD}`)]);
});

it('for calls before the first message too', async () => {
  const { url, seen } = await door();
  const open = [{ request: 'POST /sessions', save: 'session' }];
  await ask({ protocol: 'http', url: `${url('me:s3cret')}/chat`, open });
  expect(seen).toEqual([basic('me:s3cret'), basic('me:s3cret')]);
});

it.each<[string, (address: string) => BotSpec]>([
  ['http', (url) => ({ protocol: 'http', url })],
  ['openai', (url) => ({ protocol: 'openai', url, model: 'm' })],
  ['rasa', (url) => ({ protocol: 'rasa', url })],
  ['a2a', (url) => ({ protocol: 'a2a', url })],
  ['mcp', (url) => ({ protocol: 'mcp', url, tool: 'ask' })],
  ['websocket', (url) => ({ protocol: 'websocket', url: url.replace('http', 'ws') })],
])('and what goes wrong with %s names neither who it is nor the query', async (_, spec) => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [{"message": {"content": ""}}]}');
  });
  const address = `${url.replace('://', '://maria:hunter22@')}/chat?customer=4711`;
  const fault = await faultOf(ask({ ...spec(address), timeout: '1s' } as BotSpec));
  expect(fault.message).toContain('/chat');
  expect(fault.message).not.toMatch(/maria|hunter22|4711/);
});

it('and whose password, however it is written, is a secret of the environment', () => {
  const env = { BOT_URL: 'https://maria:100%-my-secret@bot.test/' };
  expect(environmentOf({ url: '{{env.BOT_URL}}' }, env).map(({ value }) => value)).toContain('100%-my-secret');
});

it('for a WebSocket too', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  onTestFinished(() => sockets.close());
  sockets.on('connection', (socket, request: IncomingMessage) => {
    seen.push(request.headers.authorization);
    socket.on('message', () => socket.send(JSON.stringify({ reply: 'Hello' })));
  });
  const port = await listen(server);
  await ask({ protocol: 'websocket', url: `ws://me:s3cret@127.0.0.1:${port}`, quiet: '50ms' });
  expect(seen).toEqual([basic('me:s3cret')]);
});

it('for the back end too, unless a header says otherwise', async () => {
  const { url, seen } = await door();
  const backend = openBackend({ url: url('me:s3cret') }, { env: {}, cwd: '.', clock: systemClock });
  onTestFinished(() => backend.close());
  const { signal } = new AbortController();
  await backend.call({ request: 'GET /orders' }, signal);
  await backend.call({ request: 'GET /orders', headers: { Authorization: 'Bearer t' } }, signal);
  expect(seen).toEqual([basic('me:s3cret'), 'Bearer t']);
});
