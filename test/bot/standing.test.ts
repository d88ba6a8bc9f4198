/** Requests sent again are counted, and a bot in trouble is known as such. */
import { expect, it } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, serve } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say } from './talk.ts';

it('a reply says how often its request was turned away, by reason', async () => {
  const statuses = [503, 429, 503, 200];
  const url = await serve((request, response) => {
    request.resume();
    const status = statuses.shift() ?? 200;
    answerJson(response, { reply: 'ok' }, status);
  });
  const conversation = await begin(opened({ protocol: 'http', url, retries: 5 }, { clock: hastyClock() }));
  expect((await say(conversation, 'Hello')).retries).toEqual({ refused: 0, busy429: 1, busy503: 2 });
  expect((await say(conversation, 'Hello')).retries).toBeUndefined();
});

it('a fault says it too', async () => {
  const conversation = await begin(
    opened({ protocol: 'http', url: 'http://127.0.0.1:1', retries: 2 }, { clock: hastyClock() }),
  );
  expect((await faultOf(say(conversation, 'Hello'))).retries).toEqual({ refused: 2, busy429: 0, busy503: 0 });
});

it('a 503 slows down every conversation', async () => {
  const clock = hastyClock();
  const at: number[] = [];
  const url = await serve((request, response) => {
    request.resume();
    at.push(clock.now());
    answerJson(response, { reply: 'ok' }, at.length === 1 ? 503 : 200);
  });
  const bot = opened({ protocol: 'http', url }, { clock });
  const [a, b] = [await begin(bot, 'a'), await begin(bot, 'b')];
  await Promise.all([say(a, 'Hello'), say(b, 'Hello')]);
  await say(b, 'Hello');
  expect(at.slice(2).every((time) => time >= 250)).toBe(true);
});

it('a minute in which a limit on requests lets nobody in is not waited for by each of them anew', async () => {
  const clock = hastyClock();
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(429, { 'retry-after': '1' }).end();
  });
  const bot = opened({ protocol: 'http', url }, { clock });
  const said = Array.from({ length: 12 }, async (_, at) => faultOf(say(await begin(bot, `c-${at}`), 'Hello')));
  for (const { message } of await Promise.all(said)) expect(message).toContain('answered 429');
  expect(bot.standing!.trouble(100)).toMatchObject({ kind: 'unavailable' });
  expect(clock.now()).toBeLessThan(90_000);
});

it.each([429, 503])('three in a row that were told to wait an hour (%i) are an outage at once', async (status) => {
  let asked = 0;
  const url = await serve((request, response) => {
    request.resume();
    asked++;
    response.writeHead(status, { 'retry-after': '3600' }).end();
  });
  const bot = opened({ protocol: 'http', url });
  for (let at = 1; at <= 3; at++) {
    expect(bot.standing!.trouble(100)).toBeNull();
    await faultOf(say(await begin(bot, `c-${at}`), 'Hello'));
  }
  expect(bot.standing!.trouble(100)).toMatchObject({
    kind: 'unavailable',
    times: 3,
    fix: 'Wait as long as it asks for, or have its limit raised.',
  });
  expect(asked).toBe(3);
});

it('ten in a row that were let in nowhere, and five seconds without an answer, are an outage', async () => {
  const clock = hastyClock();
  const bot = opened({ protocol: 'http', url: 'http://127.0.0.1:1' }, { clock });
  for (let at = 1; at <= 10; at++) {
    expect(bot.standing!.trouble(100)).toBeNull();
    await faultOf(say(await begin(bot, `c-${at}`), 'Hello'));
  }
  expect(bot.standing!.trouble(100)).toMatchObject({ kind: 'unavailable', times: 10 });
});

it('a bot that fails is no outage, whatever it says of others', async () => {
  const clock = hastyClock();
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { error: 'the search answered 503' }, 500);
  });
  const bot = opened({ protocol: 'http', url, retries: 0 }, { clock });
  for (let at = 1; at <= 20; at++) {
    await faultOf(say(await begin(bot, `c-${at}`), 'Hello'));
    await clock.sleep(1000, new AbortController().signal);
  }
  expect(bot.standing!.trouble(100)).toBeNull();
});

it.each([
  ['a refused body', 422, { detail: 'field "text" missing' }, /body/],
  ['a status nobody knows', 409, { title: 'conflict' }, /what it misses/],
  ['a key that is refused in a 200', 200, { error: { code: 'invalid_api_key', message: 'Wrong.' } }, /auth/],
  ['a key whose name says so', 200, { errorType: 'MissingAuthenticationToken', error: 'Nope.' }, /auth/],
  ['an error of that type', 200, { type: 'error', error: { type: 'authentication_error', message: 'No.' } }, /auth/],
  ['a part whose name says so', 200, { error: { code: 'missing_required_parameter', message: 'Nope.' } }, /body/],
  ['a status told in a 200', 200, { status: 'error', code: 403, message: 'Nope.' }, /auth/],
  ['a query that is missing', 200, { errors: [{ message: 'Must provide query string.' }] }, /body/],
  ['a call that is none', 200, { jsonrpc: '2.0', error: { code: -32600, message: 'Nope.' } }, /body/],
  ['a method that is not known', 200, { jsonrpc: '2.0', error: { code: -32601, message: 'Nope.' } }, /path/],
  ['texts in an unknown place', 200, { out: { words: 'Hello' } }, /reply\.messages/],
])('%s three times at the first turn is a matter of the configuration', async (_, status, json, fix) => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, json, status);
  });
  const bot = openBot({ protocol: 'http', url }, { env: {} });
  for (const id of ['a', 'b', 'c']) {
    expect(bot.standing!.trouble(100)).toBeNull();
    await faultOf(say(await begin(bot, id), 'Hello'));
  }
  expect(bot.standing!.trouble(100)).toMatchObject({ kind: 'misconfigured', times: 3 });
  expect(bot.standing!.trouble(100)!.fix).toMatch(fix);
  await bot.close();
});

it.each([
  ['nothing', '', /answers by a stream/],
  ['half of JSON', '{"reply": "Hel', /API/],
])('%s, three times at the first turn, is one too', async (_, body, fix) => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  const bot = opened({ protocol: 'http', url });
  for (const id of ['a', 'b', 'c']) await faultOf(say(await begin(bot, id), 'Hello'));
  expect(bot.standing!.trouble(100)).toMatchObject({ kind: 'misconfigured' });
  expect(bot.standing!.trouble(100)!.fix).toMatch(fix);
});

it.each([
  { error: 'the flow crashed' },
  { error: { code: 500, message: 'out of memory' } },
  { error: { code: 502, message: 'The model answered: invalid API key' } },
])('%j at every first turn is a bot that fails', async (json) => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, json);
  });
  const bot = opened({ protocol: 'http', url });
  for (const id of ['a', 'b', 'c', 'd']) await faultOf(say(await begin(bot, id), 'Hello'));
  expect(bot.standing!.trouble(100)).toBeNull();
});

it('a value that the opening call did not give is told with where to look', async () => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { reply: 'Hello' });
  });
  const open = [{ request: 'POST /sessions', save: 'session' }];
  const bot = opened({ protocol: 'http', url: `${url}/{{open.session.id}}`, open });
  await faultOf(begin(bot).then((conversation) => say(conversation, 'Hello')));
  expect(bot.standing!.advice()).toContain('what the call or reply that it names answers');
});

it('another service than the one named is a matter of the configuration', async () => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { reply: 'Hello' });
  });
  for (const protocol of ['openai', 'rasa', 'mcp', 'a2a'] as const) {
    const spec = {
      protocol,
      url,
      ...(protocol === 'mcp' && { tool: 'ask' }),
      ...(protocol === 'openai' && { model: 'm' }),
    };
    const bot = opened(spec as BotSpec);
    for (const id of ['a', 'b', 'c']) await faultOf(begin(bot, id).then((conversation) => say(conversation, 'Hello')));
    expect([protocol, bot.standing!.trouble(100)]).toEqual([
      protocol,
      expect.objectContaining({ kind: 'misconfigured' }),
    ]);
  }
});

it('a bot that only fails is in no trouble: that is its own doing', async () => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { error: 'answered 400 by the model' }, 500);
  });
  const bot = opened({ protocol: 'http', url });
  for (let at = 0; at < 12; at++) await faultOf(say(await begin(bot, `c-${at}`), 'Hello'));
  expect(bot.standing!.trouble(100)).toBeNull();
});

it('a bot whose first turns all fail alike is misconfigured by the kind of the fault, whatever words it fails with', async () => {
  const troubleWith = async (status: number, body: string, type: string) => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    const bot = opened({ protocol: 'http', url, retries: 0 }, { clock: hastyClock() });
    for (let at = 1; at <= 3; at++) await faultOf(say(await begin(bot, `c-${at}`), 'Hello'));
    return bot.standing!.trouble(100)?.kind ?? null;
  };
  expect(await troubleWith(200, '<h1>Welcome</h1>', 'text/html')).toBe('misconfigured');
  expect(await troubleWith(422, '{}', 'application/json')).toBe('misconfigured');
  const words =
    'html where JSON was expected; answered without a message; the host answered 422; certificate has expired';
  expect(await troubleWith(500, JSON.stringify({ error: words }), 'application/json')).toBeNull();
  expect(await troubleWith(200, JSON.stringify({ error: words }), 'application/json')).toBeNull();
});
