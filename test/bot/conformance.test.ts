/** What every adapter does, whatever protocol it speaks. */
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { peers } from './peers/all.ts';
import type { Peer } from './peers/peer.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const open = async (peer: Peer, more: Record<string, unknown> = {}): Promise<Bot> => {
  const { spec, ...options } = await peer.start();
  return opened({ ...spec, ...more }, options);
};

describe.each(peers)('$name', (peer) => {
  const can = (what: NonNullable<Peer['lacks']>[number]): boolean => peer.lacks?.includes(what) !== true;

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

  if (can('two'))
    it('takes in every message of a turn, in order', async () => {
      const reply = await say(await begin(await open(peer)), 'two');
      expect(texts(reply)).toEqual(['First.', 'Second.']);
      expect(reply.times.lastMs).toBeGreaterThanOrEqual(reply.times.firstMs);
    });

  if (can('options'))
    it('offers options and sends the one that is chosen', async () => {
      const conversation = await begin(await open(peer));
      const { messages } = await say(conversation, 'options');
      expect(messages.at(-1)?.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
      const option = messages.at(-1)!.options[1]!;
      const reply = await conversation.send({ text: option.label, option }, new AbortController().signal);
      expect(texts(reply)).toEqual(['2: option-refund']);
    });

  if (can('handoff'))
    it('signals a handoff', async () => {
      const { signals } = await say(await begin(await open(peer)), 'human');
      const stages = signals.map(({ stage }) => stage);
      expect(stages.some((stage) => stage === 'signalled' || stage === 'connected')).toBe(true);
      const carried = JSON.stringify(signals[0]!.payload);
      expect(carried.includes('A1')).toBe(can('context'));
    });

  it('takes no handoff from words', async () => {
    const reply = await say(await begin(await open(peer)), 'promise');
    expect(texts(reply)[0]).toContain('human agent');
    expect(reply.signals).toEqual([]);
  });

  if (can('ended'))
    it('signals the end of the conversation', async () => {
      const { signals } = await say(await begin(await open(peer)), 'bye');
      expect(signals.map(({ stage }) => stage)).toEqual(['ended']);
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

  if (can('failure'))
    it('blames a bot that breaks down', async () => {
      const fault = await faultOf(begin(await open(peer, { timeout: '2s' })).then((c) => say(c, 'failure')));
      expect(fault.endReason).toBe('bot-error');
    });

  it('stops at once when the run is interrupted', async () => {
    const conversation = await begin(await open(peer));
    const controller = new AbortController();
    const sent = conversation.send({ text: 'silence', option: null }, controller.signal);
    controller.abort(new Error('interrupted'));
    await expect(sent).rejects.toThrow('interrupted');
  });
});
