import { readFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { connect as connectTo, createServer as createSilentServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { answerJson, listen, serve, serveJson } from './serve.ts';
import { ask, begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

const certificate = (name: string): string => `${import.meta.dirname}/certificates/${name}`;

describe('credentials', () => {
  it.each([
    [{ type: 'bearer', token: '{{env.SECRET}}' } as const, 'authorization', 'Bearer s3cret'],
    [{ type: 'api-key', header: 'X-Api-Key', key: '{{env.SECRET}}' } as const, 'x-api-key', 's3cret'],
    [{ type: 'basic', user: 'me', password: '{{env.SECRET}}' } as const, 'authorization', 'Basic bWU6czNjcmV0'],
  ])('of type %j are sent', async (auth, header, value) => {
    let seen: unknown;
    const url = await serveJson((_, request) => {
      seen = request.headers[header];
      return { reply: 'ok' };
    });
    await ask({ protocol: 'http', url, auth }, 'Hi', { env: { SECRET: 's3cret' } });
    expect(seen).toBe(value);
  });

  /** A token server and a bot behind it. Tokens are t1, t2 …; the bot takes the newest only. */
  const behindOauth = async (lifeS: number) => {
    const issued: URLSearchParams[] = [];
    const url = await serve(async (request, response) => {
      const body = await text(request);
      if (request.url === '/token') {
        issued.push(new URLSearchParams(body));
        answerJson(response, { access_token: `token-${issued.length}`, expires_in: lifeS });
      } else if (request.headers.authorization === `Bearer token-${issued.length}`) {
        answerJson(response, { reply: `hello token-${issued.length}` });
      } else {
        answerJson(response, { error: 'expired' }, 401);
      }
    });
    const auth = {
      type: 'oauth',
      token_url: `${url}/token`,
      client_id: 'me',
      client_secret: '{{env.SECRET}}',
      scope: 'chat',
    } as const;
    return { spec: { protocol: 'http' as const, url, auth }, issued };
  };

  it('of OAuth are fetched once for all conversations', async () => {
    const { spec, issued } = await behindOauth(3600);
    const bot = opened(spec, { env: { SECRET: 's3cret' } });
    const conversations = await Promise.all(['a', 'b', 'c'].map((id) => begin(bot, id)));
    await Promise.all(conversations.map((conversation) => say(conversation, 'Hi')));
    expect(issued.map((form) => Object.fromEntries(form))).toEqual([
      { grant_type: 'client_credentials', client_id: 'me', client_secret: 's3cret', scope: 'chat' },
    ]);
  });

  it('of OAuth are renewed before they end, and never shown', async () => {
    const { spec, issued } = await behindOauth(100);
    const clock = hastyClock();
    const conversation = await begin(opened(spec, { env: { SECRET: 's3cret' }, clock }));
    expect(texts(await say(conversation, 'Hi'))).toEqual(['hello [redacted access token]']);
    const { signal } = new AbortController();
    await clock.sleep(75_000, signal);
    await say(conversation, 'Hi');
    expect(issued).toHaveLength(1);
    await clock.sleep(10_000, signal);
    await say(conversation, 'Hi');
    expect(issued).toHaveLength(2);
  });

  it('of OAuth are renewed when the bot no longer takes them', async () => {
    const { spec, issued } = await behindOauth(3600);
    const conversation = await begin(opened(spec, { env: { SECRET: 's3cret' } }));
    await say(conversation, 'Hi');
    issued.push(new URLSearchParams());
    await say(conversation, 'Hi again');
    expect(issued).toHaveLength(3);
  });

  it('that are refused are no fault of the bot', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(401).end();
    });
    const fault = await faultOf(ask({ protocol: 'http', url }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('check the credentials');
  });

  it('that cannot be fetched are no fault of the bot', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(500).end();
    });
    const auth = { type: 'oauth', token_url: url, client_id: 'me', client_secret: 'x' } as const;
    const fault = await faultOf(ask({ protocol: 'http', url, auth }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('No access token');
  });
});

describe('TLS', () => {
  const secure = async (options: ServerOptions): Promise<string> => {
    const pems = { key: readFileSync(certificate('server.key')), cert: readFileSync(certificate('server.pem')) };
    const server = createTlsServer({ ...pems, ...options }, (request, response) => {
      request.resume();
      answerJson(response, { reply: 'ok' });
    });
    return `https://127.0.0.1:${await listen(server)}`;
  };

  it('trusts a certificate authority the configuration names', async () => {
    const url = await secure({});
    const reply = await ask({ protocol: 'http', url, tls: { ca: 'ca.pem' } }, 'Hi', { cwd: certificate('') });
    expect(texts(reply)).toEqual(['ok']);
  });

  it('that cannot be trusted is no fault of the bot', async () => {
    const fault = await faultOf(ask({ protocol: 'http', url: await secure({}) }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('no secure connection');
  });

  it('shows a client certificate where the bot asks for one', async () => {
    // From TLS 1.3 on, a client hears of its refusal only as a closed connection.
    const url = await secure({
      maxVersion: 'TLSv1.2',
      requestCert: true,
      rejectUnauthorized: true,
      ca: readFileSync(certificate('ca.pem')),
    });
    const tls = { ca: certificate('ca.pem'), cert: certificate('client.pem'), key: certificate('client.key') };
    expect(texts(await ask({ protocol: 'http', url, tls }))).toEqual(['ok']);
    const fault = await faultOf(ask({ protocol: 'http', url, tls: { ca: tls.ca } }));
    expect(fault.endReason).toBe('transport-fault');
  });
});

describe('patience', () => {
  it('is counted apart for the first sign of an answer', async () => {
    const url = await serve((request) => void request.resume());
    const fault = await faultOf(ask({ protocol: 'http', url, first_timeout: '50ms', timeout: '20s' }));
    expect(fault.endReason).toBe('timed-out');
    expect(fault.message).toContain('was not answered within 50 ms');
  });

  it('for a connection ends before that for an answer', async () => {
    // Takes the connection and never agrees to anything.
    const url = `https://127.0.0.1:${await listen(createSilentServer())}`;
    const fault = await faultOf(ask({ protocol: 'http', url, connect_timeout: '100ms', retries: 0 }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('no connection within the connect timeout');
  });
});

it('a proxy is asked for every connection', async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url!);
    const { method, headers } = request;
    request.pipe(
      forward(request.url!, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url!);
    const [host, port] = request.url!.split(':');
    const target = connectTo(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  const proxyUrl = `http://127.0.0.1:${await listen(proxy)}`;
  const url = await serveJson(() => ({ reply: 'ok' }));
  expect(texts(await ask({ protocol: 'http', url, proxy: proxyUrl }))).toEqual(['ok']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(new URL(url).host);
});

it('a turn is sent again after a broken connection when the bot can tell it from a new one', async () => {
  const keys: unknown[] = [];
  const url = await serve((request, response) => {
    keys.push(request.headers['idempotency-key']);
    request.resume();
    if (keys.length === 1) request.socket.destroy();
    else answerJson(response, { reply: 'ok' });
  });
  const spec = { protocol: 'http' as const, url, idempotency_header: 'Idempotency-Key' };
  expect(texts(await ask(spec, 'Hi', { clock: hastyClock() }))).toEqual(['ok']);
  expect(keys).toEqual(['c-1-1', 'c-1-1']);
});

describe('before the first conversation', () => {
  it('a bot that is there is not spoken to', async () => {
    let requests = 0;
    const url = await serve((_, response) => void response.end(String(++requests)));
    await opened({ protocol: 'http', url: `${url}/{{conversation_id}}` }).identify(new AbortController().signal);
    await opened({ protocol: 'websocket', url: url.replace('http', 'ws') }).identify(new AbortController().signal);
    expect(requests).toBe(0);
  });

  it.each(['http', 'openai', 'rasa', 'websocket', 'a2a', 'direct-line'] as const)(
    '%s: one that is not is told',
    async (protocol) => {
      const port = await freePort();
      const bot = opened({ protocol, url: `${protocol === 'websocket' ? 'ws' : 'http'}://127.0.0.1:${port}` });
      const fault = await faultOf(bot.identify(new AbortController().signal));
      expect(fault.endReason).toBe('transport-fault');
      expect(fault.message).toBe(`127.0.0.1:${port} cannot be reached: the connection was refused.`);
    },
  );
});
