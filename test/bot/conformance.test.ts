/** What every adapter does, whatever protocol it speaks. */
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import type { RawExchange } from '../../src/bot/raw.ts';
import { peers } from './peers/all.ts';
import type { Lack, Peer } from './peers/peer.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const open = async (peer: Peer, more: Record<string, unknown> = {}): Promise<Bot> => {
  const { spec, ...options } = await peer.start();
  return opened({ timeout: '5s', ...spec, ...more }, options);
};

const able = (what: Lack): Peer[] => peers.filter(({ lacks }) => lacks?.includes(what) !== true);

describe.each(peers)('$name', (peer) => {
  it('answers turn after turn', async () => {
    const conversation = await begin(await open(peer));
    expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello']);
    expect(texts(await say(conversation, 'Grüße, “world” 🎁\n& <b>more</b>'))).toEqual([
      '2: Grüße, “world” 🎁\n& <b>more</b>',
    ]);
  });

  it('keeps conversations apart', async () => {
    const bot = await open(peer);
    const talk = async (id: string): Promise<string[]> => {
      const conversation = await begin(bot, id);
      const replies = [await say(conversation, `I am ${id}`), await say(conversation, `still ${id}`)];
      await conversation.close();
      return replies.flatMap(texts);
    };
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const all = await Promise.all(ids.map(talk));
    expect(all).toEqual(ids.map((id) => [`1: I am ${id}`, `2: still ${id}`]));
  });

  it('takes no handoff from words', async () => {
    const reply = await say(await begin(await open(peer)), 'promise');
    expect(texts(reply)[0]).toContain('human agent');
    expect(reply.signals).toEqual([]);
  });

  it('gives up on a bot that says nothing', async () => {
    const fault = await faultOf(
      open(peer, { timeout: '150ms' })
        .then(begin)
        .then((c) => say(c, 'silence')),
    );
    expect(fault.endReason).toBe('timed-out');
    expect(fault.message).toMatch(/within \d+ ms/);
  });

  it('keeps raw exchanges by conversation and without credentials', async () => {
    const { spec, ...options } = await peer.start();
    const raw: RawExchange[] = [];
    const bot = opened(spec, { ...options, raw: (exchange) => raw.push(exchange) });
    await Promise.all(['one', 'two'].map(async (id) => say(await begin(bot, id), `I am ${id}`)));
    const strays = raw.filter(({ conversation, request }) =>
      request?.body.includes(`I am ${conversation === 'one' ? 'two' : 'one'}`),
    );
    expect(strays).toEqual([]);
    expect(raw.every(({ conversation }) => conversation === 'one' || conversation === 'two')).toBe(true);
    const written = JSON.stringify(raw);
    const secrets = [...Object.values(options.env ?? {}), 'token-conversation', 'key-user'];
    expect(secrets.filter((secret) => written.includes(`"${secret}`) || written.includes(`=${secret}`))).toEqual([]);
    // A module has no wire.
    expect(raw.length > 0).toBe(spec.protocol !== 'module');
  });

  it('stops at once when the run is interrupted', async () => {
    const conversation = await begin(await open(peer));
    const controller = new AbortController();
    const sent = conversation.send({ text: 'silence', option: null }, controller.signal);
    controller.abort(new Error('interrupted'));
    await expect(sent).rejects.toThrow('interrupted');
  });
});

it.each(able('two'))('$name takes in every message of a turn, in order', async (peer) => {
  const reply = await say(await begin(await open(peer)), 'two');
  expect(texts(reply)).toEqual(['First.', 'Second.']);
  expect(reply.times.lastMs).toBeGreaterThanOrEqual(reply.times.firstMs);
});

it.each(able('options'))('$name offers options and sends the one that is chosen', async (peer) => {
  const conversation = await begin(await open(peer));
  const { messages } = await say(conversation, 'options');
  expect(messages.at(-1)?.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
  const option = messages.at(-1)!.options[1]!;
  const reply = await conversation.send({ text: option.label, option }, new AbortController().signal);
  expect(texts(reply)).toEqual([`2: ${option.value}`]);
});

it.each(able('handoff'))('$name signals a handoff', async (peer) => {
  const { signals } = await say(await begin(await open(peer)), 'human');
  const stages = signals.map(({ stage }) => stage);
  expect(stages.some((stage) => stage === 'signalled' || stage === 'connected')).toBe(true);
  const carried = JSON.stringify(signals[0]!.payload);
  expect(carried.includes('A1')).toBe(peer.lacks?.includes('context') !== true);
});

it.each(able('ended'))('$name signals the end of the conversation', async (peer) => {
  const { signals } = await say(await begin(await open(peer)), 'bye');
  expect(signals.map(({ stage }) => stage)).toEqual(['ended']);
});

it.each(able('failure'))('$name blames a bot that breaks down', async (peer) => {
  const fault = await faultOf(begin(await open(peer, { timeout: '2s' })).then((c) => say(c, 'failure')));
  expect(fault.endReason).toBe('bot-error');
});
