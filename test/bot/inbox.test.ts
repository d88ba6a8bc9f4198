import { describe, expect, it } from 'vitest';
import { BotFault } from '../../src/bot/bot.ts';
import { said, setUp } from './inbox-stage.ts';
import { faultOf, texts } from './talk.ts';

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
