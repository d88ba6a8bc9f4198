import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import { ProblemError } from '../../src/problem.ts';
import { answerJson, serve, serveJson } from './serve.ts';
import { ask, begin, opened, say, texts } from './talk.ts';

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
