/** Bots that answer 200 and mean an error. */
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Json } from '../../src/json.ts';
import { listen, serveJson } from './serve.ts';
import { ask, faultOf, texts } from './talk.ts';

const errors: [Json, RegExp][] = [
  [{ error: 'upstream is gone' }, /upstream is gone/],
  [{ error: { code: 'E7', message: 'no such deployment' } }, /no such deployment/],
  [{ error: true, message: 'quota used up' }, /quota used up|true/],
  [{ errors: [{ message: 'field missing' }], data: null }, /field missing/],
  [{ jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'internal' } }, /internal/],
  [{ success: false, message: 'the flow crashed' }, /the flow crashed/],
  [{ ok: false, detail: 'the flow crashed' }, /the flow crashed/],
  [{ status: 'error', message: 'the flow crashed' }, /the flow crashed/],
  [{ statusCode: 502, message: 'bad gateway' }, /bad gateway/],
  [{ type: 'error', message: 'the flow crashed' }, /the flow crashed/],
  [{ errorMessage: 'timed out after 3 s', errorType: 'Sandbox.Timedout' }, /timed out after 3 s/],
  [{ data: { error: { message: 'no such deployment' } } }, /no such deployment/],
  [[{ error: 'upstream is gone' }], /upstream is gone/],
  [{ Error: 'upstream is gone' }, /upstream is gone/],
  [{ errcode: 40001, errmsg: 'invalid ticket' }, /invalid ticket/],
  [{ is_error: true, msg: 'the flow crashed' }, /the flow crashed/],
  [{ Success: false, Message: 'the flow crashed' }, /the flow crashed/],
  [{ statusCode: 500, body: '{"message":"the flow crashed"}' }, /the flow crashed/],
];

it.each(errors)('%j in a 200 is an error of the bot', async (reply, says) => {
  const fault = await faultOf(ask({ protocol: 'http', url: await serveJson(() => reply) }));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toMatch(/answered 200 with an error: /);
  expect(fault.message).toMatch(says);
});

it.each<[Json, string]>([
  [{ reply: 'Hello', error: null }, 'Hello'],
  [{ message: 'Hello', error: false, errors: [] }, 'Hello'],
  [{ message: 'Hello', status: 'ok', code: 200, success: true }, 'Hello'],
  [{ errcode: 0, errmsg: 'ok', message: 'Hello' }, 'Hello'],
  [{ reply: 'Hello', error: 'none', failed: false }, 'Hello'],
  [{ reply: 'I could not find it.', success: false }, 'I could not find it.'],
  [{ answer: 'Sorry, something went wrong here.', error: { message: 'E7' } }, 'Sorry, something went wrong here.'],
])('%j is what the bot says', async (reply, said) => {
  expect(texts(await ask({ protocol: 'http', url: await serveJson(() => reply) }))).toEqual([said]);
});

it('takes words where the configuration says they stand', async () => {
  const url = await serveJson(() => ({ success: false, message: 'I could not find it.' }));
  const reply = await ask({ protocol: 'http', url, reply: { text: '$.message' } });
  expect(texts(reply)).toEqual(['I could not find it.']);
});

it('sees one in a frame of a socket', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) =>
    socket.on('message', () => socket.send('{"type":"error","message":"the flow crashed"}')),
  );
  const url = `ws://127.0.0.1:${await listen(server)}`;
  const fault = await faultOf(ask({ protocol: 'websocket', url, quiet: '20ms' }));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toContain('the flow crashed');
});
