/** What can go wrong between a customer's message and its answer, in every adapter over plain requests. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import { httpPeers } from './peers/all.ts';
import type { HttpPeer } from './peers/peer.ts';
import { listen } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

type Respond = (response: ServerResponse) => void;

interface Fault {
  fault: string;
  respond: Respond;
  blamed: BotFault['endReason'];
  says: RegExp;
  /** Short, where the fault is that nothing comes. */
  timeout?: string;
  /** The status says that the message was taken; only what stands in the answer is wrong. */
  isTaken?: true;
}

const json = { 'content-type': 'application/json' };
const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (response) =>
    response.writeHead(code, headers).end('{"error":"because"}');
const body =
  (bytes: string | Buffer, headers: Record<string, string> = json): Respond =>
  (response) =>
    response.writeHead(200, headers).end(bytes);

/** Writes as fast as it is read, until the client has had enough. */
const pour = (megabytes: number): Respond => {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  return (response) => {
    response.writeHead(200, json);
    let left = megabytes * 16;
    const more = (): void => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', more);
      response.end();
    };
    more();
  };
};

const drip: Respond = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

const faults: Fault[] = [
  {
    fault: 'headers that never come',
    respond: () => {},
    blamed: 'timed-out',
    says: /not answered within 150 ms/,
    timeout: '150ms',
  },
  {
    fault: 'a body that never ends',
    respond: drip,
    blamed: 'timed-out',
    says: /within 150 ms/,
    timeout: '150ms',
  },
  { fault: 'a body of 100 MB', respond: pour(100), blamed: 'bot-error', says: /larger than 2 MiB/ },
  {
    fault: 'a gzip bomb',
    respond: body(bomb, { ...json, 'content-encoding': 'gzip' }),
    blamed: 'bot-error',
    says: /larger than 2 MiB/,
  },
  {
    fault: 'a wrong content type',
    respond: body('<p>Hi</p>', { 'content-type': 'text/html' }),
    blamed: 'bot-error',
    says: /text\/html (where JSON|that is no TwiML)/,
    isTaken: true,
  },
  { fault: 'invalid JSON', respond: body('{"reply": '), blamed: 'bot-error', says: /invalid JSON/, isTaken: true },
  {
    fault: 'invalid UTF-8',
    respond: body(Buffer.from([0x22, 0xc3, 0x28, 0x22])),
    blamed: 'bot-error',
    says: /no text in UTF-8/,
    isTaken: true,
  },
  { fault: 'an empty 200', respond: body(''), blamed: 'bot-error', says: /empty body/, isTaken: true },
  {
    fault: 'a 204',
    respond: (response) => response.writeHead(204).end(),
    blamed: 'bot-error',
    says: /answered 204/,
    isTaken: true,
  },
  {
    fault: 'a 301 to another host',
    respond: status(301, { location: 'http://other.invalid/' }),
    blamed: 'transport-fault',
    says: /redirects are not followed/,
  },
  { fault: 'a 401', respond: status(401), blamed: 'transport-fault', says: /401 \(check the credentials/ },
  { fault: 'a 403', respond: status(403), blamed: 'transport-fault', says: /403 \(check the credentials/ },
  { fault: 'a 404', respond: status(404), blamed: 'transport-fault', says: /404 \(check its address/ },
  { fault: 'a 408', respond: status(408), blamed: 'timed-out', says: /answered 408/ },
  {
    fault: 'a 429 with Retry-After',
    respond: status(429, { 'retry-after': '20' }),
    blamed: 'transport-fault',
    says: /429 and asks to wait 20 s after \d+ attempts/,
  },
  { fault: 'a 429 without', respond: status(429), blamed: 'transport-fault', says: /answered 429 after \d+ attempts/ },
  { fault: 'a 500', respond: status(500), blamed: 'bot-error', says: /answered 500: {"error":"because"}/ },
  { fault: 'a 502', respond: status(502), blamed: 'bot-error', says: /answered 502/ },
  { fault: 'a 503', respond: status(503), blamed: 'bot-error', says: /answered 503 after 3 attempts/ },
  {
    fault: 'a reset in the middle of the body',
    respond: (response) => {
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.write('{"reply":', () => response.socket!.resetAndDestroy());
    },
    blamed: 'bot-error',
    says: /broke off/,
  },
  {
    fault: 'half an event of a stream',
    respond: body('data: {"choices":[{"delta":{"content":"Hel', { 'content-type': 'text/event-stream' }),
    blamed: 'bot-error',
    says: /POST http:.*(middle of a reply|invalid JSON|text\/event-stream where JSON)/,
    isTaken: true,
  },
];

/** A peer that answers in a fault's way while there is one. */
async function breakable(peer: HttpPeer) {
  const handler = peer.handler();
  const broken: { respond: Respond | null; sent: number } = { respond: null, sent: 0 };
  const server: Server = createServer((request, response) => {
    if (broken.respond === null || !peer.isTurn(request)) {
      handler(request, response);
      return;
    }
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => (broken.sent += socket.bytesWritten - before));
    request.resume();
    broken.respond(response);
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  return { server, broken, ...(await place(peer, url)), elsewhere: () => place(peer, url) };
}

async function place(peer: HttpPeer, url: string) {
  const { spec, ...options } = await peer.specAt(url);
  return { spec, options };
}

/** Where answers come by another way, a message that was taken and leads to nothing is one that was not answered. */
const faultsOf = ({ acknowledges }: HttpPeer): Fault[] =>
  faults.map((fault) =>
    fault.isTaken && (acknowledges === true || acknowledges?.includes(fault.fault))
      ? { ...fault, blamed: 'timed-out', says: /not answered within 250 ms/, timeout: '250ms' }
      : fault,
  );

/** A refused connection, closed between turns, a certificate nobody trusts, a host without an address. */
const alone = 4;

it('docs/protocols.md says how many there are', () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/protocols.md`, 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(`every adapter over plain requests is put through ${faults.length + alone} faults`);
});

describe.each(httpPeers)('$name', (peer) => {
  it.each(faultsOf(peer))(
    '$fault: $blamed, and no other conversation is harmed',
    async ({ respond, blamed, says, timeout }) => {
      const { broken, spec, options, elsewhere } = await breakable(peer);
      const waits = timeout !== undefined || /429|503/.test(String(says));
      const bot = opened(
        { ...spec, timeout: timeout ?? '10s' },
        { ...options, ...(waits && timeout === undefined && { clock: hastyClock() }) },
      );
      const [unlucky, other] = [await begin(bot, 'unlucky'), await begin(bot, 'other')];
      broken.respond = respond;
      const fault = await faultOf(say(unlucky, 'Hello'));
      expect(fault.endReason).toBe(blamed);
      expect(fault.message).toMatch(says);
      // What lay in buffers when the client turned away, and no more.
      expect(broken.sent).toBeLessThan(20 * 1024 * 1024);

      broken.respond = null;
      const later = waits ? await elsewhere() : null;
      const unharmed = later === null ? other : await begin(opened(later.spec, later.options));
      expect(texts(await say(unharmed, 'Hello'))).toEqual(['1: Hello']);
    },
  );

  it('a refused connection: transport-fault', async () => {
    const { server, spec, options } = await breakable(peer);
    const conversation = await begin(opened({ ...spec, timeout: '10s' }, { ...options, clock: hastyClock() }));
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    await setImmediate();
    const fault = await faultOf(say(conversation, 'Hello'));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toMatch(/refused/);
  });

  it('connections closed between turns: no fault at all', async () => {
    const { server, spec, options } = await breakable(peer);
    server.keepAliveTimeout = 1;
    const conversation = await begin(opened({ ...spec, timeout: '10s' }, options));
    expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello']);
    server.closeIdleConnections();
    await setImmediate();
    expect(texts(await say(conversation, 'Hello'))).toEqual(['2: Hello']);
  });

  it.each([
    ['a certificate nobody trusts', tlsServer, /no secure connection/],
    ['a host without an address', () => Promise.resolve('http://bot.invalid'), /host name/],
  ])('%s: transport-fault', async (_, address, says) => {
    const { spec, options } = await place(peer, await address());
    const bot = opened({ ...spec, timeout: '10s' }, { ...options, clock: hastyClock() });
    const fault = await faultOf(begin(bot).then((conversation) => say(conversation, 'Hello')));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toMatch(says);
  });
});

async function tlsServer(): Promise<string> {
  const pem = (name: string): Buffer => readFileSync(`${import.meta.dirname}/certificates/${name}`);
  const server = createTlsServer({ key: pem('server.key'), cert: pem('server.pem') });
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${await listen(server)}`;
}
