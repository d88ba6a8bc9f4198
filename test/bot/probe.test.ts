import { expect, it } from 'vitest';
import { probe } from '../../src/bot/probe/probe.ts';
import type { Finding } from '../../src/bot/probe/finding.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { peers } from './peers/all.ts';
import { serve, serveJson } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

const probed = (spec: BotSpec, env: NodeJS.ProcessEnv = {}) =>
  probe(spec, { env }, { message: 'Hello', signal: new AbortController().signal });
const at = (findings: Finding[], about: Finding['about']): Finding[] => findings.filter((one) => one.about === about);

it('says what it understood of a reply', async () => {
  const url = await serveJson(() => ({
    reply: 'Hi',
    buttons: ['Return', 'Refund'],
    intent: 'greet',
    handoff: { queue: 'vip' },
  }));
  const { findings, reply } = await probed({ protocol: 'http', url });
  expect(reply?.messages).toHaveLength(1);
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  expect(at(findings, 'connection')[0]!.text).toBe(`Answered: POST ${url}/ (200).`);
  expect(at(findings, 'messages')[0]!.text).toBe('1 bubble: "Hi".');
  expect(at(findings, 'options')[0]!.text).toBe('Options: Return, Refund.');
  expect(at(findings, 'intent')[0]!.text).toBe('Intent greet.');
  expect(at(findings, 'signals')[0]!.text).toBe('signalled: $.handoff matched, queue vip, with context.');
  expect(at(findings, 'latency')[0]!.text).toMatch(/First message after \d+ ms/);
});

it('names the paths that find nothing, and what the reply holds instead', async () => {
  const url = await serveJson(() => ({ data: { items: [{ content: 'Hi there' }] } }));
  const { findings, reply } = await probed({
    protocol: 'http',
    url,
    reply: { messages: '$.data.messages[*]', text: '$.text' },
  });
  expect(reply).toBeNull();
  const [path] = at(findings, 'messages');
  expect(path!.text).toBe('reply.messages ($.data.messages[*]) finds nothing in this reply.');
  expect(path!.fix).toBe('It holds $.data.items[*].content = "Hi there".');
  expect(at(findings, 'connection').at(-1)!.fix).toContain('reply.messages');
});

it('speaks of the reply to its words, not of what closes the conversation', async () => {
  const url = await serveJson((_, { url: path }) => (path === '/end' ? { gone: true } : { reply: 'Hi' }));
  const { findings } = await probed({ protocol: 'http', url, close: [{ request: 'POST /end' }] });
  expect(at(findings, 'connection').map(({ text }) => text)).toContain(`Answered: POST ${url}/end (200).`);
  expect(at(findings, 'reply').map(({ text }) => text)).toEqual(['The last reply holds $.reply = "Hi".']);
});

it('tells a signal that is not there from one with another value', async () => {
  const url = await serveJson(() => ({ reply: 'Hi', state: 'open', flag: 1 }));
  const signals = [
    { stage: 'signalled' as const, path: '$.state', equals: 'TRANSFER' },
    { stage: 'connected' as const, path: '$.flag', equals: '1' },
    { stage: 'failed' as const, path: '$.state', contains: 'fail' },
    { stage: 'ended' as const, path: '$.over' },
  ];
  const { findings } = await probed({ protocol: 'http', url, signals });
  expect(at(findings, 'signals').map(({ text, fix }) => [text, fix])).toEqual([
    ['signalled: $.state finds "open", not "TRANSFER".', null],
    ['connected: $.flag finds 1, not "1".', 'Types differ: write the value as number.'],
    ['failed: $.state finds "open", not "fail".', null],
    ['ended: $.over finds nothing, as it should until the bot means it.', null],
  ]);
});

// A module tells its signals itself.
const signalling = peers.filter(({ name, lacks }) => name !== 'module' && lacks?.includes('handoff') !== true);

it.each(signalling)('knows what is taken for a signal: $name', async (peer) => {
  const { spec, ...options } = await peer.start();
  const heard = { message: 'Hello', signal: new AbortController().signal };
  const { findings, reply } = await probe(spec, { env: {}, ...options }, heard);
  expect(reply).not.toBeNull();
  expect(at(findings, 'signals').map(({ level }) => level)).not.toContain('problem');
});

it('knows the signals of a shape', async () => {
  const url = await serveJson(() => ({ output: { generic: [{ response_type: 'text', text: 'Hi' }] } }));
  const { findings } = await probed({ protocol: 'http', url, shape: 'watson' });
  expect(at(findings, 'signals').map(({ text }) => text)).toEqual([
    expect.stringContaining('connect_to_agent'),
    expect.stringContaining('end_session'),
  ]);
});

it.each([
  [401, 'Set auth or headers'],
  [404, 'Correct the path in url'],
  [422, 'to what the bot expects'],
])('has advice for a %i', async (status, advice) => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(status).end();
  });
  const { findings } = await probed({ protocol: 'http', url });
  const problem = findings.find(({ level }) => level === 'problem');
  expect(problem!.fix).toContain(advice);
});

it('warns where no handoff can be seen', async () => {
  const url = await serveJson(() => ({ messages: [{ content: 'Hi', contentType: 'PlainText' }] }));
  const spec = { protocol: 'lex-v2', region: 'eu-west-1', bot_id: 'B', alias_id: 'T', url } as const;
  const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secretsecret' };
  const { findings, raw } = await probed(spec, env);
  expect(at(findings, 'signals')[0]!.text).toContain('a handoff cannot be seen');
  expect(JSON.stringify(raw)).not.toContain('secretsecret');
});

it('shows a body as it was read, in the charset its sender declares', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' }).end(Buffer.from('Grüße', 'latin1'));
  });
  const raw: string[] = [];
  const bot = opened({ protocol: 'http', url }, { raw: ({ response }) => raw.push(response!.body) });
  expect(texts(await say(await begin(bot), 'Hallo'))).toEqual(['Grüße']);
  expect(raw).toEqual(['Grüße']);
});
