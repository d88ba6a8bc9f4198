import { describe, expect, it } from 'vitest';
import { starts } from '../../src/run/starts.ts';

const signal = new AbortController().signal;

describe('starts', () => {
  it('spreads starts evenly over the seconds', async () => {
    const clock = waitingClock();
    const mayStart = starts(4, clock);
    for (let start = 0; start < 5; start++) await mayStart(signal);
    expect(clock.slept).toEqual([250, 250, 250, 250]);
  });

  it('spreads those that ask at the same time as well', async () => {
    const clock = waitingClock();
    clock.sleep = async (ms) => void clock.slept.push(ms);
    const mayStart = starts(10, clock);
    await Promise.all([mayStart(signal), mayStart(signal), mayStart(signal)]);
    expect(clock.slept).toEqual([100, 200]);
  });

  it('does not make up for a slow start with a burst', async () => {
    const clock = waitingClock();
    const mayStart = starts(10, clock);
    await mayStart(signal);
    clock.time += 10_000;
    await mayStart(signal);
    await mayStart(signal);
    expect(clock.slept).toEqual([100]);
  });

  it('never waits without a rate', async () => {
    const clock = waitingClock();
    const mayStart = starts(null, clock);
    await Promise.all([mayStart(signal), mayStart(signal)]);
    expect(clock.slept).toEqual([]);
  });
});

function waitingClock() {
  const clock = {
    time: 0,
    slept: [] as number[],
    now: () => clock.time,
    date: () => clock.time,
    async sleep(ms: number) {
      clock.slept.push(ms);
      clock.time += ms;
    },
  };
  return clock;
}
