/** Replies in the shapes that chat back ends send over plain HTTP. */
import type { ServerResponse } from 'node:http';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpBotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { serve } from './serve.ts';
import { ask, faultOf, texts } from './talk.ts';

const answering = (type: string, body: string | Buffer, end = true): Promise<string> =>
  serve((request, response: ServerResponse) => {
    request.resume();
    response.writeHead(200, { 'content-type': type });
    response.write(body);
    if (end) response.end();
  });

const sse = (...events: (object | string)[]): string =>
  events
    .map((event) => {
      const { event: name, ...data } = typeof event === 'string' ? { event: undefined } : (event as { event?: string });
      const text = typeof event === 'string' ? event : JSON.stringify(data);
      return `${name === undefined ? '' : `event: ${name}\n`}data: ${text}\n\n`;
    })
    .join('');

const saidBy = async (type: string, body: string | Buffer, more: Partial<HttpBotSpec> = {}): Promise<string[]> =>
  texts(await ask({ protocol: 'http', url: await answering(type, body), ...more }));

describe('server-sent events', () => {
  it.each<[string, string, string[]]>([
    ['words as they are', sse('Your ', 'parcel ', 'is here.'), ['Your parcel is here.']],
    [
      'pieces by event',
      sse({ event: 'token', delta: 'Your ' }, { event: 'token', delta: 'parcel' }, { event: 'end' }),
      ['Your parcel'],
    ],
    [
      'pieces by type',
      sse({ type: 'chunk', content: 'Your ' }, { type: 'chunk', content: 'parcel' }, { type: 'done' }),
      ['Your parcel'],
    ],
    [
      'chat completions',
      sse({ choices: [{ delta: { content: 'Hi' } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }, '[DONE]'),
      ['Hi'],
    ],
    [
      'all so far, each time',
      sse({ text: 'Your' }, { text: 'Your parcel' }, { text: 'Your parcel is here' }),
      ['Your parcel is here'],
    ],
    [
      'all once more at the end',
      sse({ delta: 'Your ' }, { delta: 'parcel' }, { event: 'done', text: 'Your parcel' }),
      ['Your parcel'],
    ],
    ['only at the end', sse({ event: 'status', message: 'Searching' }, { event: 'final', answer: 'Here.' }), ['Here.']],
    [
      'a bubble an event',
      sse({ text: 'Hello there.' }, { text: 'How can I help you?' }),
      ['Hello there.', 'How can I help you?'],
    ],
    [
      'asides left out',
      sse({ event: 'thinking', text: 'Hm' }, { event: 'tool_call', text: 'find()' }, { text: 'Found it' }),
      ['Found it'],
    ],
    ['no blank line at the end', 'data: {"delta":"Your parcel"}', ['Your parcel']],
    [
      'parts of a candidate',
      sse(
        { candidates: [{ content: { parts: [{ text: 'Your ' }, { text: 'par' }] } }] },
        { candidates: [{ content: { parts: [{ text: 'cel' }] }, finishReason: 'STOP' }] },
      ),
      ['Your parcel'],
    ],
    [
      'blocks of content',
      sse({ contentBlockDelta: { delta: { text: 'Your ' } } }, { contentBlockDelta: { delta: { text: 'parcel' } } }),
      ['Your parcel'],
    ],
    [
      'an end within an event',
      sse({ event: 'token', data: 'Your parcel' }, { event: 'end', data: '[DONE]' }),
      ['Your parcel'],
    ],
  ])('%s', async (_, body, said) => {
    expect(await saidBy('text/event-stream; charset=utf-8', body)).toEqual(said);
  });

  it('are read as a few lines of the configuration say', async () => {
    const body = sse(
      { event: 'x', p: { w: 'Your ' } },
      { event: 'y', p: { w: 'no' } },
      { event: 'x', p: { w: 'parcel' } },
      { event: 'over' },
    );
    expect(
      await saidBy('text/event-stream', body, { stream: { events: ['x'], delta: '$.p.w', done: 'over' } }),
    ).toEqual(['Your parcel']);
    const missing = ask({
      protocol: 'http',
      url: await answering('text/event-stream', body),
      stream: { done: 'never' },
    });
    expect((await faultOf(missing)).message).toContain('in the middle of a reply');
  });

  it.each([
    ['[DONE]', sse({ delta: 'Here.' }, '[DONE]')],
    [
      'a reason to finish',
      sse({ choices: [{ delta: { content: 'Here.' } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }),
    ],
    ['an event that says so', sse({ delta: 'Here.' }, { event: 'message_stop' })],
  ])('end with %s, though the connection stays open', async (_, body) => {
    const url = await answering('text/event-stream', body, false);
    expect(texts(await ask({ protocol: 'http', url, timeout: '5s' }))).toEqual(['Here.']);
  });

  it('tell options, signals and an intent in any event', async () => {
    const body = sse(
      { delta: 'One moment' },
      { buttons: ['Yes', 'No'] },
      { intent: 'human', handoff: { queue: 'q' } },
      { event: 'done', handoff: { queue: 'q' } },
    );
    const reply = await ask({ protocol: 'http', url: await answering('text/event-stream', body) });
    expect(reply.messages).toEqual([
      {
        text: 'One moment',
        options: [
          { label: 'Yes', value: 'Yes' },
          { label: 'No', value: 'No' },
        ],
      },
    ]);
    expect(reply.signals).toMatchObject([{ stage: 'signalled', queue: 'q' }]);
    expect(reply.intent?.name).toBe('human');
  });

  it.each([
    ['an error event', sse({ delta: 'Your par' }, { event: 'error', message: 'model overloaded' }), /model overloaded/],
    ['an error within', sse({ error: { message: 'model overloaded' } }), /model overloaded/],
    ['half an event', 'data: {"delta": "Your', /invalid JSON/],
    ['nothing', '', /before any reply/],
  ])('%s: an error of the bot', async (_, body, says) => {
    const fault = await faultOf(ask({ protocol: 'http', url: await answering('text/event-stream', body) }));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toMatch(says);
  });
});

it.each<[string, string, string | Buffer, string[]]>([
  [
    'JSON values a line',
    'application/x-ndjson',
    '{"delta":"Your "}\n{"delta":"parcel"}\n{"done":true}\n',
    ['Your parcel'],
  ],
  ['JSON values a line, unannounced', 'application/json', '{"delta":"Your "}\n{"delta":"parcel"}\n', ['Your parcel']],
  ['a JSON text', 'application/json', '"Your parcel"', ['Your parcel']],
  ['JSON in a text', 'application/json', JSON.stringify('{"reply":"Your parcel"}'), ['Your parcel']],
  [
    'JSON in the body of an envelope',
    'application/json',
    JSON.stringify({ statusCode: 200, body: '{"reply":"Your parcel"}' }),
    ['Your parcel'],
  ],
  ['plain text', 'text/plain', 'Your parcel\nis here', ['Your parcel\nis here']],
  ['plain text, unlabelled', '', 'Your parcel', ['Your parcel']],
  ['JSON called plain text', 'text/plain', '{"reply":"Your parcel"}', ['Your parcel']],
  ['words called HTML', 'text/html; charset=UTF-8', 'Your parcel', ['Your parcel']],
  [
    'TwiML',
    'text/xml',
    '<?xml version="1.0"?><Response><Message>Your <![CDATA[parcel]]></Message><Message to="+1"><Body>Yes &amp; no</Body></Message></Response>',
    ['Your parcel', 'Yes & no'],
  ],
  ['XML of one element', 'application/xml', '<reply>Your parcel</reply>', ['Your parcel']],
  ['XML called HTML', 'text/html', '<?xml version="1.0"?><Response><Message>Hi</Message></Response>', ['Hi']],
  [
    'XML in the charset that its sender declares',
    'text/xml; charset=iso-8859-1',
    Buffer.from('<reply>Größe</reply>', 'latin1'),
    ['Größe'],
  ],
  ['JSON called HTML', 'text/html; charset=UTF-8', '{"reply":"Your parcel"}', ['Your parcel']],
  ['a declared charset', 'text/plain; charset=iso-8859-1', Buffer.from('Größe', 'latin1'), ['Größe']],
  [
    'JSON in a declared charset',
    'application/json; charset=windows-1252',
    Buffer.from('{"reply":"Größe"}', 'latin1'),
    ['Größe'],
  ],
  ['what Windows-1252 has beyond Latin-1', 'text/plain; charset=windows-1252', Buffer.from([0x35, 0x80]), ['5€']],
  [
    'JSON values a line in a declared charset',
    'application/x-ndjson; charset=iso-8859-1',
    Buffer.from('{"delta":"Grö"}\n{"delta":"ße"}\n', 'latin1'),
    ['Größe'],
  ],
  ['UTF-16', 'application/json; charset=utf-16le', Buffer.from('{"reply":"Größe"}', 'utf16le'), ['Größe']],
])('%s', async (_, type, body, said) => {
  expect(await saidBy(type, body)).toEqual(said);
});

describe('a stream whose type says something else', () => {
  const events = sse({ delta: 'Your ' }, { delta: 'parcel' }, '[DONE]');

  it.each([
    ['events called JSON', 'application/json', events],
    ['events called plain text', 'text/plain; charset=utf-8', `: hello\n\n${events}`],
    ['events called HTML', 'text/html; charset=UTF-8', events],
    ['events called bytes', 'application/octet-stream', `event: token\nid: 1\n${events}`],
    ['events called nothing', '', `\uFEFF${events}`],
    ['values a line', 'application/json', '{"delta":"Your "}\n{"delta":"parcel"}\n{"done":true}\n'],
  ])('%s are read as what they are, and end where they say so', async (_, type, body) => {
    const url = await answering(type, body, false);
    expect(texts(await ask({ protocol: 'http', url, timeout: '5s' }))).toEqual(['Your parcel']);
  });

  it.each(['event: a concert on Friday', 'Database: it is up again', ': )', 'id: 4711'])(
    'words stay words: %s',
    async (words) => {
      expect(await saidBy('text/plain', words)).toEqual([words]);
      expect((await faultOf(saidBy('application/json', words))).endReason).toBe('bot-error');
    },
  );

  it('is read as what it is wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.boolean(), async (size, isBroken) => {
        const bytes = Buffer.from(
          sse({ delta: 'Größe ' }, { delta: '😀 42' }, '[DONE]').replaceAll('\n', isBroken ? '\r\n' : '\n'),
        );
        const url = await serve(async (request, response) => {
          request.resume();
          response.writeHead(200, { 'content-type': 'text/plain' });
          for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
          response.end();
        });
        expect(texts(await ask({ protocol: 'http', url }))).toEqual(['Größe 😀 42']);
      }),
      { numRuns: 10 },
    );
  });
});

it('the data stream of older AI SDKs is read by its header', async () => {
  const parts = [
    'f:{"messageId":"m"}',
    'g:"thinking"',
    '9:{"toolCallId":"t","toolName":"find","args":{}}',
    '0:"Your "',
    '0:"parcel"',
    'e:{"finishReason":"stop"}',
    'd:{"finishReason":"stop"}',
  ];
  const streaming = (lines: string[]): Promise<string> =>
    serve((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'x-vercel-ai-data-stream': 'v1' });
      response.write(`${lines.join('\n')}\n`);
    });
  const spec = { protocol: 'http', timeout: '5s' } as const;
  expect(texts(await ask({ ...spec, url: await streaming(parts) }))).toEqual(['Your parcel']);
  const fault = await faultOf(ask({ ...spec, url: await streaming(['0:"Your "', '3:"model overloaded"']) }));
  expect(fault).toMatchObject({ endReason: 'bot-error', message: expect.stringContaining('model overloaded') });
});

it.each([
  ['a page', 'text/html', '<html>Sorry</html>'],
  ['a page called plain text', 'text/plain', '<!doctype html><p>Sorry'],
  ['a page called XML', 'application/xhtml+xml', '<html><body>Sorry</body></html>'],
  ['words and a page', 'text/html', 'Warning: <html><body>Sorry</body></html>'],
  ['XML that nothing is said in', 'text/xml', '<Response/>'],
  ['broken XML', 'text/xml', '<Response><Message>Hi</Response>'],
  ['XML that is too long for a reply', 'text/xml', `<r>${'<a/>'.repeat(70_000)}</r>`],
  ['XML nested without end', 'text/xml', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  [
    'XML with entities of its own',
    'text/xml',
    '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hostname">]><reply>&e;</reply>',
  ],
  ['broken JSON called plain text', 'text/plain', '{"reply": '],
])('%s is no answer', async (_, type, body) => {
  expect((await faultOf(ask({ protocol: 'http', url: await answering(type, body) }))).endReason).toBe('bot-error');
});

it('chat completions end with [DONE], though the connection stays open', async () => {
  const body = sse({ choices: [{ delta: { content: 'Here.' } }] }, '[DONE]');
  const url = await answering('text/event-stream', body, false);
  expect(texts(await ask({ protocol: 'openai', url, timeout: '5s' }))).toEqual(['Here.']);
});
