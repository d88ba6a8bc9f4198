import { assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachLazily } from '../../src/run/each-lazily.ts';

describe('eachLazily', () => {
  it('does every item once, in order of start, never more than so many at a time', async () => {
    const property = asyncProperty(
      integer({ min: 0, max: 40 }),
      integer({ min: 1, max: 8 }),
      async (count, concurrency) => {
        const done: number[] = [];
        let [running, most] = [0, 0];
        await eachLazily(countTo(count), concurrency, async (item) => {
          done.push(item);
          most = Math.max(most, ++running);
          await turnsOfTheLoop(1 + (item % 3));
          running--;
        });
        expect(done).toEqual([...countTo(count)]);
        expect(most).toBe(Math.min(count, concurrency));
      },
    );
    await assert(property, { numRuns: 30 });
  });

  it('takes items only as it needs them', async () => {
    let taken = 0;
    const ahead: number[] = [];
    let done = 0;
    const items = (function* () {
      while (taken < 100) yield taken++;
    })();
    await eachLazily(items, 4, async () => {
      await turnsOfTheLoop(1);
      ahead.push(taken - done++);
    });
    expect(Math.max(...ahead)).toBeLessThanOrEqual(4 + 2);
  });

  it('starts nothing more after a failure, and waits for what is under way', async () => {
    const [started, ended]: [number[], number[]] = [[], []];
    const work = eachLazily(countTo(50), 3, async (item) => {
      started.push(item);
      await turnsOfTheLoop(item === 2 ? 1 : 5);
      if (item === 2) throw new Error('no');
      ended.push(item);
    });
    await expect(work).rejects.toThrow('no');
    expect(started.length).toBeLessThan(8);
    expect(ended).toEqual(started.filter((item) => item !== 2));
  });
});

function* countTo(count: number): Generator<number> {
  for (let item = 1; item <= count; item++) yield item;
}

async function turnsOfTheLoop(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
