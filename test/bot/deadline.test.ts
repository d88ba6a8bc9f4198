import { expect, it } from 'vitest';
import type { Clock } from '../../src/bot/clock.ts';
import { deadline } from '../../src/bot/deadline.ts';
import { inbox } from '../../src/bot/inbox.ts';
import { quietOf } from '../../src/bot/quiet.ts';
import { systemClock } from '../../src/bot/clock.ts';

/** A machine that falls behind by so much as soon as it is waited on. */
function lateBy(ms: number): Clock {
  let asked = 0;
  return { ...systemClock, lateness: () => (asked++ === 0 ? 0 : ms) };
}

const reachedAfter = async (clock: Clock, ms: number): Promise<number> => {
  const began = performance.now();
  await new Promise<void>((resolve) => deadline(clock, ms, resolve));
  return performance.now() - began;
};

it('is reached when the bot has had its time, not when a machine that stood still says so', async () => {
  expect(await reachedAfter(lateBy(300), 50)).toBeGreaterThanOrEqual(345);
});

it('is reached after its time where nobody knows of any lateness', async () => {
  const { lateness: _, ...clock } = systemClock;
  expect(await reachedAfter(clock, 50)).toBeGreaterThanOrEqual(45);
});

it('comes no later for a long stand still than the bot still had', async () => {
  // Stood still for an hour, of which the timer saw nothing: what was left is a moment.
  const began = performance.now();
  let late = 0;
  const clock: Clock = { ...systemClock, lateness: () => late };
  const reached = new Promise<void>((resolve) => deadline(clock, 100, resolve));
  late = 60;
  await reached;
  expect(performance.now() - began).toBeGreaterThanOrEqual(155);
});

it('is not reached once it was called off', async () => {
  let reached = false;
  deadline(systemClock, 20, () => (reached = true))();
  await reachedAfter(systemClock, 60);
  expect(reached).toBe(false);
});

it('lets an inbox wait for as long as this machine was behind', async () => {
  const box = inbox(lateBy(60_000), { quiet: quietOf('10ms') });
  const limits = { firstMs: 50, lastMs: 100 };
  const answered = box.turn(
    'a message',
    async () =>
      void setTimeout(
        () => box.push({ messages: [{ text: 'Here I am.', options: [] }], signals: [], endsTurn: true }),
        200,
      ),
    limits,
    new AbortController().signal,
  );
  expect((await answered).messages.map(({ text }) => text)).toEqual(['Here I am.']);
});

it('lets an inbox take for silence only what this machine was there to hear', async () => {
  const box = inbox(lateBy(60_000), { quiet: quietOf('10ms') });
  const say = (text: string, endsTurn = false): void =>
    box.push({ messages: [{ text, options: [] }], signals: [], endsTurn });
  const answered = box.turn(
    'a message',
    async () => {
      say('One.');
      setTimeout(() => say('Two.', true), 200);
    },
    { firstMs: 60_000, lastMs: 60_000 },
    new AbortController().signal,
  );
  expect((await answered).messages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});
