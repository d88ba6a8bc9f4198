import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/plan/random.ts';

const draws = (seed: string, purpose: string, count = 20) => {
  const stream = random(seed, purpose);
  return Array.from({ length: count }, () => stream.next());
};

describe('random', () => {
  it('gives the same stream for the same seed and purpose, and another for another', () => {
    expect(draws('a', 'typos')).toEqual(draws('a', 'typos'));
    expect(draws('a', 'typos')).not.toEqual(draws('a', 'wording'));
    expect(draws('a', 'typos')).not.toEqual(draws('b', 'typos'));
    expect(draws('a', 'b')).not.toEqual(draws('', 'ab'));
  });

  it('keeps a stream whatever is drawn from others in between', () => {
    const one = random('seed', 'one');
    const other = random('seed', 'other');
    const mixed = Array.from({ length: 20 }, () => {
      other.shuffle([1, 2, 3]);
      return one.next();
    });
    expect(mixed).toEqual(draws('seed', 'one'));
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, n) => {
        const stream = random(seed, 'bounds');
        const [real, whole] = [stream.next(), stream.int(n)];
        expect(real >= 0 && real < 1 && Number.isInteger(whole) && whole >= 0 && whole < n).toBe(true);
        expect(stream.chance(0)).toBe(false);
        expect(stream.chance(1)).toBe(true);
      }),
    );
  });

  it('shuffles into a permutation and leaves its argument alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const shuffled = random(seed, 'shuffle').shuffle(list);
        expect(list).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('picks every item about equally often', () => {
    const stream = random('even', 'pick');
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const item = stream.pick(['a', 'b', 'c']);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('cannot pick from nothing', () => {
    expect(() => random('a', 'b').pick([])).toThrow('expected a list with at least one item');
  });
});
