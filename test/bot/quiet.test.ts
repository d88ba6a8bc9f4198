/** How long it must be quiet before a turn is over. */
import { describe, expect, it } from 'vitest';
import { quietOf } from '../../src/bot/quiet.ts';
import { said, setUp } from './inbox-stage.ts';

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
