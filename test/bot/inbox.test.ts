import { describe, expect, it } from 'vitest';
import { BotFault, type BotReply } from '../../src/bot/bot.ts';
import type { Clock } from '../../src/bot/clock.ts';
import { inbox, type Arrival, type InboxOptions, type Sent } from '../../src/bot/inbox.ts';
import { quietOf } from '../../src/bot/quiet.ts';
import { bubbles } from '../../src/bot/reply.ts';
import { faultOf, texts } from './talk.ts';

/** Time passes only when told to. */
function manualClock(): Clock & { pass: (ms: number) => Promise<void> } {
  let now = 0;
  const sleepers = new Set<{ at: number; wake: () => void }>();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    date: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    async pass(ms) {
      await settle();
      now += ms;
      for (const sleeper of sleepers) if (sleeper.at <= now) sleeper.wake();
      await settle();
    },
  };
}

const limits = { firstMs: 5000, lastMs: 10_000 };
const said = (...words: string[]): Arrival => ({ messages: bubbles(words), signals: [] });

const setUp = (options: Partial<InboxOptions> = {}) => {
  const clock = manualClock();
  const box = inbox(clock, { quiet: quietOf('800ms'), ...options });
  const ask = (sent: Sent = {}): { reply: Promise<BotReply>; over: () => boolean } => {
    let over = false;
    const reply = box.turn('The message', () => sent, limits, new AbortController().signal);
    void reply.catch(() => {}).finally(() => (over = true));
    return { reply, over: () => over };
  };
  return { clock, box, ask };
};

describe('a turn', () => {
  it('is over when it has been quiet for a while, and not before', async () => {
    const { clock, box, ask } = setUp();
    const { reply, over } = ask();
    await clock.pass(300);
    box.push(said('One'));
    await clock.pass(700);
    expect(over()).toBe(false);
    box.push(said('Two'));
    await clock.pass(700);
    expect(over()).toBe(false);
    await clock.pass(100);
    expect(texts(await reply)).toEqual(['One', 'Two']);
    expect((await reply).times).toEqual({ firstMs: 300, lastMs: 1000, quietMs: 800 });
  });

  it('is over at once where the protocol says so', async () => {
    const { clock, box, ask } = setUp();
    const { reply } = ask();
    box.push({ ...said('One'), endsTurn: true });
    await clock.pass(0);
    expect(texts(await reply)).toEqual(['One']);
  });

  it('goes on while the bot types', async () => {
    const { clock, box, ask } = setUp();
    const { reply, over } = ask();
    box.push(said('One'));
    box.push({ messages: [], signals: [], typing: true });
    await clock.pass(3000);
    expect(over()).toBe(false);
    box.push(said('Two'));
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['One', 'Two']);
  });

  it('does not wait for ever for a bot that never stops typing', async () => {
    const { clock, box, ask } = setUp();
    const { reply } = ask();
    box.push({ messages: [], signals: [], typing: true });
    await clock.pass(10_000);
    expect((await faultOf(reply)).endReason).toBe('timed-out');
  });

  it('takes what has come when the time is up', async () => {
    const { clock, box, ask } = setUp();
    const { reply } = ask();
    for (let i = 0; i < 20; i++) {
      box.push(said(`Bubble ${i}`));
      await clock.pass(500);
    }
    expect(texts(await reply)).toHaveLength(20);
  });

  it('begins with what came too late for the one before, and still waits for its own', async () => {
    const { clock, box, ask } = setUp();
    box.push(said('Late'));
    const { reply, over } = ask();
    await clock.pass(2000);
    expect(over()).toBe(false);
    box.push(said('Own'));
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['Late', 'Own']);
    expect((await reply).times.firstMs).toBe(2000);
  });

  it('puts messages that overtook each other in order', async () => {
    const { clock, box, ask } = setUp();
    const { reply } = ask();
    box.push({ ...said('Two'), order: 2 });
    box.push({ ...said('One'), order: 1 });
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['One', 'Two']);
  });

  it('keeps what was said before the connection broke, and the next one faults', async () => {
    const { clock, box, ask } = setUp();
    const first = ask();
    box.push(said('One'));
    box.fail(new BotFault('bot-error', 'closed'));
    await clock.pass(0);
    expect(texts(await first.reply)).toEqual(['One']);
    const second = ask();
    await clock.pass(0);
    expect((await faultOf(second.reply)).message).toBe('closed');
  });
});

it('a greeting is waited for and opens the first turn', async () => {
  const { clock, box, ask } = setUp();
  const greeted = box.greeting(2000, new AbortController().signal);
  await clock.pass(500);
  box.push(said('Welcome'));
  await clock.pass(800);
  await greeted;
  const { reply } = ask();
  box.push(said('Hi'));
  await clock.pass(800);
  expect(texts(await reply)).toEqual(['Welcome', 'Hi']);
});

describe('a bubble that comes late', () => {
  it('is no answer to the next message, whichever comes first', async () => {
    const { clock, box, ask } = setUp();
    const first = ask({ id: 'm1' });
    box.push({ ...said('Answer 1'), answers: 'm1' });
    await clock.pass(800);
    expect(texts(await first.reply)).toEqual(['Answer 1']);
    const second = ask({ id: 'm2' });
    await clock.pass(100);
    box.push({ ...said('More to 1'), answers: 'm1' });
    await clock.pass(2000);
    expect(second.over()).toBe(false);
    box.push({ ...said('Answer 2'), answers: 'm2' });
    box.push({ ...said('Still more to 1'), answers: 'm1' });
    await clock.pass(800);
    const reply = await second.reply;
    expect(texts(reply)).toEqual(['More to 1', 'Still more to 1', 'Answer 2']);
    expect(reply.times).toMatchObject({ firstMs: 2100, lateBubbles: 2 });
  });

  it('is told by its place before the customer’s own message where it names none', async () => {
    const { clock, box, ask } = setUp();
    const { reply, over } = ask();
    box.push({ ...said('Late'), order: 300 });
    box.echoed(400);
    await clock.pass(1000);
    expect(over()).toBe(false);
    box.push({ ...said('Own'), order: 500 });
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['Late', 'Own']);
  });

  it('leaves a message unanswered that is answered by nothing else', async () => {
    const { clock, box, ask } = setUp();
    const first = ask({ id: 'm1' });
    box.push({ ...said('Answer 1'), answers: 'm1' });
    await clock.pass(800);
    await first.reply;
    const second = ask({ id: 'm2' });
    box.push({ ...said('More to 1'), answers: 'm1' });
    await clock.pass(5000);
    const fault = await faultOf(second.reply);
    expect(fault.endReason).toBe('timed-out');
    expect(fault.message).toContain('what came (1) was said to earlier messages');
  });

  it('is taken once, however often it comes', async () => {
    const { clock, box, ask } = setUp();
    const { reply } = ask();
    box.push({ ...said('One'), id: 'a' });
    box.push({ ...said('One'), id: 'a' });
    box.push({ ...said('One'), id: 'b' });
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['One', 'One']);
  });
});

describe('"one moment"', () => {
  const isUnfinished = (messages: readonly { text: string }[]): boolean =>
    messages.every(({ text }) => text.startsWith('One moment'));

  it('is no end of a turn: what follows belongs to it', async () => {
    const { clock, box, ask } = setUp({ isUnfinished });
    const { reply, over } = ask();
    box.push(said('One moment, please.'));
    await clock.pass(800);
    await clock.pass(5000);
    expect(over()).toBe(false);
    box.push(said('Your parcel is in Leeds.'));
    await clock.pass(800);
    expect(texts(await reply)).toEqual(['One moment, please.', 'Your parcel is in Leeds.']);
    expect((await reply).times).toMatchObject({ firstMs: 0, lastMs: 5800 });
  });

  it('is the whole turn when nothing follows, and is not waited for a second time', async () => {
    const { clock, box, ask } = setUp({ isUnfinished });
    const first = ask();
    box.push(said('One moment, please.'));
    await clock.pass(800);
    await clock.pass(10_000);
    expect(texts(await first.reply)).toEqual(['One moment, please.']);
    expect((await first.reply).times.lastMs).toBe(0);
    const second = ask();
    box.push(said('One moment, please.'));
    await clock.pass(800);
    expect(second.over()).toBe(true);
  });

  it('that comes with a handoff is not waited for', async () => {
    const { clock, box, ask } = setUp({ isUnfinished });
    const { over } = ask();
    box.push({
      ...said('One moment, please.'),
      signals: [{ stage: 'signalled', source: '$', payload: null, queue: null }],
    });
    await clock.pass(800);
    expect(over()).toBe(true);
  });
});

describe('the silence that ends a turn', () => {
  it('grows with the pauses the bot makes, within bounds', async () => {
    const quiet = quietOf(undefined);
    const { clock, box, ask } = setUp({ quiet });
    const first = ask();
    box.push(said('One'));
    await clock.pass(700);
    box.push(said('Two'));
    await clock.pass(1300);
    expect(first.over()).toBe(false);
    await clock.pass(100);
    expect((await first.reply).times.quietMs).toBe(1400);
    const second = ask();
    box.push(said('One'));
    await clock.pass(1350);
    box.push(said('Two'));
    await clock.pass(2700);
    expect((await second.reply).times.quietMs).toBe(2700);
    quiet.paused(3900);
    expect(quiet.ms()).toBe(4000);
    quiet.paused(9000);
    expect(quiet.ms()).toBe(4000);
  });

  it('learns from a bubble that came too late, and not from one that was announced by typing', async () => {
    const quiet = quietOf(undefined);
    const { clock, box, ask } = setUp({ quiet });
    const first = ask({ id: 'm1' });
    box.push({ ...said('One'), answers: 'm1' });
    await clock.pass(800);
    await first.reply;
    const second = ask({ id: 'm2' });
    await clock.pass(200);
    box.push({ ...said('Late'), answers: 'm1' });
    expect(quiet.ms()).toBe(2000);
    box.push({ messages: [], signals: [], typing: true });
    await clock.pass(1900);
    box.push({ ...said('Own'), answers: 'm2' });
    await clock.pass(2000);
    expect(second.over()).toBe(true);
    expect(quiet.ms()).toBe(2000);
  });

  it('is what the configuration says where it says so', () => {
    const quiet = quietOf('500ms');
    quiet.paused(3000);
    expect(quiet.ms()).toBe(500);
  });

  it('counts up to the last look where messages have to be fetched', async () => {
    const { clock, box, ask } = setUp();
    box.looked(0);
    const { over } = ask();
    box.push(said('One'));
    await clock.pass(1200);
    box.looked(700);
    await clock.pass(100);
    expect(over()).toBe(false);
    box.looked(800);
    await clock.pass(0);
    expect(over()).toBe(true);
  });
});
