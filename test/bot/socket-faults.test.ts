/** What can go wrong where messages arrive by themselves: every protocol over a socket, and Direct Line polled. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Duplex } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { BotFault } from '../../src/bot/bot.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, listen } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

/** One side of a socket that speaks a protocol, as far as the faults need it. */
interface Line {
  /** One message of the bot. */
  say: (text: string) => void;
  /** As it is, in the place of a message. */
  raw: (frame: string | Buffer) => void;
  socket: WebSocket;
}

interface SocketPeer {
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
const peers: SocketPeer[] = [
  {
    name: 'websocket',
    spec: (address) => ({ protocol: 'websocket', url: `ws://${address}`, quiet, timeout: '300ms' }),
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
      timeout: '300ms',
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
      timeout: '300ms',
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
      timeout: '300ms',
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
      timeout: '300ms',
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
async function peerThat(peer: SocketPeer, answer: (line: Line) => void, upgrade?: Upgrade): Promise<BotSpec> {
  const sockets = new WebSocketServer({ noServer: true });
  onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
  let line: Line | null = null;
  const server: Server = createServer(async (request, response) => {
    if (peer.site === undefined) return response.writeHead(404).end();
    const isTurn = request.method === 'POST' && /\/(activities|participant\/message)$/.test(request.url!);
    if (request.method === 'POST' && request.headers['content-length'] !== undefined)
      await json(request).catch(() => null);
    answerJson(response, peer.site(request, address) as never);
    if (isTurn && line !== null) answer(line);
    return undefined;
  });
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

interface Fault {
  fault: string;
  answer: (line: Line) => void;
  blamed: BotFault['endReason'];
  says: RegExp;
}

const faults: Fault[] = [
  { fault: 'silence', answer: () => {}, blamed: 'timed-out', says: /not answered within 300 ms/ },
  {
    fault: 'a connection that is reset',
    answer: ({ socket }) =>
      (socket as unknown as { _socket: { resetAndDestroy: () => void } })._socket.resetAndDestroy(),
    blamed: 'bot-error',
    says: /it broke off/,
  },
  {
    fault: 'a socket that is closed',
    answer: ({ socket }) => socket.close(1011, 'out of memory'),
    blamed: 'bot-error',
    says: /closed the connection with 1011: out of memory/,
  },
  {
    fault: 'bytes where text belongs',
    answer: ({ raw }) => raw(Buffer.from([1, 2, 3])),
    blamed: 'bot-error',
    says: /bytes/,
  },
  {
    fault: 'a frame that is no JSON',
    answer: ({ raw }) => raw('{"text": "Hel'),
    blamed: 'bot-error',
    says: /invalid JSON/,
  },
  {
    fault: 'a message of 3 MiB',
    answer: (line) => line.say('x'.repeat(3 * 1024 * 1024)),
    blamed: 'bot-error',
    says: /a frame over 2 MiB/,
  },
];

const statuses = [
  [401, 'transport-fault', /401 \(check the credentials/],
  [403, 'transport-fault', /403 \(check the credentials/],
  [404, 'transport-fault', /404 \(check its address/],
  [429, 'transport-fault', /429/],
  [500, 'bot-error', /500/],
  [503, 'bot-error', /503/],
  [200, 'transport-fault', /answered 200 where it should have agreed to a WebSocket/],
] as const;

/** Half a reply, an answer that comes too late, nobody who listens. */
const alone = 3;

it('docs/protocols.md says how many there are', () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/protocols.md`, 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(`are put through ${faults.length + statuses.length + alone} of their own`);
});

describe.each(peers.filter(({ name }) => name !== 'direct-line'))('$name', (peer) => {
  it.each(faults)('$fault: $blamed', async ({ fault: what, answer, blamed, says }) => {
    // Socket.IO tells its packets by a digit in front.
    const garbage = what === 'a frame that is no JSON' && peer.name.includes('socket.io');
    const spec = await peerThat(peer, garbage ? ({ raw }) => raw('42["said",{') : answer);
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it.runIf(peer.error !== undefined)('a frame that tells of an error: bot-error', async () => {
    const spec = await peerThat(peer, ({ raw }) => raw(peer.error!));
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toMatch(/out of memory|internal/);
  });

  it.runIf(peer.odd !== undefined)('JSON that its protocol does not know: bot-error', async () => {
    const spec = await peerThat(peer, ({ raw }) => raw(peer.odd!));
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain('sent a frame that its protocol does not know');
  });

  it('half a reply, and then the end: what was said counts, and the next message finds nobody', async () => {
    const spec = await peerThat(peer, (line) => {
      line.say('Half of');
      line.socket.close(1001, 'restarting');
    });
    const conversation = await begin(opened(spec));
    expect(texts(await say(conversation, 'Hello'))).toEqual(['Half of']);
    const fault = await faultOf(say(conversation, 'Hello?'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain('closed the connection with 1001');
  });

  it('an answer after the time is up: timed-out, and another conversation is not harmed', async () => {
    let count = 0;
    const spec = await peerThat(peer, (line) => {
      const delay = ++count === 1 ? 600 : 0;
      setTimeout(() => line.say('Here I am'), delay);
    });
    const bot = opened(spec);
    const [slow, other] = [await begin(bot, 'slow'), await begin(bot, 'other')];
    expect((await faultOf(say(slow, 'Hello'))).endReason).toBe('timed-out');
    expect(texts(await say(other, 'Hello'))).toEqual(['Here I am']);
  });

  it.each(statuses)('a %i in the place of a WebSocket: %s', async (status, blamed, says) => {
    const spec = await peerThat(
      peer,
      () => {},
      (socket) => socket.end(`HTTP/1.1 ${status} Because\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`),
    );
    const fault = await faultOf(begin(opened(spec, { clock: hastyClock() })));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it('nobody who listens: transport-fault', async () => {
    const server = createServer();
    const port = await listen(server);
    server.close();
    const fault = await faultOf(begin(opened(peer.spec(`127.0.0.1:${port}`))));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toMatch(/refused/);
  });
});

describe('direct-line', () => {
  const peer = peers.find(({ name }) => name === 'direct-line')!;

  it.each([
    ['reset', (line: Line) => line.socket.terminate()],
    ['closed', (line: Line) => line.socket.close(1011, 'restarting')],
    ['no JSON any more', (line: Line) => line.raw('{"activities": ')],
    ['bytes any more', (line: Line) => line.raw(Buffer.from([1, 2]))],
  ])('a stream that is %s is gone on with by polling', async (_, end) => {
    const said: object[] = [];
    const polled = {
      ...peer,
      site: (request: IncomingMessage, address: string) =>
        request.method === 'GET' ? { activities: said as never, watermark: '1' } : peer.site!(request, address),
    };
    const spec = await peerThat(polled, (line) => {
      said.push({ id: 'c|2', type: 'message', text: 'Still here', from: { id: 'bot' } });
      end(line);
    });
    expect(texts(await say(await begin(opened({ ...spec, timeout: '5s' } as BotSpec)), 'Hello'))).toEqual([
      'Still here',
    ]);
  });

  it('silence: timed-out', async () => {
    const spec = await peerThat(peer, () => {});
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.message).toMatch(/not answered within 300 ms/);
    expect(fault.endReason).toBe('timed-out');
  });

  it.each([
    [401, 'transport-fault'],
    [429, 'transport-fault'],
    [502, 'bot-error'],
    [503, 'bot-error'],
  ] as const)('a %i to a message: %s', async (status, blamed) => {
    const server = createServer(async (request, response) => {
      request.resume();
      if (request.url!.endsWith('/conversations')) answerJson(response, { conversationId: 'c', token: 't' });
      else if (request.method === 'GET') answerJson(response, { activities: [], watermark: '0' });
      else response.writeHead(status).end();
    });
    const spec = peer.spec(`127.0.0.1:${await listen(server)}`);
    const clock = hastyClock();
    const fault = await faultOf(say(await begin(opened(spec, { clock })), 'Hello'));
    expect(fault.message).toContain(String(status));
    expect(fault.endReason).toBe(blamed);
  });
});
