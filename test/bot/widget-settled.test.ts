import { expect, it } from 'vitest';
import type { Snapshot, Widget } from '../../src/bot/page/widget.ts';
import { settled } from '../../src/bot/page/widget-settled.ts';
import { quietOf } from '../../src/bot/quiet.ts';
import { hastyClock } from './talk.ts';

/** A widget that shows each text from its millisecond on. */
function showing(script: readonly [at: number, text: string][]) {
  const clock = hastyClock();
  const see = (): Promise<Snapshot> => {
    const messages = script.filter(([at]) => at <= clock.now()).map(([, text]) => text);
    return Promise.resolve({ messages, options: [], typing: false });
  };
  const pause = (ms: number): Promise<void> => clock.sleep(ms, new AbortController().signal);
  const widget: Widget = { open: async () => {}, say: async () => {}, see, pause };
  const isUnfinished = (texts: readonly string[]): boolean => texts.every((text) => text === 'One moment.');
  return (quiet = quietOf(undefined)) =>
    settled(widget, clock, { seen: 0, sentAt: 0, waitMs: 10_000, quiet, isUnfinished }, () => 0);
}

it('a widget that shows "one moment" has not settled', async () => {
  const end = await showing([
    [3000, 'One moment.'],
    [7000, 'Your parcel is in Leeds.'],
  ])();
  expect(end!.snapshot.messages).toEqual(['One moment.', 'Your parcel is in Leeds.']);
  expect(end!.times).toEqual({ firstMs: 3000, lastMs: 7000, quietMs: 800 });
});

it('a widget that shows nothing else is left when the time is up', async () => {
  const end = await showing([[300, 'One moment.']])();
  expect(end!.times).toEqual({ firstMs: 300, lastMs: 300 });
});

it('the pauses between its bubbles are learnt from, and not the time to the first', async () => {
  const quiet = quietOf(undefined);
  await showing([
    [3000, 'One'],
    [3600, 'Two'],
  ])(quiet);
  expect(quiet.ms()).toBe(1200);
});
