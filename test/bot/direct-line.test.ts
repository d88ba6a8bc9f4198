/** What only Direct Line has: tokens, Copilot Studio's start, and streams that the service closes at will. */
import { expect, it } from 'vitest';
import type { DirectLineBotSpec } from '../../src/scenario/schema/bots/direct-line.ts';
import { directLineService, type DirectLineBot } from './peers/direct-line.ts';
import { answerJson, serve } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const echo: DirectLineBot = ({ type, name, text }, send) =>
  void send({ type: 'message', text: type === 'event' ? `started by ${name}` : `heard ${text}` });
const specFor = (url: string, more: Partial<DirectLineBotSpec> = {}): DirectLineBotSpec => ({
  protocol: 'direct-line',
  url,
  auth: { type: 'bearer', token: 'secret' },
  quiet: '60ms',
  poll: '10ms',
  ...more,
});

it.each(['websocket', 'polling'] as const)(
  'a Copilot Studio agent hands out a token and greets: %s',
  async (transport) => {
    const { auth: _, ...spec } = specFor(await directLineService(echo), { transport });
    const asked: (string | undefined)[] = [];
    const tokenUrl = await serve((request, response) => {
      asked.push(request.headers.authorization);
      answerJson(response, { token: 'secret', expires_in: 3600, conversationId: 'c' });
    });
    const studio = {
      ...spec,
      token_url: `${tokenUrl}/directline/token`,
      start_event: 'startConversation',
      greeting: '2s',
    };
    const conversation = await begin(opened(studio));
    expect(texts(await say(conversation, 'Hello'))).toEqual(['started by startConversation', 'heard Hello']);
    expect(asked).toEqual([undefined]);
  },
);

it('goes on by polling when the service closes the stream, and loses and repeats nothing', async () => {
  const bot: DirectLineBot = ({ text }, send, _, hangUp) => {
    send({ type: 'message', text: `1: ${text}` });
    if (text === 'hang up') hangUp();
    send({ type: 'message', text: `2: ${text}` });
  };
  const conversation = await begin(opened(specFor(await directLineService(bot), { quiet: '300ms' })));
  expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello', '2: Hello']);
  expect(texts(await say(conversation, 'hang up'))).toEqual(['1: hang up', '2: hang up']);
  expect(texts(await say(conversation, 'still there?'))).toEqual(['1: still there?', '2: still there?']);
});

it('renews its token before it ends', async () => {
  const refreshed: string[] = [];
  const url = await directLineService(echo, { expiresIn: 0, refreshed });
  const conversation = await begin(opened(specFor(url)));
  expect(texts(await say(conversation, 'one'))).toEqual(['heard one']);
  expect(texts(await say(conversation, 'two'))).toEqual(['heard two']);
  expect(refreshed).toHaveLength(2);
});

it('a wrong secret is no fault of the bot', async () => {
  const spec = specFor(await directLineService(echo), { auth: { type: 'bearer', token: 'wrong' } });
  const fault = await faultOf(begin(opened(spec)));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toContain('403 (check the credentials');
});

it.each(['websocket', 'polling'] as const)(
  'bubbles that come late, out of order and twice are told from answers by what they reply to: %s',
  async (transport) => {
    let more = (): void => {};
    const bot: DirectLineBot = ({ id, text }, send) => {
      const answer = (words: string): string => send({ type: 'message', text: words, replyToId: id });
      if (text === 'first') {
        answer('first: one');
        more = () => void answer('first: two');
        return;
      }
      more();
      // The answer itself comes only when the late bubble has been there for longer than a quiet period.
      setTimeout(() => answer('second'), 300);
    };
    const conversation = await begin(opened(specFor(await directLineService(bot, { doubled: true }), { transport })));
    expect(texts(await say(conversation, 'first'))).toEqual(['first: one']);
    const reply = await say(conversation, 'second');
    expect(texts(reply)).toEqual(['first: two', 'second']);
    expect(reply.times.lateBubbles).toBe(1);
    expect(reply.times.firstMs).toBeGreaterThanOrEqual(290);
  },
);

it('"one moment" is waited for, whatever comes in between', async () => {
  const bot: DirectLineBot = ({ id, text }, send) => {
    const answer = (words: string): string => send({ type: 'message', text: words, replyToId: id });
    answer('One moment, please.');
    setTimeout(() => answer(`Found ${text}.`), 300);
  };
  const isUnfinished = (messages: readonly { text: string }[]): boolean =>
    messages.every((message) => message.text.startsWith('One moment'));
  const directLine = opened(specFor(await directLineService(bot)));
  const conversation = await begin(directLine, 'c-1', { isUnfinished });
  expect(texts(await say(conversation, 'A1'))).toEqual(['One moment, please.', 'Found A1.']);
});

it('a greeting that comes only after the first message is no answer to it', async () => {
  let greet = (): void => {};
  const bot: DirectLineBot = ({ id, type, text }, send) => {
    const answer = (words: string): string => send({ type: 'message', text: words, replyToId: id });
    if (type === 'event') return void (greet = () => void answer('Welcome!'));
    greet();
    return void setTimeout(() => answer(`heard ${text}`), 300);
  };
  const spec = specFor(await directLineService(bot), { start_event: 'startConversation' });
  const reply = await say(await begin(opened(spec)), 'Hello');
  expect(texts(reply)).toEqual(['Welcome!', 'heard Hello']);
  expect(reply.times.lateBubbles).toBe(1);
});
