import { createServer as createPlainServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import { ProblemError } from '../../src/problem.ts';
import { answerJson, listen, serve, serveJson } from './serve.ts';
import { ask, begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

describe('a bot given by its address alone', () => {
  it('is sent the conversation and the message', async () => {
    const seen: unknown[] = [];
    const url = await serveJson((body) => {
      seen.push(body);
      return { reply: 'Hi' };
    });
    await ask({ protocol: 'http', url }, 'Where is my order?');
    expect(seen).toEqual([{ conversation_id: 'c-1', message: 'Where is my order?' }]);
  });

  it.each([
    [{ reply: 'Hi' }, ['Hi']],
    [{ text: 'Hi' }, ['Hi']],
    [{ answer: 'Hi' }, ['Hi']],
    [{ message: { content: 'Hi' } }, ['Hi']],
    [{ messages: ['Hi', 'How can I help?'] }, ['Hi', 'How can I help?']],
    [{ messages: [{ text: 'Hi' }, { text: 'How can I help?' }] }, ['Hi', 'How can I help?']],
    [{ replies: [{ type: 'text', content: 'Hi' }] }, ['Hi']],
    [
      [
        { id: 'c-1', text: 'Hi' },
        { id: 'c-1', text: 'There' },
      ],
      ['Hi', 'There'],
    ],
    ['Hi', ['Hi']],
  ])('is understood when it answers %j', async (reply, expected) => {
    const url = await serveJson(() => reply);
    expect(texts(await ask({ protocol: 'http', url }))).toEqual(expected);
  });

  it('offers the options of its last message', async () => {
    const url = await serveJson(() => ({
      messages: [{ text: 'Which?' }],
      buttons: [{ title: 'Return', payload: '/return' }, 'Refund'],
    }));
    const reply = await ask({ protocol: 'http', url });
    expect(reply.messages[0]?.options).toEqual([
      { label: 'Return', value: '/return' },
      { label: 'Refund', value: 'Refund' },
    ]);
  });

  it('signals a handoff with its context, and none when it says there is none', async () => {
    const answers = [
      { reply: 'No', handoff: null },
      { reply: 'No', handoff: false },
      { reply: 'Yes', handoff: { queue: 'billing', order: 'A1' } },
    ];
    const url = await serveJson(() => answers.shift()!);
    const conversation = await begin(opened({ protocol: 'http', url }));
    expect((await say(conversation, '1')).signals).toEqual([]);
    expect((await say(conversation, '2')).signals).toEqual([]);
    expect((await say(conversation, '3')).signals).toEqual([
      { stage: 'signalled', source: '$.handoff', payload: { queue: 'billing', order: 'A1' }, queue: 'billing' },
    ]);
  });

  it('does not take a handoff promised in words for a signal', async () => {
    const url = await serveJson(() => ({ reply: 'I will hand you over to a human agent. handoff: true' }));
    expect((await ask({ protocol: 'http', url })).signals).toEqual([]);
  });
});

describe('a bot given by templates and paths', () => {
  it('gets method, headers and body as written', async () => {
    let seen: unknown;
    const url = await serve(async (request, response) => {
      seen = {
        line: `${request.method} ${request.url}`,
        key: request.headers['x-key'],
        body: JSON.parse(await text(request)) as unknown,
      };
      answerJson(response, { a: 'ok' });
    });
    const bot = opened(
      {
        protocol: 'http',
        url: `${url}/{{locale}}/chat?id={{conversation_id}}`,
        method: 'PUT',
        headers: { 'X-Key': 'Bearer {{env.KEY}}' },
        body: { user: { id: '{{facts.customer}}' }, words: ['{{message}}'] },
        reply: { text: '$.a' },
      },
      { env: { KEY: 's3cret' } },
    );
    await say(await begin(bot, 'a/b', { facts: { customer: 'C "7"' } }), 'say "hi"');
    expect(seen).toEqual({
      line: 'PUT /en-GB/chat?id=a%2Fb',
      key: 'Bearer s3cret',
      body: { user: { id: 'C "7"' }, words: ['say "hi"'] },
    });
  });

  it('keeps a message inside the place the template gives it', async () => {
    const seen: string[] = [];
    const url = await serve(async (request, response) => {
      seen.push(request.url!, await text(request));
      answerJson(response, { reply: 'ok' });
    });
    const hostile = '","admin":true,"x":"&a=b{{env.KEY}}';
    const headers = { 'content-type': 'application/json' };
    await ask({ protocol: 'http', url: `${url}/?q={{message}}`, headers, body: '{"m":"{{message}}"}' }, hostile);
    expect(new URL(seen[0]!, url).searchParams.get('q')).toBe(hostile);
    expect(JSON.parse(seen[1]!)).toEqual({ m: hostile });
  });

  it('can be sent a form', async () => {
    let seen = '';
    const url = await serve(async (request, response) => {
      seen = await text(request);
      answerJson(response, { reply: 'ok' });
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await ask({ protocol: 'http', url, headers, body: { Body: '{{message}}', From: '{{conversation_id}}' } }, 'a&b');
    expect(seen).toBe('Body=a%26b&From=c-1');
  });

  it('is sent the value of the option a customer chose', async () => {
    const url = await serveJson((body) => ({ reply: (body as { message: string }).message }));
    const conversation = await begin(opened({ protocol: 'http', url }));
    const option = { label: 'Refund', value: '/refund{"full":true}' };
    const reply = await conversation.send({ text: 'Refund', option }, new AbortController().signal);
    expect(texts(reply)).toEqual([option.value]);
  });

  it('has texts, options, intent, confidence and signals read where its paths point', async () => {
    const url = await serveJson(() => ({
      out: [
        { say: 'One', picks: [] },
        { say: 'Two', picks: [{ t: 'Yes', v: 'y' }] },
      ],
      nlu: { top: 'refund', score: 0.93 },
      state: 'TRANSFER',
      ticket: { id: 5 },
      desk: 'vip',
    }));
    const reply = await ask({
      protocol: 'http',
      url,
      reply: {
        messages: '$.out[*]',
        text: '$.say',
        options: '$.picks[*]',
        option_label: '$.t',
        option_value: '$.v',
        intent: '$.nlu.top',
        confidence: '$.nlu.score',
      },
      signals: [
        { stage: 'signalled', path: '$.state', equals: 'TRANSFER', payload: '$.ticket', queue: '$.desk' },
        { stage: 'accepted', path: '$.state', matches: '^ACC' },
      ],
    });
    expect(reply.messages).toEqual([
      { text: 'One', options: [] },
      { text: 'Two', options: [{ label: 'Yes', value: 'y' }] },
    ]);
    expect(reply.intent).toEqual({ name: 'refund', confidence: 0.93 });
    expect(reply.signals).toEqual([{ stage: 'signalled', source: '$.state', payload: { id: 5 }, queue: 'vip' }]);
  });

  it('may answer with a signal alone', async () => {
    const url = await serveJson(() => ({ messages: [], ended: true }));
    const reply = await ask({ protocol: 'http', url });
    expect(reply.messages).toEqual([]);
    expect(reply.signals.map((signal) => signal.stage)).toEqual(['ended']);
  });

  it('says who it is', async () => {
    const url = await serveJson(() => ({ name: 'Ada', build: 42 }));
    const { signal } = new AbortController();
    const identity = { url: `${url}/health` };
    expect(await opened({ protocol: 'http', url, identity }).identify(signal)).toEqual({ name: 'Ada', build: '42' });
    expect(await opened({ protocol: 'http', url }).identify(signal)).toEqual({ name: null, build: null });
  });
});

describe('connections', () => {
  it('are kept between turns and conversations', async () => {
    const sockets = new Set<unknown>();
    const url = await serveJson(async (_, request) => {
      sockets.add(request.socket);
      // As long as a bot thinks, a connection rests.
      await setTimeout(80);
      return { reply: 'ok' };
    });
    const bot = opened({ protocol: 'http', url });
    for (const id of ['a', 'b', 'c']) {
      const conversation = await begin(bot, id);
      await say(conversation, '1');
      await say(conversation, '2');
    }
    expect(sockets.size).toBeLessThanOrEqual(3);
  });

  it('that a server closes with its reply, without saying so, cost nobody a turn', async () => {
    const url = await serve(async (request, response) => {
      await text(request);
      const reply = '{"reply":"ok"}';
      const { socket } = response;
      response.on('finish', () => setImmediate(() => socket!.end()));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length }).end(reply);
    });
    const bot = opened({ protocol: 'http', url });
    const talk = async (id: number): Promise<void> => {
      const conversation = await begin(bot, `c-${id}`);
      for (let turn = 0; turn < 20; turn++) await say(conversation, 'Hello');
    };
    await expect(Promise.all(Array.from({ length: 16 }, (_, id) => talk(id)))).resolves.toHaveLength(16);
  });
});

describe('a second attempt', () => {
  it.each([429, 503])('is made after a %i', async (status) => {
    let requests = 0;
    const url = await serve((request, response) => {
      request.resume();
      if (++requests < 3) response.writeHead(status).end();
      else answerJson(response, { reply: 'ok' });
    });
    const clock = hastyClock();
    expect(texts(await ask({ protocol: 'http', url }, 'Hi', { clock }))).toEqual(['ok']);
    expect(requests).toBe(3);
  });

  it('is never made of a turn the bot may have processed', async () => {
    for (const status of [500, 502, 504, 408]) {
      let requests = 0;
      const url = await serve((request, response) => {
        requests++;
        request.resume();
        response.writeHead(status).end();
      });
      await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
      expect(requests).toBe(1);
    }
  });

  it('is not made when the connection breaks after the request was sent', async () => {
    let requests = 0;
    const url = await serve((request) => {
      requests++;
      request.socket.destroy();
    });
    const fault = await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
    expect(requests).toBe(1);
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain(`POST ${url}/ got no answer`);
  });

  it('waits as long as Retry-After says, and all conversations with it', async () => {
    let requests = 0;
    const sentAt: number[] = [];
    const clock = hastyClock();
    const url = await serve((request, response) => {
      request.resume();
      sentAt.push(clock.now());
      if (++requests === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else answerJson(response, { reply: 'ok' });
    });
    const bot = opened({ protocol: 'http', url }, { clock });
    const [first, second] = [await begin(bot, 'a'), await begin(bot, 'b')];
    await say(first, 'Hi');
    await say(second, 'Hi');
    expect(sentAt[0]).toBe(0);
    expect(sentAt.slice(1).every((at) => at >= 7000)).toBe(true);
  });

  it('reads Retry-After given as a date', async () => {
    let requests = 0;
    const clock = hastyClock();
    const url = await serve((request, response) => {
      request.resume();
      const date = new Date(clock.date() + 3000).toUTCString();
      if (++requests === 1) response.writeHead(503, { 'retry-after': date }).end();
      else answerJson(response, { reply: 'ok' });
    });
    await ask({ protocol: 'http', url }, 'Hi', { clock });
    expect(clock.slept[0]).toBe(3000);
  });

  it('is not waited for longer than a run can bear', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(429, { 'retry-after': '86400' }).end('quota');
    });
    const fault = await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('429 and asks to wait 86400 s');
  });

  it('is not made where none is wanted', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests++;
      request.resume();
      response.writeHead(429).end();
    });
    await faultOf(ask({ protocol: 'http', url, retries: 0 }, 'Hi', { clock: hastyClock() }));
    expect(requests).toBe(1);
  });
});

describe('a fault', () => {
  it.each([
    ['invalid JSON', 'application/json', '{"reply": "Hi', 'invalid JSON'],
    ['an empty body', 'application/json', '', 'empty body'],
    ['another content type', 'text/html', '<h1>Hi</h1>', 'text/html where JSON was expected: <h1>Hi</h1>'],
    ['bytes that are not UTF-8', 'application/json', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'not UTF-8'],
    ['no message', 'application/json', '{"status":"ok"}', 'without a message at any of the usual places: {"status"'],
    ['JSON nested too deep', 'application/json', '['.repeat(5000) + ']'.repeat(5000), 'nested more than 200 deep'],
  ])('of the bot: %s', async (_, type, body, words) => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    const fault = await faultOf(ask({ protocol: 'http', url: `${url}/chat` }));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain(`POST ${url}/chat answered 200`);
    expect(fault.message).toContain(words);
  });

  it('tells a refused connection from a bot that fails', async () => {
    const closed = createPlainServer();
    const port = await listen(closed);
    closed.close();
    const clock = hastyClock();
    const fault = await faultOf(ask({ protocol: 'http', url: `http://127.0.0.1:${port}` }, 'Hi', { clock }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('refused');
    expect(clock.slept).toEqual([250, 500]);
  });

  it('tells a slow bot from a broken one', async () => {
    const url = await serve((request) => void request.resume());
    const fault = await faultOf(ask({ protocol: 'http', url, timeout: '50ms' }));
    expect(fault.endReason).toBe('timed-out');
    expect(fault.message).toBe(`POST ${url}/ was not answered within 50 ms.`);
  });

  it('never shows a secret, wherever it came from', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(500).end(`bad key ${String(request.headers['x-key'])} in ${request.url}`);
    });
    const spec = { protocol: 'http' as const, url: `${url}/{{env.KEY}}`, headers: { 'x-key': '{{env.KEY}}' } };
    const fault = await faultOf(ask(spec, 'Hi', { env: { KEY: 'k3y with+signs' } }));
    expect(fault.message).not.toContain('signs');
    expect(fault.message).toContain('[redacted env.KEY]');
    expect(String(fault.cause)).not.toContain('signs');
  });

  it('never lets a bot write a secret into a transcript', async () => {
    const url = await serveJson((_, request) => {
      const key = String(request.headers['x-key']);
      const handoff = { queue: key, context: { [key]: key } };
      return { reply: `You sent ${key}`, buttons: [key], intent: key, handoff };
    });
    const raw: unknown[] = [];
    const spec = { protocol: 'http' as const, url, headers: { 'x-key': '{{env.KEY}}' } };
    const reply = await ask(spec, 'Hi', { env: { KEY: 'hunter22' }, raw: (exchange) => raw.push(exchange) });
    expect(texts(reply)).toEqual(['You sent [redacted env.KEY]']);
    expect(reply.intent?.name).toBe('[redacted env.KEY]');
    expect(JSON.stringify([reply, raw])).not.toContain('hunter22');
    expect(raw).toHaveLength(1);
  });
});

it('a variable of the environment that is not set is a problem before anything is sent', () => {
  const spec = { protocol: 'http' as const, url: '{{env.BOT_URL}}', headers: { a: '{{env.TOKEN}}' } };
  expect(() => openBot(spec, { env: { TOKEN: 'x' } })).toThrow(ProblemError);
});

it('an interrupted run stops a message under way with its own reason', async () => {
  const controller = new AbortController();
  const url = await serve(() => controller.abort(new Error('interrupted')));
  const conversation = await begin(opened({ protocol: 'http', url }));
  await expect(conversation.send({ text: 'Hi', option: null }, controller.signal)).rejects.toThrow('interrupted');
});
