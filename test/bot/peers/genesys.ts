import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { listen } from '../serve.ts';
import { scripted, type Peer } from './peer.ts';

interface Frame {
  action: string;
  token: string;
  deploymentId?: string;
  message?: { text: string };
}

/** Web Messaging after Genesys's guide: a session first, own words echoed, messages that overtake each other. */
export const genesysPeer: Peer = {
  name: 'genesys',
  lacks: ['context'],
  async start() {
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (socket) => {
      let count = 0;
      let session = '';
      const send = (frame: object): void => socket.send(JSON.stringify({ code: 200, ...frame }));
      const message = (time: number, body: object): void => {
        const channel = { time: new Date(1_700_000_000_000 + count * 60_000 + time).toISOString(), type: 'Private' };
        send({
          type: 'message',
          class: 'StructuredMessage',
          body: { direction: 'Outbound', originatingEntity: 'Bot', channel, ...body },
        });
      };
      socket.on('message', (data: Buffer) => {
        const { action, token, deploymentId, message: said } = JSON.parse(data.toString()) as Frame;
        if (action === 'configureSession') {
          session = token;
          const known = deploymentId === 'd-1';
          if (!known) return send({ type: 'response', class: 'string', code: 400, body: 'unknown deployment' });
          return send({ type: 'response', class: 'SessionResponse', body: { connected: true, newSession: true } });
        }
        if (token !== session || action !== 'onMessage') return undefined;
        const turn = scripted(said!.text, ++count);
        message(0, { type: 'Text', text: said!.text, direction: 'Inbound', originatingEntity: 'Human' });
        if (turn === 'silence') return undefined;
        if (turn === 'failure') return socket.close(1011, 'gone');
        message(1, { type: 'Event', events: [{ eventType: 'Typing', typing: { type: 'On', duration: 5000 } }] });
        const content = turn.options?.map(({ label, value }) => ({
          contentType: 'QuickReply',
          quickReply: { text: label, payload: value },
        }));
        const bubbles = turn.texts.map((text, index) => ({
          text,
          index,
          type: content ? 'Structured' : 'Text',
          content,
        }));
        for (const { index, ...body } of bubbles.toReversed()) message(10 + index, body);
        if (turn.handoff) message(20, { type: 'Text', text: 'Hi, Sam here.', originatingEntity: 'Human' });
        if (turn.ended)
          message(30, { type: 'Event', events: [{ eventType: 'Presence', presence: { type: 'Disconnect' } }] });
        return undefined;
      });
    });
    const port = await listen(server);
    const spec = {
      protocol: 'genesys',
      deployment_id: 'd-1',
      url: `ws://127.0.0.1:${port}/v1`,
      quiet: '60ms',
    } as const;
    return { spec };
  },
};
