/** What can go wrong where a bot's messages come as a stream of events that lasts as long as the conversation. */
import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import { botpressPeer } from './peers/botpress.ts';
import type { HttpPeer } from './peers/peer.ts';
import { salesforceMessagingPeer } from './peers/salesforce-messaging.ts';
import { listen } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

interface Fault {
  fault: string;
  /** In the place of an answer. */
  answer: (stream: ServerResponse) => unknown;
  blamed: BotFault['endReason'];
  says: RegExp;
  timeout?: string;
}

const faults: Fault[] = [
  { fault: 'silence', answer: () => {}, timeout: '300ms', blamed: 'timed-out', says: /not answered within 300 ms/ },
  {
    fault: 'a stream that ends',
    answer: (stream) => stream.end(),
    blamed: 'bot-error',
    says: /The stream of .* ended/,
  },
  {
    fault: 'a stream that is reset',
    answer: (stream) => stream.socket!.resetAndDestroy(),
    blamed: 'bot-error',
    says: /broke off/,
  },
  {
    fault: 'an event that is no JSON',
    answer: (stream) => stream.write('event: CONVERSATION_MESSAGE\ndata: {"half\n\n'),
    blamed: 'bot-error',
    says: /streamed invalid JSON/,
  },
  {
    fault: 'bytes that are no text',
    answer: (stream) => stream.write(Buffer.from([0xc3, 0x28, 0x0a, 0x0a])),
    blamed: 'bot-error',
    says: /not UTF-8/,
  },
  {
    fault: 'an event of another shape',
    answer: (stream) => stream.write('event: CONVERSATION_MESSAGE\ndata: [7]\n\n'),
    timeout: '300ms',
    blamed: 'timed-out',
    says: /not answered within 300 ms/,
  },
];

const isStream = (url: string): boolean => /\/(listen|sse)$/.test(url);

/** @param answer What is done to the stream when a message comes, which is taken; null: what the peer does. */
async function peerThat(peer: HttpPeer, answer: ((stream: ServerResponse) => unknown) | null, refused?: number) {
  const handler = peer.handler();
  const streams: ServerResponse[] = [];
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    if (isStream(url)) {
      asked.push(headers['last-event-id'] as string | undefined);
      if (refused !== undefined) return response.writeHead(refused).end();
      streams.push(response);
    }
    if (answer === null || !peer.isTurn(request)) return handler(request, response);
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}', () => answer(streams.at(-1)!));
    return undefined;
  });
  const { spec } = await peer.specAt(`http://127.0.0.1:${await listen(server)}`);
  return { spec, streams, asked };
}

describe.each([botpressPeer, salesforceMessagingPeer])('$name', (peer) => {
  it.each(faults)('$fault: $blamed', async ({ answer, blamed, says, timeout = '30s' }) => {
    const { spec } = await peerThat(peer, answer);
    const fault = await faultOf(say(await begin(opened({ ...spec, timeout } as typeof spec)), 'Hello'));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it.each([
    [401, 'transport-fault'],
    [404, 'transport-fault'],
    [500, 'bot-error'],
    [503, 'bot-error'],
  ] as const)('a %i in the place of the stream: %s', async (status, blamed) => {
    const { spec } = await peerThat(peer, null, status);
    const fault = await faultOf(begin(opened(spec, { clock: hastyClock() })));
    expect(fault.message).toContain(String(status));
    expect(fault.endReason).toBe(blamed);
  });
});

it.each([
  ['ends', (stream: ServerResponse) => stream.end()],
  ['is reset', (stream: ServerResponse) => stream.socket!.resetAndDestroy()],
])('a stream of numbered events that %s is asked for what comes after the last one', async (_, end) => {
  const { spec, streams, asked } = await peerThat(salesforceMessagingPeer, null);
  const conversation = await begin(opened(spec));
  expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello']);
  const before = asked.length;
  end(streams.at(-1)!);
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(before + 1);
  expect(Number(asked.at(-1))).toBeGreaterThan(1_700_000_000_000);
  await expect.poll(() => streams.at(-1)!.headersSent, { timeout: 30_000 }).toBe(true);
  expect(texts(await say(conversation, 'two'))).toEqual(['First.', 'Second.']);
});
