/** Bots that know a conversation by something of their own. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { systemClock } from '../../src/bot/clock.ts';
import { probe } from '../../src/bot/probe/probe.ts';
import { cookieJar } from '../../src/bot/session/cookies.ts';
import type { Json } from '../../src/json.ts';
import { answerJson, listen, serve } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

interface Heard {
  method: string;
  url: string;
  cookie: string | undefined;
  authorization: string | undefined;
  body: Json;
}

/** @param reply Gets the request and how many came before it. */
async function listening(
  reply: (heard: Heard, count: number) => { json: Json; headers?: Record<string, string[]>; status?: number },
) {
  const all: Heard[] = [];
  const url = await serve(async (request, response) => {
    const body = await text(request);
    const { cookie, authorization } = request.headers;
    const heard = {
      method: request.method!,
      url: request.url!,
      cookie,
      authorization,
      body: body === '' ? null : (JSON.parse(body) as Json),
    };
    const { json, headers = {}, status = 200 } = reply(heard, all.length);
    all.push(heard);
    for (const [name, values] of Object.entries(headers)) response.setHeader(name, values);
    answerJson(response, json, status);
  });
  return { url, all };
}

describe('cookies', () => {
  it('go back within the conversation that got them, and nowhere else', async () => {
    const { url, all } = await listening((_, count) => ({
      json: { reply: 'ok' },
      headers: { 'set-cookie': [`basket=b${count}; Path=/; HttpOnly`, 'theme=dark; Path=/elsewhere'] },
    }));
    const bot = opened({ protocol: 'http', url: `${url}/talk/in` });
    const [a, b] = [await begin(bot, 'a'), await begin(bot, 'b')];
    await say(a, '1');
    await say(b, '1');
    await say(a, '2');
    expect(all.map(({ cookie }) => cookie)).toEqual([undefined, undefined, 'basket=b0']);
  });

  it('are kept beside a cookie of the configuration', async () => {
    const { url, all } = await listening(() => ({ json: { reply: 'ok' }, headers: { 'set-cookie': ['own=1'] } }));
    const bot = opened({ protocol: 'http', url, headers: { Cookie: 'consent=yes' } });
    const a = await begin(bot);
    await say(a, '1');
    await say(a, '2');
    expect(all[1]!.cookie).toBe('consent=yes; own=1');
  });

  it.each([
    ['another host', 'https://shop.example/chat', 'a=1; Domain=evil.example', 'https://evil.example/', null],
    ['a top-level domain', 'https://shop.example/', 'a=1; Domain=example', 'https://other.example/', null],
    ['the domain', 'https://api.shop.example/', 'a=1; Domain=.shop.example', 'https://www.shop.example/', 'a=1'],
    ['its folder', 'https://shop.example/chat/in', 'a=1', 'https://shop.example/chat/out', 'a=1'],
    ['another folder', 'https://shop.example/chat/in', 'a=1', 'https://shop.example/chats', null],
    ['plain http', 'https://shop.example/', 'a=1; Secure', 'http://shop.example/', null],
    ['this machine', 'http://127.0.0.1:3000/', 'a=1; Secure', 'http://127.0.0.1:3000/', 'a=1'],
    ['too late', 'https://shop.example/', 'a=1; Max-Age=10', 'https://shop.example/', null],
  ])('are sent to %s as a browser would', (_, from, line, to, sent) => {
    const jar = cookieJar();
    jar.keep(from, [line], 0);
    expect(jar.headerFor(to, 20_000)).toBe(sent);
  });
});

describe('a session the server names', () => {
  it('is carried on from the first reply that tells it', async () => {
    const { url, all } = await listening((_, count) => ({
      json: count === 0 ? { chat: { key: 'k-7' }, reply: 'ok' } : { reply: 'ok' },
    }));
    const body = { text: '{{message}}', chat: { key: '{{reply.chat.key}}' }, note: 'key {{reply.chat.key}}' };
    const a = await begin(opened({ protocol: 'http', url, body }));
    await say(a, '1');
    await say(a, '2');
    await say(a, '3');
    expect(all.map(({ body: sent }) => sent)).toEqual([
      { text: '1', chat: {}, note: 'key ' },
      { text: '2', chat: { key: 'k-7' }, note: 'key k-7' },
      { text: '3', chat: { key: 'k-7' }, note: 'key k-7' },
    ]);
  });

  it('is carried on from a header too, and by a socket', async () => {
    const { url, all } = await listening(() => ({ json: { reply: 'ok' }, headers: { 'x-talk': ['t 1'] } }));
    const a = await begin(opened({ protocol: 'http', url: `${url}/{{reply_headers.x-talk}}` }));
    await say(a, '1');
    await say(a, '2');
    expect(all.map((heard) => heard.url)).toEqual(['/', '/t%201']);

    const server = createServer();
    const heard: string[] = [];
    new WebSocketServer({ server }).on('connection', (socket) => {
      socket.send('{"hello":{"id":"w-1"}}');
      socket.on('message', (data: Buffer) => {
        heard.push(String(data));
        socket.send('{"reply":"ok","final":true}');
      });
    });
    const message = { say: '{{message}}', id: '{{reply.hello.id}}' };
    const socketed = opened({
      protocol: 'websocket',
      url: `ws://127.0.0.1:${await listen(server)}`,
      message,
      end_of_turn: '$.final',
    });
    const b = await begin(socketed);
    await say(b, '1');
    await say(b, '2');
    expect(heard.at(-1)).toBe('{"say":"2","id":"w-1"}');
  });

  it('opened by requests of its own, and closed', async () => {
    const { url, all } = await listening(({ url: path }) => {
      if (path === '/login') return { json: { access_token: 'tok-123456789', user: { id: 5 } } };
      if (path === '/rooms') return { json: { room: { id: 'r/1' } }, status: 201 };
      return { json: { reply: 'I know tok-123456789' } };
    });
    const bot = opened({
      protocol: 'http',
      url: `${url}/rooms/{{open.room.room.id}}/say`,
      headers: { authorization: 'Bearer {{open.login.access_token}}' },
      open: [
        { request: 'POST /login', body: { as: '{{conversation_id}}' }, save: 'login' },
        { request: 'POST /rooms', headers: { authorization: 'Bearer {{open.login.access_token}}' }, save: 'room' },
      ],
      close: [{ request: 'DELETE /rooms/{{open.room.room.id}}' }],
    });
    const a = await begin(bot);
    const reply = await say(a, 'Hello');
    await a.close();
    expect(all.map((heard) => `${heard.method} ${heard.url}`)).toEqual([
      'POST /login',
      'POST /rooms',
      'POST /rooms/r%2F1/say',
      'DELETE /rooms/r%2F1',
    ]);
    expect(all[2]!.authorization).toBe('Bearer tok-123456789');
    expect(texts(reply)).toEqual(['I know [redacted open.login.access_token]']);
  });

  it('opened and closed with the headers of the configuration that have a value by then, at its own host alone', async () => {
    const other = await listening(() => ({ json: { access_token: 'tok-123456789' } }));
    const { url, all } = await listening(() => ({ json: { reply: 'ok' } }));
    const bot = opened(
      {
        protocol: 'http',
        url: `${url}/say`,
        headers: { Authorization: 'Bearer {{open.login.access_token}}', Cookie: 'tenant={{env.TENANT}}' },
        open: [
          { request: `POST ${other.url}/login`, save: 'login' },
          { request: 'POST /rooms', headers: { authorization: 'Basic own' } },
        ],
        close: [{ request: 'DELETE /rooms' }],
      },
      { env: { TENANT: 'acme' } },
    );
    await (await begin(bot)).close();
    const sent = ({ cookie, authorization }: Heard): unknown[] => [cookie, authorization];
    expect(other.all.map(sent)).toEqual([[undefined, undefined]]);
    expect(all.map(sent)).toEqual([
      ['tenant=acme', 'Basic own'],
      ['tenant=acme', 'Bearer tok-123456789'],
    ]);
  });

  it('opened by the calls that set up the back end', async () => {
    const { url, all } = await listening(() => ({ json: { reply: 'ok' } }));
    const bot = opened({ protocol: 'http', url: `${url}/{{setup.login.id}}` });
    await say(await begin(bot, 'a', { setup: { login: { id: 12 } } }), 'Hello');
    expect(all[0]!.url).toBe('/12');
  });

  it('that can not be opened is told with the request that failed', async () => {
    const { url } = await listening(() => ({ json: { error: 'no' }, status: 500 }));
    const fault = await faultOf(begin(opened({ protocol: 'http', url, open: [{ request: 'POST /rooms' }] })));
    expect(fault).toMatchObject({ endReason: 'bot-error' });
    expect(fault.message).toContain('POST');
    expect(fault.message).toContain('/rooms answered 500');
  });
});

it('a bot without a memory is told what was said, in its own words', async () => {
  const { url, all } = await listening((_, count) => ({ json: { reply: `answer ${count}` } }));
  const history = { role: 'from', text: 'says', customer: 'human', bot: 'ai' };
  const a = await begin(opened({ protocol: 'http', url, history, body: { past: '{{history}}', now: '{{message}}' } }));
  await say(a, 'one');
  await say(a, 'two');
  expect(all.map(({ body }) => body)).toEqual([
    { past: [], now: 'one' },
    {
      past: [
        { from: 'human', says: 'one' },
        { from: 'ai', says: 'answer 0' },
      ],
      now: 'two',
    },
  ]);
});

it('headers of any protocol may speak of the conversation', async () => {
  const seen: unknown[] = [];
  const url = await serve((request, response) => {
    seen.push(request.headers['x-customer']);
    request.resume();
    answerJson(response, [{ text: 'ok' }]);
  });
  const bot = opened({ protocol: 'rasa', url, headers: { 'X-Customer': '{{conversation_id}}' } });
  await say(await begin(bot, 'c-9'), 'Hello');
  expect(seen).toEqual(['c-9']);
});

it('probe begins anew each time, and names cookies and ids it saw', async () => {
  const { url, all } = await listening(() => ({
    json: { session_id: 's-81', reply: 'ok' },
    headers: { 'set-cookie': ['sid=abc; Path=/', 'lb=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT'] },
  }));
  let now = Date.UTC(2026, 0, 15);
  const clock = { ...systemClock, date: () => (now += 1) };
  const options = { message: 'Hello', signal: new AbortController().signal, clock };
  const { findings } = await probe({ protocol: 'http', url }, { env: {} }, options);
  await probe({ protocol: 'http', url }, { env: {} }, options);
  const [first, second] = all.map(({ body }) => (body as { conversation_id: string }).conversation_id);
  expect(first).not.toBe(second);
  const about = findings
    .filter((finding) => finding.about === 'session')
    .map(({ text: said, fix }) => `${said} ${fix}`);
  expect(about[0]).toContain('sid, lb');
  expect(about[1]).toContain('{{reply.session_id}}');
});
