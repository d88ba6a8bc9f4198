/** Agents that are found by their card, and that answer in the version they know. */
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { answerJson, serve } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

interface Agent {
  /** By path. */
  cards: Record<string, object>;
  knows: '0.3' | '1.0';
  /** How it says that it does not know a version: by a method it has not, or by the error for it. */
  refuses?: -32601 | -32009;
  fails?: true;
}

/** An agent at `/rpc` that writes down what was asked of it. */
async function agent({ cards, knows, refuses = -32009, fails }: Agent) {
  const asked: string[] = [];
  const url = await serve(async (request, response) => {
    const path = request.url!;
    if (request.method === 'GET') {
      asked.push(path);
      const card = cards[path];
      return card === undefined ? response.writeHead(404).end() : answerJson(response, card as never);
    }
    const { id, method } = (await json(request)) as { id: string; method: string };
    asked.push(`${path} ${method} ${String(request.headers['a2a-version'])}`);
    const own = knows === '1.0' ? 'SendMessage' : 'message/send';
    if (method !== own)
      return answerJson(response, { jsonrpc: '2.0', id, error: { code: refuses, message: 'no such version' } });
    const old = knows === '0.3';
    const message = {
      role: old ? 'agent' : 'ROLE_AGENT',
      parts: [{ ...(old && { kind: 'text' }), text: `in ${knows}` }],
    };
    if (fails) {
      const task = { kind: 'task', id: 't', contextId: 'c', status: { state: 'failed', message } };
      return answerJson(response, { jsonrpc: '2.0', id, result: task });
    }
    return answerJson(response, { jsonrpc: '2.0', id, result: old ? { kind: 'message', ...message } : { message } });
  });
  return { url, asked };
}

const newCard = {
  name: 'Ada',
  version: '42',
  supportedInterfaces: [
    { url: '/grpc', protocolBinding: 'GRPC', protocolVersion: '1.0' },
    { url: '/rpc', protocolBinding: 'JSONRPC', protocolVersion: '1.0' },
  ],
};
const oldCard = { name: 'Ada', version: '42', protocolVersion: '0.3.0', url: '/rpc' };
const signal = new AbortController().signal;

it.each([
  ['1.0', '/.well-known/agent-card.json', newCard, ['/.well-known/agent-card.json', '/rpc SendMessage 1.0']],
  ['0.3', '/.well-known/agent-card.json', oldCard, ['/.well-known/agent-card.json', '/rpc message/send 0.3']],
  [
    '0.3',
    '/.well-known/agent.json',
    { ...oldCard, protocolVersion: '0.2.5' },
    ['/.well-known/agent-card.json', '/.well-known/agent.json', '/rpc message/send 0.3'],
  ],
] as const)('an agent of %s is found by %s and spoken to in its version', async (knows, place, card, requests) => {
  const { url, asked } = await agent({ cards: { [place]: card }, knows });
  const bot = opened({ protocol: 'a2a', url: `${url}/anywhere`, discover: true });
  expect(await bot.identify(signal)).toEqual({ name: 'Ada', build: '42' });
  expect(texts(await say(await begin(bot, 'one'), 'Hi'))).toEqual([`in ${knows}`]);
  expect(texts(await say(await begin(bot, 'two'), 'Hi'))).toEqual([`in ${knows}`]);
  // The card is read once, and the version is known.
  expect(asked).toEqual([...requests, requests.at(-1)]);
});

it.each([-32601, -32009] as const)('an agent that refuses a version by %i is asked in the other', async (refuses) => {
  const { url, asked } = await agent({ cards: {}, knows: '1.0', refuses });
  const bot = opened({ protocol: 'a2a', url: `${url}/rpc` });
  expect(texts(await say(await begin(bot), 'Hi'))).toEqual(['in 1.0']);
  expect(asked).toEqual(['/rpc message/send 0.3', '/rpc SendMessage 1.0']);
});

it('an agent whose card is wrong about its version is asked in the other as well', async () => {
  const { url } = await agent({ cards: { '/.well-known/agent-card.json': oldCard }, knows: '1.0' });
  expect(texts(await say(await begin(opened({ protocol: 'a2a', url, discover: true })), 'Hi'))).toEqual(['in 1.0']);
});

it.each<[string, Record<string, object>, RegExp]>([
  ['that is not there', {}, /404 \(check its address/],
  ['without JSON-RPC', { '/.well-known/agent-card.json': { name: 'Ada' } }, /names no JSON-RPC interface/],
])('a card %s is no fault of the bot', async (_, cards, says) => {
  const { url } = await agent({ cards, knows: '1.0' });
  const fault = await faultOf(begin(opened({ protocol: 'a2a', url, discover: true })));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toMatch(says);
});

it('a card leads to no host that nobody called a test system', async () => {
  const card = { ...oldCard, url: 'https://production.example/rpc' };
  const { url } = await agent({ cards: { '/.well-known/agent-card.json': card }, knows: '1.0' });
  const mayReach = ({ hostname }: URL): boolean => hostname === '127.0.0.1';
  const bot = opened({ protocol: 'a2a', url, discover: true }, { mayReach });
  const fault = await faultOf(begin(bot).then((conversation) => say(conversation, 'Hi')));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toContain('"production.example" was not asked');
});

it('a task that failed is a failure of the bot, whatever it says', async () => {
  const { url } = await agent({ cards: {}, knows: '0.3', fails: true });
  const fault = await faultOf(say(await begin(opened({ protocol: 'a2a', url })), 'Hi'));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toContain('in 0.3');
});
