/** One token for all threads that sign in alike: what they have in common is one buffer. */
import { expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { type Token, tokenMemory } from '../../src/bot/connection/token-memory.ts';

const { signal } = new AbortController();
const anHourOn = (): number => systemClock.date() + 3_600_000;

const threads = () => {
  const one = tokenMemory();
  return [one, tokenMemory(one.buffer)] as const;
};

it('is fetched by whoever asks first, and the others wait for it', async () => {
  const [one, other] = threads();
  const fetched: string[] = [];
  let arrive: (token: Token) => void = () => {};
  const first = one.take(() => new Promise((resolve) => (arrive = resolve)), systemClock, signal);
  const second = other.take(() => Promise.reject(new Error('twice')), systemClock, signal);
  void second.then(({ text }) => fetched.push(text));
  await new Promise(setImmediate);
  expect(fetched).toEqual([]);
  arrive({ text: 'ticket-ü', until: anHourOn() });
  expect([(await first).text, (await second).text]).toEqual(['ticket-ü', 'ticket-ü']);
});

it('is fetched by the next where the first could not', async () => {
  const [one, other] = threads();
  let fail: (error: Error) => void = () => {};
  const first = one.take(() => new Promise((_, reject) => (fail = reject)), systemClock, signal);
  const second = other.take(() => Promise.resolve({ text: 'second', until: anHourOn() }), systemClock, signal);
  fail(new Error('down'));
  await expect(first).rejects.toThrow('down');
  expect((await second).text).toBe('second');
});

it('that has ended, or was turned away, is given to nobody', async () => {
  const [one, other] = threads();
  const take = (memory: typeof one, text: string, until = anHourOn()) =>
    memory.take(() => Promise.resolve({ text, until }), systemClock, signal);
  await take(one, 'ended', systemClock.date() - 1);
  expect((await take(other, 'turned away')).text).toBe('turned away');
  one.drop('some other');
  expect((await take(one, 'unused')).text).toBe('turned away');
  one.drop('turned away');
  expect((await take(other, 'new')).text).toBe('new');
  expect((await take(one, 'unused')).text).toBe('new');
});

it('that is too long to be handed on is everybody’s own', async () => {
  const [one, other] = threads();
  const long = 'x'.repeat(100_000);
  const take = (memory: typeof one) =>
    memory.take(() => Promise.resolve({ text: long, until: anHourOn() }), systemClock, signal);
  expect([(await take(one)).text, (await take(other)).text]).toEqual([long, long]);
});

it('is not waited for by what is given up', async () => {
  const [one, other] = threads();
  void one.take(() => new Promise(() => {}), systemClock, signal);
  const stop = new AbortController();
  const waiting = other.take(() => Promise.reject(new Error('twice')), systemClock, stop.signal);
  stop.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
});
