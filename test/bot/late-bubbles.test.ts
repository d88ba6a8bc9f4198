/** What comes after its turn, and what is announced before it. */
import { describe, expect, it } from 'vitest';
import { said, setUp } from './inbox-stage.ts';
import { faultOf, texts } from './talk.ts';

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
