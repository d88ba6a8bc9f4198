import { array, assert, boolean, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shares, slots } from '../../../src/run/queue/slots.ts';

describe('slots of a worker', () => {
  it('hold so many at a time and no more, first come, first served, whatever becomes of them', async () => {
    const room = slots(2);
    let open = 0;
    let most = 0;
    const order: number[] = [];
    const work = async (at: number): Promise<void> => {
      order.push(at);
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
      if (at % 2 === 0) throw new Error('failed');
    };
    await Promise.allSettled([0, 1, 2, 3, 4, 5].map((at) => room.hold(() => work(at))));
    expect({ most, order }).toEqual({ most: 2, order: [0, 1, 2, 3, 4, 5] });
  });

  it('are shared by the runs that have something to hold; the others ask for one', () => {
    expect(shares(16, [true])).toEqual([16]);
    expect(shares(16, [false, false])).toEqual([8, 8]);
    expect(shares(16, [true, false])).toEqual([15, 1]);
    expect(shares(5, [true, false, true])).toEqual([2, 1, 2]);
    expect(shares(2, [true, true, true])).toEqual([1, 1, 1]);
  });

  it('are never more than there are, unless there are more runs', () => {
    assert(
      property(integer({ min: 1, max: 64 }), array(boolean(), { minLength: 1, maxLength: 20 }), (count, busy) => {
        const given = shares(count, busy);
        expect(given).toHaveLength(busy.length);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
        const sum = given.reduce((all, one) => all + one, 0);
        expect(sum).toBe(Math.max(count, busy.length));
      }),
    );
  });
});
