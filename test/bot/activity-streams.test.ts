/** Messages that are told piece by piece, as Copilot Studio and agents of the Microsoft 365 SDK do. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { KeepRaw } from '../../src/bot/raw.ts';
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

/** What of the bot's has come to the customer: a busy machine may be told much of it at once. */
function wire() {
  let told = '';
  let look = (): void => {};
  const raw: KeepRaw = ({ response }) => {
    told += response?.body ?? '';
    look();
  };
  const hasCome = (words: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => void (told.includes(words) && resolve());
      look();
    });
  return { raw, hasCome };
}

/** Sends pieces of one stream, each so many milliseconds after the one before has come to the customer. */
async function stream(
  send: (activity: object) => void,
  { hasCome }: ReturnType<typeof wire>,
  pieces: [number, Piece][],
  how: 'entities' | 'channelData' = 'entities',
): Promise<void> {
  for (const [index, [ms, { streamType, text, type }]] of pieces.entries()) {
    await setTimeout(ms);
    const info = { streamType, streamId: 's1', streamSequence: index + 1 };
    const where = how === 'entities' ? { entities: [{ type: 'streaminfo', ...info }] } : { channelData: info };
    send({ type: type ?? 'typing', text, ...where });
    await hasCome(`"streamSequence":${index + 1}`);
  }
}

describe.each(['entities', 'channelData'] as const)('told in %s', (how) => {
  it('the whole message is the turn, however long its pieces take, and the first words count as the first sign', async () => {
    const line = wire();
    const bot: DirectLineBot = (_, send) =>
      void stream(
        send,
        line,
        [
          [0, { streamType: 'informative', text: 'Searching your orders …' }],
          [150, { streamType: 'streaming', text: 'Your parcel' }],
          [250, { streamType: 'streaming', text: 'Your parcel is' }],
          [300, { streamType: 'final', text: 'Your parcel is on its way.', type: 'message' }],
        ],
        how,
      );
    const reply = await say(await begin(opened(specFor(await directLineService(bot)), line)), 'Where is it?');
    expect(texts(reply)).toEqual(['Your parcel is on its way.']);
    expect(reply.times.lastMs - reply.times.firstMs).toBeGreaterThan(400);
    expect(reply.times.firstMs).toBeGreaterThan(100);
  });

  it('a bubble before a stream does not end the turn', async () => {
    const line = wire();
    const bot: DirectLineBot = (_, send) => {
      send({ type: 'message', text: 'Let me look.' });
      void stream(
        send,
        line,
        [
          [0, { streamType: 'streaming', text: 'It' }],
          [500, { streamType: 'final', text: 'It is on its way.', type: 'message' }],
        ],
        how,
      );
    };
    const reply = await say(await begin(opened(specFor(await directLineService(bot)), line)), 'Where is it?');
    expect(texts(reply)).toEqual(['Let me look.', 'It is on its way.']);
  });
});

it('a stream that is taken back, and pieces that come after the end, hold nobody up', async () => {
  const line = wire();
  const bot: DirectLineBot = (_, send) =>
    void stream(send, line, [
      [0, { streamType: 'streaming', text: 'I think' }],
      [0, { streamType: 'final' }],
      [0, { streamType: 'streaming', text: 'I think that' }],
    ]).then(() => send({ type: 'message', text: 'Which order?' }));
  const reply = await say(await begin(opened(specFor(await directLineService(bot)), line)), 'Hello');
  expect(texts(reply)).toEqual(['Which order?']);
});

it('a stream that never ends: timed-out, whatever was seen of it', async () => {
  const line = wire();
  const bot: DirectLineBot = (_, send) => void stream(send, line, [[0, { streamType: 'streaming', text: 'Your par' }]]);
  const spec = specFor(await directLineService(bot), { timeout: '400ms' });
  const fault = await faultOf(say(await begin(opened(spec, line)), 'Hello'));
  expect(fault.endReason).toBe('timed-out');
});

it('a stream that ends only after the next message answers the one in which it began', async () => {
  const line = wire();
  let [goOn, finish] = [(): void => {}, (): void => {}];
  const bot: DirectLineBot = ({ text }, send) => {
    if (text === 'first') {
      send({ type: 'message', text: 'first: one' });
      const info = (streamType: string) => [{ type: 'streaminfo', streamId: 's1', streamType }];
      goOn = () => send({ type: 'typing', text: 'first:', entities: info('streaming') });
      finish = () => send({ type: 'message', text: 'first: two', entities: info('final') });
      return;
    }
    finish();
    void setTimeout(300).then(() => send({ type: 'message', text: 'second' }));
  };
  const conversation = await begin(opened(specFor(await directLineService(bot)), line));
  expect(texts(await say(conversation, 'first'))).toEqual(['first: one']);
  goOn();
  await line.hasCome('"streamType":"streaming"');
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
