// Expected values: test/compare/statistics/reference.py, unless a table is named.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCmh } from '../../../src/compare/statistics/cmh.ts';
import { rateBound } from '../../../src/compare/statistics/difference-bound.ts';
import { fisherFall } from '../../../src/compare/statistics/fisher.ts';
import { hypergeometric } from '../../../src/compare/statistics/hypergeometric.ts';
import { miettinenNurminen } from '../../../src/compare/statistics/miettinen-nurminen.ts';
import { z95, z975 } from '../../../src/distributions/normal.ts';
import { residual, residualZ } from '../../../src/compare/statistics/residual.ts';
import { wilson } from '../../../src/score/interval.ts';
import { berkeley, lopsided, perfect, rates, refunds, small, type Counts } from './strata.ts';

describe('exact Cochran–Mantel–Haenszel test', () => {
  it.each([
    ['departments of Berkeley', berkeley, 0.8990078388, 0.115993669],
    ['small cells', small, 0.01796737213, 0.9982914462],
    ['cells without a failure', perfect, 1, 1],
    ['one cell', refunds, 0.001242758556, 0.9997844217],
    ['arms of different size', lopsided, 0.2543478261, 0.9372760825],
  ])('agrees with SciPy on %s', (_, strata, lower, upper) => {
    expect(exactCmh(strata).lower).toBeCloseTo(lower, 9);
    expect(exactCmh(strata).upper).toBeCloseTo(upper, 9);
  });

  it('keeps its digits far into the tail', () => {
    // All 20 of 40 successes in the baseline: 1 / C(40, 20).
    const { lower } = exactCmh(
      rates([
        [
          [20, 20],
          [0, 20],
        ],
      ]),
    );
    expect(lower * 137_846_528_820).toBeCloseTo(1, 8);
  });

  it('is Fisher’s test where there is one cell', () => {
    const fall = fisherFall({ verified: 55, scorable: 60 }, { verified: 41, scorable: 60 });
    expect(fall).toBeCloseTo(exactCmh(refunds).lower, 12);
  });

  it('agrees with the count of all relabellings', () => {
    fc.assert(
      fc.property(fc.array(cell(4), { minLength: 1, maxLength: 3 }), (cells) => {
        const { lower, upper } = exactCmh(rates(cells));
        const counted = countRelabellings(cells);
        expect(lower).toBeCloseTo(counted.lower, 10);
        expect(upper).toBeCloseTo(counted.upper, 10);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Fisher’s exact test of a fall', () => {
  it.each([
    [5, 1, 5, 0.02380952381],
    [20, 14, 20, 0.0100980101],
    [10, 0, 10, 5.412544112e-6],
    [12, 8, 20, 0.1715336124],
  ])('agrees with SciPy on %i → %i of %i', (before, now, n, p) => {
    expect(fisherFall({ verified: before, scorable: n }, { verified: now, scorable: n })).toBeCloseTo(p, 10);
  });
});

describe('hypergeometric distribution', () => {
  it('agrees with SciPy', () => {
    const { from, p } = hypergeometric(40, 25, 10);
    expect(from).toBe(0);
    expect(p[0]! / 3.542691798e-6).toBeCloseTo(1, 8);
    expect(p[6]).toBeCloseTo(0.2851866897, 9);
    expect(p[10]).toBeCloseTo(0.003856213534, 9);
  });
});

describe('Miettinen–Nurminen interval', () => {
  it.each([
    ['departments of Berkeley', berkeley, [-0.01089006799, 0.04745604765], [-0.006151263229, 0.04280279597]],
    ['small cells', small, [-0.5797743924, -0.05869088701], [-0.5438383582, -0.1012992042]],
    ['cells without a failure', perfect, [-0.14583322, 0.14583322], [-0.10733926, 0.10733926]],
    ['one cell', refunds, [-0.3724546248, -0.09448380307], [-0.35000641, -0.1174581209]],
    ['arms of different size', lopsided, [-0.3509147517, 0.08839037643], [-0.3093934696, 0.05633167542]],
  ] as const)('agrees with numerically restricted likelihoods on %s', (_, strata, both, one) => {
    for (const [z, [low, high]] of [
      [z975, both],
      [z95, one],
    ] as const) {
      expect(miettinenNurminen(strata, z)!.low).toBeCloseTo(low, 6);
      expect(miettinenNurminen(strata, z)!.high).toBeCloseTo(high, 6);
    }
  });

  // Newcombe, Statistics in Medicine 17 (1998), table II, method 5, to the four digits printed there.
  it.each([
    [[56, 70], [48, 80], 0.0528, 0.3382],
    [[9, 10], [3, 10], 0.17, 0.8406],
    [[6, 7], [2, 7], 0.0342, 0.8534],
    [[5, 56], [0, 29], -0.0326, 0.1933],
    [[0, 10], [0, 20], -0.1658, 0.2844],
    [[0, 10], [0, 10], -0.2879, 0.2879],
    [[10, 10], [0, 20], 0.7156, 1],
    [[10, 10], [0, 10], 0.6636, 1],
  ] as const)('agrees with Newcombe’s table on %j against %j', (candidate, baseline, low, high) => {
    const interval = miettinenNurminen(rates([[baseline, candidate]]), z975)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('mirrors when baseline and candidate change places, has a width, and holds the estimate', () => {
    fc.assert(
      fc.property(fc.array(cell(12), { minLength: 1, maxLength: 6 }), (cells) => {
        const there = miettinenNurminen(rates(cells), z975)!;
        const back = miettinenNurminen(rates(cells.map(([a, b]) => [b, a])), z975)!;
        expect(there.low).toBeCloseTo(-back.high, 6);
        expect(there.high - there.low).toBeGreaterThan(0.001);
        const { difference } = residual(rates(cells))!;
        expect(difference).toBeGreaterThanOrEqual(there.low - 1e-9);
        expect(difference).toBeLessThanOrEqual(there.high + 1e-9);
      }),
    );
  });

  // Of tiny unequal arms theirs alone does not: [[0, 2], [1, 8]] and [[0, 1], [6, 6]]. What the program goes by does.
  it('moves up when one more candidate conversation succeeds, tiny unequal arms bounded exactly', () => {
    const tiny: (readonly [Counts, Counts])[] = [
      [
        [0, 2],
        [1, 8],
      ],
      [
        [0, 1],
        [6, 6],
      ],
    ];
    const movesUp = ([first, ...rest]: readonly (readonly [Counts, Counts])[]) => {
      const [baseline, [x, n]] = first!;
      const [before, after] = [rates([first!, ...rest]), rates([[baseline, [x + 1, n]], ...rest])];
      for (const side of [-1, 1] as const)
        expect(rateBound(after, z975, side)!).toBeGreaterThanOrEqual(rateBound(before, z975, side)! - 1e-6);
    };
    movesUp(tiny);
    fc.assert(
      fc.property(fc.array(cell(8), { minLength: 1, maxLength: 4 }), (cells) => {
        const [x, n] = cells[0]![1];
        const held = (arm: 0 | 1) => cells.reduce((sum, one) => sum + one[arm][1], 0);
        fc.pre(x < n && held(0) > 1 && held(1) > 1);
        movesUp(cells);
      }),
    );
  });

  it('says nothing where no cell has both arms', () => {
    expect(
      miettinenNurminen(
        rates([
          [
            [3, 5],
            [0, 0],
          ],
        ]),
        z975,
      ),
    ).toBeNull();
  });
});

describe('stratified residual test of a rate', () => {
  it.each([
    ['departments of Berkeley', berkeley, 1.234749635],
    ['small cells', small, -2.412481959],
    ['cells without a failure', perfect, 0],
    ['one cell', refunds, -3.1817077],
    ['arms of different size', lopsided, -1.080240673],
  ])('agrees with the definition on %s', (_, strata, z) => {
    expect(residualZ(residual(strata)!)).toBeCloseTo(z, 8);
  });
});

describe('Wilson interval', () => {
  it.each([
    [8, 10, 0.4901624715, 0.9433178485],
    [20, 20, 0.8388748419, 1],
  ])('agrees with SciPy on %i of %i', (successes, n, low, high) => {
    expect(wilson(successes, n).low).toBeCloseTo(low, 9);
    expect(wilson(successes, n).high).toBeCloseTo(high, 9);
  });
});

function cell(most: number): fc.Arbitrary<readonly [Counts, Counts]> {
  const counts = fc
    .integer({ min: 1, max: most })
    .chain((n) => fc.integer({ min: 0, max: n }).map((x) => [x, n] as const));
  return fc.tuple(counts, counts);
}

/** Every way to deal a cell's conversations to the arms, over all cells. */
function countRelabellings(cells: readonly (readonly [Counts, Counts])[]): { lower: number; upper: number } {
  const observed = cells.reduce((sum, [, [x]]) => sum + x, 0);
  const totals = cells.reduce<number[]>(
    (sums, [[x0, n0], [x1, n1]]) => {
      const all = Array.from({ length: n0 + n1 }, (_, i) => (i < x0 + x1 ? 1 : 0));
      const cellSums = subsets(all.length)
        .filter((picked) => picked.length === n1)
        .map((picked) => picked.reduce((sum, i) => sum + all[i]!, 0));
      return sums.flatMap((sum) => cellSums.map((own) => sum + own));
    },
    [0],
  );
  const share = (test: (total: number) => boolean) => totals.filter(test).length / totals.length;
  return { lower: share((total) => total <= observed), upper: share((total) => total >= observed) };
}

const subsets = (n: number): number[][] =>
  Array.from({ length: 2 ** n }, (_, mask) => Array.from({ length: n }, (_, i) => i).filter((i) => mask & (1 << i)));
