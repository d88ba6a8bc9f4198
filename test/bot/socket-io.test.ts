/** What a server by `socket.io` does beside carrying messages; the messages are in the conformance suite. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { Server } from 'socket.io';
import { expect, it, onTestFinished } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { socketIoPeer } from './peers/socket-io.ts';
import { listen } from './serve.ts';
import { ask, begin, faultOf, opened, say, texts } from './talk.ts';

it('a customer without the token is not let in, which is no fault of the bot', async () => {
  const { spec } = await socketIoPeer.start();
  const fault = await faultOf(ask(spec, 'Hello', { env: { TOKEN: 'wrong' } }));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toContain('gave no connection: {"message":"no such token"}');
});

it('a namespace of its own is joined, and heard alone', async () => {
  const server = createServer();
  const io = new Server(server);
  onTestFinished(() => io.close());
  io.of('/support').on('connection', (socket) => {
    socket.on('say', ({ message }: { message: string }, acknowledge?: () => void) => {
      acknowledge?.();
      socket.emit('said', { text: `support: ${message}` });
    });
  });
  const url = `ws://127.0.0.1:${await listen(server)}`;
  const spec: BotSpec = {
    protocol: 'websocket',
    url,
    socket_io: { event: 'say', namespace: '/support' },
    reply: { messages: '$.data', text: '$.text' },
    quiet: '60ms',
  };
  expect(texts(await ask(spec))).toEqual(['support: Hello']);
  const elsewhere = { ...spec, socket_io: { event: 'say', namespace: '/sales' } };
  const fault = await faultOf(ask(elsewhere));
  expect(fault.message).toContain('Invalid namespace');
});

it('signs of life are answered, so that the server does not hang up', async () => {
  const server = createServer();
  const io = new Server(server, { pingInterval: 20, pingTimeout: 60_000 });
  onTestFinished(() => io.close());
  const alive = new Promise<void>((resolve) => {
    io.on('connection', (socket) => {
      socket.conn.on('packet', ({ type }: { type: string }) => {
        if (type === 'pong') resolve();
      });
      socket.on('say', () => socket.emit('said', { text: 'still here' }));
    });
  });
  const url = `ws://127.0.0.1:${await listen(server)}/socket.io/`;
  const reply = { messages: '$.data', text: '$.text' };
  const spec: BotSpec = { protocol: 'websocket', url, socket_io: { event: 'say' }, reply, quiet: '60ms' };
  const conversation = await begin(opened(spec));
  await alive;
  expect(texts(await say(conversation, 'Hello'))).toEqual(['still here']);
  const left = once(io.sockets.sockets.values().next().value!, 'disconnect');
  await conversation.close();
  expect(await left).toContain('client namespace disconnect');
});

it('a server that speaks something else is told within the limit', async () => {
  const { WebSocketServer } = await import('ws');
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
  const url = `ws://127.0.0.1:${await listen(server)}`;
  const spec: BotSpec = { protocol: 'websocket', url, socket_io: { event: 'say' }, timeout: '100ms' };
  const fault = await faultOf(ask(spec));
  expect(fault.endReason).toBe('timed-out');
  expect(fault.message).toContain('did not open a session within 100 ms');
});
