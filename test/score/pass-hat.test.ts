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

it('ends with the fewest repetitions of any cell, so that no failed cell drops out of it', () => {
  const once = { successes: 0, repetitions: 1 };
  expect(passHat([once, { successes: 2, repetitions: 2 }])).toEqual([0.5]);
  // Twenty looks at one cell that fails do not make the whole run's pass^20 nought.
  expect(
    passHat([
      ...Array.from({ length: 9 }, () => ({ successes: 4, repetitions: 4 })),
      { successes: 2, repetitions: 20 },
    ]),
  ).toHaveLength(4);
  expect(
    passHat([
      { successes: 0, repetitions: 0 },
      { successes: 1, repetitions: 1 },
    ]),
  ).toEqual([1]);
  expect(passHat([])).toEqual([]);
  expect(passHat([{ successes: 0, repetitions: 0 }])).toEqual([]);
});

const cell = fc
  .integer({ min: 0, max: 12 })
  .chain((repetitions) => fc.nat(repetitions).map((successes) => ({ successes, repetitions })));

it('never rises with k, however unequal the repetitions', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
      const values = passHat(cells);
      for (const [index, value] of values.entries())
        expect(value).toBeLessThanOrEqual((values[index - 1] ?? 1) + 1e-12);
    }),
  );
});

it('never rises after one more failure of a cell that was judged before', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.nat(), (cells, drawn) => {
      const at = drawn % cells.length;
      fc.pre(cells[at]!.repetitions > 0);
      const before = passHat(cells);
      const after = passHat(cells.with(at, { ...cells[at]!, repetitions: cells[at]!.repetitions + 1 }));
      for (const [k, value] of before.entries()) expect(after[k]).toBeLessThanOrEqual(value + 1e-12);
    }),
  );
});
