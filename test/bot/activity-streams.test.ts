/** Messages that are told piece by piece, as Copilot Studio and agents of the Microsoft 365 SDK do. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DirectLineBotSpec } from '../../src/scenario/schema/bots/direct-line.ts';
import { directLineService, type DirectLineBot } from './peers/direct-line.ts';
import { installed } from './real/packed.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const specFor = (url: string, more: Partial<DirectLineBotSpec> = {}): DirectLineBotSpec => ({
  protocol: 'direct-line',
  url,
  auth: { type: 'bearer', token: 'secret' },
  quiet: '60ms',
  poll: '10ms',
  timeout: '5s',
  ...more,
});

interface Piece {
  streamType: string;
  text?: string;
  type?: string;
}

/** Sends pieces of one stream, `place` milliseconds after the message. */
const stream = (
  send: (activity: object) => void,
  id: string,
  pieces: [number, Piece][],
  how: 'entities' | 'channelData' = 'entities',
  more: object = {},
): void => {
  for (const [index, [place, { streamType, text, type }]] of pieces.entries()) {
    const info = { streamType, streamId: id, streamSequence: index + 1 };
    const where = how === 'entities' ? { entities: [{ type: 'streaminfo', ...info }] } : { channelData: info };
    setTimeout(() => send({ type: type ?? 'typing', text, ...where, ...more }), place);
  }
};

describe.each(['entities', 'channelData'] as const)('told in %s', (how) => {
  it('the whole message is the turn, however long its pieces take, and the first words count as the first sign', async () => {
    const bot: DirectLineBot = (_, send) =>
      stream(
        send,
        's1',
        [
          [0, { streamType: 'informative', text: 'Searching your orders …' }],
          [150, { streamType: 'streaming', text: 'Your parcel' }],
          [400, { streamType: 'streaming', text: 'Your parcel is' }],
          [700, { streamType: 'final', text: 'Your parcel is on its way.', type: 'message' }],
        ],
        how,
      );
    const reply = await say(await begin(opened(specFor(await directLineService(bot)))), 'Where is it?');
    expect(texts(reply)).toEqual(['Your parcel is on its way.']);
    expect(reply.times.lastMs - reply.times.firstMs).toBeGreaterThan(400);
    expect(reply.times.firstMs).toBeGreaterThan(100);
  });

  it('a bubble before a stream does not end the turn', async () => {
    const bot: DirectLineBot = (_, send) => {
      send({ type: 'message', text: 'Let me look.' });
      stream(
        send,
        's1',
        [
          [20, { streamType: 'streaming', text: 'It' }],
          [500, { streamType: 'final', text: 'It is on its way.', type: 'message' }],
        ],
        how,
      );
    };
    const reply = await say(await begin(opened(specFor(await directLineService(bot)))), 'Where is it?');
    expect(texts(reply)).toEqual(['Let me look.', 'It is on its way.']);
  });
});

it('a stream that is taken back, and pieces that come after the end, hold nobody up', async () => {
  const bot: DirectLineBot = (_, send) => {
    stream(send, 's1', [
      [0, { streamType: 'streaming', text: 'I think' }],
      [30, { streamType: 'final' }],
      [60, { streamType: 'streaming', text: 'I think that' }],
    ]);
    setTimeout(() => send({ type: 'message', text: 'Which order?' }), 40);
  };
  const began = performance.now();
  const reply = await say(await begin(opened(specFor(await directLineService(bot)))), 'Hello');
  expect(texts(reply)).toEqual(['Which order?']);
  expect(performance.now() - began).toBeLessThan(4500);
});

it('a stream that never ends: timed-out, whatever was seen of it', async () => {
  const bot: DirectLineBot = (_, send) => stream(send, 's1', [[0, { streamType: 'streaming', text: 'Your par' }]]);
  const spec = specFor(await directLineService(bot), { timeout: '400ms' });
  const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
  expect(fault.endReason).toBe('timed-out');
});

it('a stream that ends only after the next message answers the one in which it began', async () => {
  let finish = (): void => {};
  const bot: DirectLineBot = ({ text }, send) => {
    if (text === 'first') {
      send({ type: 'message', text: 'first: one' });
      const info = (streamType: string) => [{ type: 'streaminfo', streamId: 's1', streamType }];
      finish = () => send({ type: 'message', text: 'first: two', entities: info('final') });
      // It begins only when the turn is over.
      setTimeout(() => send({ type: 'typing', text: 'first:', entities: info('streaming') }), 150);
      return;
    }
    finish();
    setTimeout(() => send({ type: 'message', text: 'second' }), 300);
  };
  const conversation = await begin(opened(specFor(await directLineService(bot))));
  expect(texts(await say(conversation, 'first'))).toEqual(['first: one']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const reply = await say(conversation, 'second');
  expect(texts(reply)).toEqual(['first: two', 'second']);
  expect(reply.times.lateBubbles).toBe(1);
});

/** The part of Microsoft's SDK that is used here. */
interface Agents {
  TurnContext: new (adapter: object, activity: object) => { streamingResponse: StreamingResponse };
}

interface Activities {
  Activity: { fromObject: (activity: object) => object };
}

interface StreamingResponse {
  queueInformativeUpdate: (text: string) => void;
  queueTextChunk: (text: string) => void;
  endStream: () => Promise<unknown>;
}

describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
  it('an agent of the Microsoft 365 Agents SDK, as published, streams its answer', async () => {
    const folder = installed('@microsoft/agents-hosting', '1.8.1');
    const load = createRequire(join(folder, 'package.json'));
    const { TurnContext } = load('@microsoft/agents-hosting') as Agents;
    const { Activity } = load('@microsoft/agents-activity') as Activities;
    const kinds: string[] = [];
    const bot: DirectLineBot = async (activity, send, id) => {
      const adapter = {
        sendActivities: (_: unknown, activities: { type: string }[]) => {
          kinds.push(...activities.map(({ type }) => type));
          // Polled, the service keeps no typing.
          const kept = (type: string): boolean => transport === 'websocket' || type === 'message';
          return Promise.resolve(activities.map((one) => ({ id: kept(one.type) ? send({ ...one }) : 'unkept' })));
        },
      };
      const routing = { channelId: 'webchat', serviceUrl: 'https://directline', conversation: { id } };
      const given = Activity.fromObject({ ...activity, ...routing, recipient: { id: 'bot' } });
      const { streamingResponse } = new TurnContext(adapter, given);
      streamingResponse.queueInformativeUpdate('Looking it up …');
      for (const word of ['Your ', 'parcel ', 'is ', 'on ', 'its ', 'way.']) streamingResponse.queueTextChunk(word);
      await streamingResponse.endStream();
    };
    const spec = specFor(await directLineService(bot), { transport, timeout: '20s' });
    const conversation = await begin(opened(spec));
    expect(texts(await say(conversation, 'Where is it?'))).toEqual(['Your parcel is on its way.']);
    expect(kinds).toContain('typing');
    expect(texts(await say(conversation, 'And now?'))).toEqual(['Your parcel is on its way.']);
  });
});
