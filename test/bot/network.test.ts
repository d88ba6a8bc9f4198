/** Bot and back end behind what companies put before them: a proxy that tunnels, a certificate authority of their own, tokens that end. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect as connectTo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unescape } from 'node:querystring';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import { loadProject } from '../../src/scenario/load.ts';
import type { BackendSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, listen } from './serve.ts';
import { ask, begin, faultOf, opened, say, texts } from './talk.ts';

const pem = (name: string): string => `${import.meta.dirname}/certificates/${name}`;
const signal = new AbortController().signal;

/** `https://bot.test:PORT`, known to the proxy alone, with a certificate of the test's own authority. */
async function behindTls(listener: RequestListener, withSockets = false): Promise<string> {
  const server = createTlsServer(
    { key: readFileSync(pem('server.key')), cert: readFileSync(pem('server.pem')) },
    listener,
  );
  if (withSockets) {
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (socket) =>
      socket.on('message', () => socket.send(JSON.stringify({ reply: 'tunnelled', end: true }))),
    );
  }
  return `bot.test:${await listen(server)}`;
}

async function behindClientCertificates(): Promise<{ port: number; tls: Record<'ca' | 'cert' | 'key', string> }> {
  const [key, cert, ca] = ['server.key', 'server.pem', 'ca.pem'].map((name) => readFileSync(pem(name)));
  const server = createTlsServer({ key: key!, cert: cert!, ca: ca!, requestCert: true }, replying);
  return { port: await listen(server), tls: { ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key') } };
}

/** A proxy that tunnels, or passes on what it is given whole, and takes every host for this machine. */
async function tunnel(credentials?: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const isLetIn = ({ headers }: IncomingMessage): boolean =>
    credentials === undefined ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(unescape(credentials)).toString('base64')}`;
  const proxy = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (!isLetIn(incoming)) return response.writeHead(407).end();
    const { port, pathname } = new URL(incoming.url!);
    const { method, headers } = incoming;
    const passed = request({ port, path: pathname, method, headers }, (answer) => answer.pipe(response));
    return incoming.pipe(passed);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url}`);
    if (!isLetIn(request)) {
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
    }
    const target = connectTo(Number(request.url!.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
    return undefined;
  });
  const port = await listen(proxy);
  return { url: `http://${credentials === undefined ? '' : `${credentials}@`}127.0.0.1:${port}`, asked };
}

const replying: RequestListener = (request, response) => {
  request.resume();
  answerJson(response, { reply: 'ok' });
};

/** One request to a back end. */
async function fetched(spec: BackendSpec, env: NodeJS.ProcessEnv, cwd = '/'): Promise<unknown> {
  const backend = openBackend(spec, { env, cwd, clock: systemClock });
  onTestFinished(() => backend.close());
  return (await backend.call({ request: 'GET /' }, signal)).body;
}

/** The same for both: who is talked to, and what it says. */
const sides = {
  bot: async (url: string, more: object, env: NodeJS.ProcessEnv, cwd?: string): Promise<unknown> => ({
    reply: texts(await ask({ protocol: 'http', url, ...more }, 'Hi', { env, ...(cwd !== undefined && { cwd }) }))[0],
  }),
  backend: (url: string, more: object, env: NodeJS.ProcessEnv, cwd?: string): Promise<unknown> =>
    fetched({ url, ...more }, env, cwd),
};

describe.each(['bot', 'backend'] as const)('the %s', (side) => {
  const reached = sides[side];

  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])('is reached through the proxy of %s', async (name) => {
    const host = await behindTls(replying);
    const { url, asked } = await tunnel();
    const env = { [name]: url, NODE_EXTRA_CA_CERTS: pem('ca.pem') };
    expect(await reached(`https://${host}`, {}, env)).toEqual({ reply: 'ok' });
    expect(asked).toEqual([`CONNECT ${host}`]);
  });

  it('is reached through the proxy of its configuration, who signs in there', async () => {
    const host = await behindTls(replying);
    const { url, asked } = await tunnel('me:open-sesame');
    expect(await reached(`https://${host}`, { proxy: url, tls: { ca: 'ca.pem' } }, {}, pem(''))).toEqual({
      reply: 'ok',
    });
    expect(asked).toHaveLength(1);
  });

  it.each(['100%', 'a%2Fb', ''])('signs in at a proxy with the password "%s"', async (password) => {
    const host = await behindTls(replying);
    const { url } = await tunnel(`me:${password}`);
    const env = { HTTPS_PROXY: url, NODE_EXTRA_CA_CERTS: pem('ca.pem') };
    expect(await reached(`https://${host}`, {}, env)).toEqual({ reply: 'ok' });
  });

  it('signs in with a password of the environment, whatever is in it', async () => {
    const host = await behindTls(replying);
    const { url } = await tunnel('me:a%2Fb%3Fc%23d%40e');
    const proxy = url.replace(/me:.*@/, 'me:{{env.PROXY_PASSWORD}}@');
    const env = { PROXY_PASSWORD: 'a/b?c#d@e', NODE_EXTRA_CA_CERTS: pem('ca.pem') };
    expect(await reached(`https://${host}`, { proxy }, env)).toEqual({ reply: 'ok' });
  });

  it('is given whole to a proxy where nothing is encrypted', async () => {
    const port = await listen(createServer(replying));
    const { url, asked } = await tunnel('me:open-sesame');
    expect(await reached(`http://bot.test:${port}/`, {}, { HTTP_PROXY: url })).toEqual({ reply: 'ok' });
    expect(asked).toEqual([expect.stringMatching(new RegExp(`^(GET|POST) http://bot\\.test:${port}/$`))]);
  });

  it('is shown a client certificate, with its key', async () => {
    const { port, tls } = await behindClientCertificates();
    expect(await reached(`https://127.0.0.1:${port}`, { tls }, {})).toEqual({ reply: 'ok' });
  });

  it('that lets nobody in without a client certificate is not to blame, and that is said', async () => {
    const { port, tls } = await behindClientCertificates();
    const way = { tls: { ca: tls.ca }, retries: 0 };
    await expect(reached(`https://127.0.0.1:${port}`, way, {})).rejects.toThrow(
      /no secure connection.*certificate required/,
    );
  });

  it('is not asked with a key that cannot be used; and that is said', async () => {
    const { port, tls } = await behindClientCertificates();
    const way = { tls: { ...tls, key: pem('expired.key') } };
    await expect(reached(`https://127.0.0.1:${port}`, way, {})).rejects.toThrow(
      /expired\.key", named by tls\.key, is the key of another certificate/,
    );
  });

  it('trusts NODE_EXTRA_CA_CERTS as Node finds it: from where the program was started', async () => {
    const port = (await behindTls(replying)).replace('bot.test:', '');
    const env = { NODE_EXTRA_CA_CERTS: relative(process.cwd(), pem('ca.pem')) };
    expect(await reached(`https://127.0.0.1:${port}`, {}, env, '/')).toEqual({ reply: 'ok' });
  });

  it.each(['bot.test', '.test', '*'])('is reached straight where NO_PROXY is %s', async (none) => {
    const { url, asked } = await tunnel();
    const env = { HTTPS_PROXY: url, NO_PROXY: none };
    // Nobody but the proxy knows this name.
    await expect(reached('https://bot.test', { retries: 0 }, env)).rejects.toThrow(
      /no such host name|could not be looked up/,
    );
    expect(asked).toEqual([]);
  });

  it('is not reached through a proxy that knows nobody, or is not there; and that is said', async () => {
    const { url } = await tunnel('me:open-sesame');
    const stranger = url.replace('me:open-sesame@', '');
    const through = (proxy: string) => reached('https://bot.test', { proxy, retries: 0 }, {});
    await expect(through(stranger)).rejects.toThrow(/proxy answered 407 \(check who signs in there\)/);
    await expect(through('http://127.0.0.1:9')).rejects.toThrow(
      /proxy cannot be reached \(the connection was refused\)/,
    );
  });

  it('is not trusted with a certificate of an authority nobody named', async () => {
    const host = await behindTls(replying);
    const { url } = await tunnel();
    await expect(reached(`https://${host}`, { proxy: url }, {})).rejects.toThrow(/certificate|self-signed/);
  });

  it('shares one token among all who talk to it, renewed when a fifth of its life is left', async () => {
    let issued = 0;
    const host = await behindTls(async (request, response) => {
      await text(request);
      if (request.url === '/token') answerJson(response, { access_token: `token-${++issued}`, expires_in: 60 });
      else answerJson(response, { reply: `${request.headers.authorization === `Bearer token-${issued}`}` });
    });
    const { url: proxy } = await tunnel();
    const url = `https://${host}`;
    const auth = { type: 'oauth', token_url: `${url}/token`, client_id: 'me', client_secret: 'hush-hush' } as const;
    const way = { url, proxy, tls: { ca: pem('ca.pem') }, auth };
    let date = 1_700_000_000_000;
    const clock = { ...systemClock, date: () => date };
    const talk = await talker(side, way, clock);
    expect(await Promise.all([talk(), talk(), talk()])).toEqual(['true', 'true', 'true']);
    expect(issued).toBe(1);
    date += 47_000;
    await talk();
    expect(issued).toBe(1);
    date += 2_000;
    expect(await Promise.all([talk(), talk()])).toEqual(['true', 'true']);
    expect(issued).toBe(2);
  });
});

/** Asks once more, each time as somebody else. */
async function talker(
  side: 'bot' | 'backend',
  way: BackendSpec,
  clock: typeof systemClock,
): Promise<() => Promise<unknown>> {
  if (side === 'backend') {
    const backend = openBackend(way, { env: {}, cwd: '/', clock });
    onTestFinished(() => backend.close());
    return async () => ((await backend.call({ request: 'GET /' }, signal)).body as { reply: string }).reply;
  }
  const bot = opened({ protocol: 'http', ...way }, { clock });
  let customers = 0;
  return async () => texts(await say(await begin(bot, `c-${++customers}`), 'Hi'))[0];
}

it('a socket goes through the proxy as well, with the same certificates', async () => {
  const host = await behindTls(replying, true);
  const { url, asked } = await tunnel();
  const env = { HTTPS_PROXY: url, NODE_EXTRA_CA_CERTS: pem('ca.pem') };
  const spec = { protocol: 'websocket', url: `wss://${host}`, end_of_turn: '$.end' } as const;
  expect(texts(await ask(spec, 'Hi', { env }))).toEqual(['tunnelled']);
  expect(asked).toEqual([`CONNECT ${host}`]);
});

it('a proxy that lets nobody in is no fault of the bot', async () => {
  const { url } = await tunnel('me:open-sesame');
  const proxy = url.replace('me:open-sesame@', '');
  for (const spec of [
    { protocol: 'http', url: 'https://bot.test', proxy, retries: 0 },
    { protocol: 'websocket', url: 'wss://bot.test', proxy },
  ] as const) {
    const fault = await faultOf(ask(spec));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toMatch(/407|proxy/i);
  }
});

it('modules, certificates and credentials are found beside the file that names them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-paths-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'bots/certs'), { recursive: true });
  writeFileSync(join(folder, 'bots/certs/ca.pem'), readFileSync(pem('ca.pem')));
  const host = await behindTls(replying);
  const { url: proxy } = await tunnel();
  const way = `url: https://${host}\n  proxy: ${proxy}\n  tls: {ca: ./certs/ca.pem}\n`;
  writeFileSync(join(folder, 'bots/bot.yaml'), `bot:\n  protocol: http\n  ${way}`);
  writeFileSync(join(folder, 'bots/backend.yaml'), `backend:\n  ${way}`);
  const { project } = await loadProject([folder], { cwd: folder });
  const { bot, backend, folders } = project!;
  expect(texts(await ask(bot!, 'Hi', { cwd: folders!.bot! }))).toEqual(['ok']);
  expect(await fetched(backend!, {}, folders!.backend!)).toEqual({ reply: 'ok' });
});
