/** What speaks each protocol over a socket, as far as its faults need it. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { BotSpec } from '../../../src/scenario/schema/bot-schema.ts';
import { answerJson, attending, listen } from '../serve.ts';

/** One side of a socket that speaks a protocol, as far as the faults need it. */
export interface Line {
  /** One message of the bot. */
  say: (text: string) => void;
  /** As it is, in the place of a message. */
  raw: (frame: string | Buffer) => void;
  socket: WebSocket;
}

export interface SocketPeer {
  name: string;
  spec: (address: string) => BotSpec;
  /** Answers all that is no customer's message. @returns Whether this frame is one. */
  isMessage: (frame: string, socket: WebSocket) => boolean;
  wrap: (text: string) => string;
  /** A frame that tells of an error; absent: the protocol has none. */
  error?: string;
  /** JSON, but not as the protocol has it; absent: it is free to send any. */
  odd?: string;
  /** What the service's HTTP side answers, where it has one. */
  site?: (request: IncomingMessage, address: string) => object | null;
}

const quiet = '60ms';
/** Whoever is to be waited for in vain is given less. */
const timeout = '30s';
export const socketPeers: SocketPeer[] = [
  {
    name: 'websocket',
    spec: (address) => ({ protocol: 'websocket', url: `ws://${address}`, quiet, timeout }),
    isMessage: () => true,
    wrap: (text) => JSON.stringify({ text }),
    error: '{"error":"out of memory"}',
  },
  {
    name: 'websocket, socket.io',
    spec: (address) => ({
      protocol: 'websocket',
      url: `ws://${address}`,
      socket_io: { event: 'said' },
      reply: { messages: '$.data', text: '$.text' },
      quiet,
      timeout,
    }),
    isMessage(frame, socket) {
      if (frame.startsWith('40')) socket.send('40{"sid":"1"}');
      return frame.startsWith('42');
    },
    wrap: (text) => `42${JSON.stringify(['reply', { text }])}`,
  },
  {
    name: 'genesys',
    spec: (address) => ({
      protocol: 'genesys',
      deployment_id: 'd',
      url: `ws://${address}/v1`,
      quiet,
      timeout,
    }),
    isMessage(frame, socket) {
      const { action } = JSON.parse(frame) as { action: string };
      if (action === 'configureSession')
        socket.send(
          JSON.stringify({ type: 'response', class: 'SessionResponse', code: 200, body: { connected: true } }),
        );
      return action === 'onMessage';
    },
    wrap: (text) =>
      JSON.stringify({
        type: 'message',
        class: 'StructuredMessage',
        code: 200,
        body: { type: 'Text', text, direction: 'Outbound' },
      }),
    error: '{"type":"response","class":"string","code":500,"body":"internal"}',
    odd: '{"type":"message","class":"StructuredMessage","code":200,"body":{"type":"Structured","content":[null]}}',
  },
  {
    name: 'amazon-connect',
    spec: (address) => ({
      protocol: 'amazon-connect',
      url: `http://${address}`,
      start: { url: `http://${address}/start` },
      quiet,
      timeout,
    }),
    isMessage(frame, socket) {
      const { topic } = JSON.parse(frame) as { topic: string };
      if (topic === 'aws/subscribe') socket.send(JSON.stringify({ topic, content: { status: 'success' } }));
      return false;
    },
    wrap: (text) =>
      JSON.stringify({
        topic: 'aws/chat',
        content: JSON.stringify({
          Type: 'MESSAGE',
          ContentType: 'text/plain',
          Content: text,
          ParticipantRole: 'SYSTEM',
        }),
      }),
    odd: '{"topic":"aws/chat","content":"null"}',
    site: ({ url }, address) => {
      if (url === '/start') return { ParticipantToken: 'p' };
      if (url !== '/participant/connection') return { Id: 'm' };
      return { Websocket: { Url: `ws://${address}/chat` }, ConnectionCredentials: { ConnectionToken: 'c' } };
    },
  },
  {
    name: 'direct-line',
    spec: (address) => ({
      protocol: 'direct-line',
      url: `http://${address}/v3/directline`,
      quiet,
      poll: '20ms',
      timeout,
    }),
    isMessage: () => false,
    wrap: (text) => JSON.stringify({ activities: [{ type: 'message', text, from: { id: 'bot' } }] }),
    site: ({ url, method }, address) => {
      if (url!.endsWith('/conversations'))
        return { conversationId: 'c', token: 't', streamUrl: `ws://${address}/stream` };
      return method === 'GET' ? { activities: [], watermark: '0' } : { id: 'c|1' };
    },
  },
];

type Upgrade = (socket: Duplex) => void;

/** A server that greets as the peer should, and then does to a customer's message what the test says. */
export async function peerThat(peer: SocketPeer, answer: (line: Line) => void, upgrade?: Upgrade): Promise<BotSpec> {
  const sockets = new WebSocketServer({ noServer: true });
  onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
  let line: Line | null = null;
  const server: Server = createServer(
    attending(async (request, response) => {
      if (peer.site === undefined) return response.writeHead(404).end();
      const isTurn = request.method === 'POST' && /\/(activities|participant\/message)$/.test(request.url!);
      if (request.method === 'POST' && request.headers['content-length'] !== undefined)
        await json(request).catch(() => null);
      answerJson(response, peer.site(request, address) as never);
      if (isTurn && line !== null) answer(line);
      return undefined;
    }),
  );
  server.on('upgrade', (request, socket, head) => {
    if (upgrade !== undefined) return upgrade(socket);
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      const mine: Line = {
        socket: accepted,
        raw: (frame) => accepted.send(frame, { binary: typeof frame !== 'string' }),
        say: (text) => accepted.send(peer.wrap(text)),
      };
      line = mine;
      if ('socket_io' in peer.spec('')) accepted.send('0{"sid":"1","pingInterval":25000,"pingTimeout":20000}');
      accepted.on('message', (data: Buffer) => {
        if (peer.isMessage(data.toString(), accepted)) answer(mine);
      });
    });
    return undefined;
  });
  const address = `127.0.0.1:${await listen(server)}`;
  return peer.spec(address);
}
