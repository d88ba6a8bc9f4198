import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { onTestFinished } from 'vitest';
import { listen } from '../serve.ts';
import { scripted, type Peer } from './peer.ts';

/** A server by `socket.io`, with the events of Rasa's channel of that name; it lets in only who knows the token. */
export const socketIoPeer: Peer = {
  name: 'websocket, socket.io',
  async start() {
    const server = createServer();
    const io = new Server(server);
    onTestFinished(() => io.close());
    io.use((socket, next) => next(socket.handshake.auth['token'] === 'hush' ? undefined : new Error('no such token')));
    io.on('connection', (socket) => {
      let count = 0;
      socket.on('user_uttered', ({ message }: { message: string }) => {
        const turn = scripted(message, ++count);
        if (turn === 'silence') return;
        if (turn === 'failure') return void socket.disconnect();
        socket.emit('bot_typing', { on: true });
        for (const [index, text] of turn.texts.entries()) {
          const last = index === turn.texts.length - 1;
          const { options, ...more } = turn;
          socket.emit('bot_uttered', { text, ...(last && more), ...(last && options && { quick_replies: options }) });
        }
      });
    });
    const port = await listen(server);
    const spec = {
      protocol: 'websocket',
      url: `ws://127.0.0.1:${port}`,
      socket_io: { event: 'user_uttered', auth: { token: '{{env.TOKEN}}' } },
      message: { message: '{{message}}', session_id: '{{conversation_id}}' },
      reply: { messages: '$.data', text: '$.text', options: '$.quick_replies[*]' },
      signals: [
        { stage: 'signalled', path: '$.data.handoff' },
        { stage: 'ended', path: '$.data.ended' },
      ],
      typing: "$[?@ == 'bot_typing']",
      quiet: '60ms',
    } as const;
    return { spec: { ...spec, signals: [...spec.signals] }, env: { TOKEN: 'hush' } };
  },
};
