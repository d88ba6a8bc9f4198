import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { listen } from '../serve.ts';
import { scripted, type Peer } from './peer.ts';

/** A socket server by `ws`: a typing frame, then one frame a message. */
export const websocketPeer: Peer = {
  name: 'websocket',
  async start() {
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (socket) => {
      let count = 0;
      const send = (frame: object): void => socket.send(JSON.stringify(frame));
      socket.on('message', (data: Buffer) => {
        const { message } = JSON.parse(data.toString()) as { message: string };
        const turn = scripted(message, ++count);
        if (turn === 'silence') return;
        if (turn === 'failure') return socket.close(1011, 'out of memory');
        send({ typing: true });
        for (const [index, text] of turn.texts.entries()) {
          const last = index === turn.texts.length - 1;
          setTimeout(() => send({ text, ...(last && turn) }), index * 20);
        }
      });
    });
    const port = await listen(server);
    const spec = {
      protocol: 'websocket',
      url: `ws://127.0.0.1:${port}/chat`,
      quiet: '60ms',
      typing: '$.typing',
    } as const;
    return { spec };
  },
};
