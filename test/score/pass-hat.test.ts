import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passHat } from '../../src/score/pass-hat.ts';

it('is the average over cells of C(c, k) ÷ C(n, k)', () => {
  // Cells of 4 repetitions with 4, 2 and 0 successes: pass^2 = (6/6 + 1/6 + 0/6)/3.
  const cells = [4, 2, 0].map((successes) => ({ successes, repetitions: 4 }));
  expect(passHat(cells)).toEqual([
    0.5,
    expect.closeTo(7 / 18, 12),
    expect.closeTo(1 / 3, 12),
    expect.closeTo(1 / 3, 12),
  ]);
});

it('leaves cells with fewer repetitions out of the higher k', () => {
  expect(
    passHat([
      { successes: 0, repetitions: 1 },
      { successes: 2, repetitions: 2 },
    ]),
  ).toEqual([0.5, 1]);
  expect(passHat([])).toEqual([]);
  expect(passHat([{ successes: 0, repetitions: 0 }])).toEqual([]);
});

it('never rises with k where all cells have the same repetitions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 20 }),
      (repetitions, successes) => {
        const values = passHat(successes.map((count) => ({ successes: Math.min(count, repetitions), repetitions })));
        for (const [index, value] of values.entries())
          expect(value).toBeLessThanOrEqual((values[index - 1] ?? 1) + 1e-12);
      },
    ),
  );
});
