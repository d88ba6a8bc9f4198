import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanInterval,
  positiveMeanInterval,
  ratioInterval,
  shareInterval,
  type Sums,
  wilson,
} from '../../src/score/interval.ts';

const sumsOf = (pairs: readonly (readonly [number, number])[]): Sums =>
  pairs.reduce(
    (sums, [x, y]) => ({
      n: sums.n + 1,
      x: sums.x + x,
      y: sums.y + y,
      xx: sums.xx + x * x,
      yy: sums.yy + y * y,
      xy: sums.xy + x * y,
    }),
    { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 },
  );

describe('Wilson intervals', () => {
  // The worked examples of Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 1998, table I,
  // method 3; R's prop.test(x, n, correct = FALSE) gives the same.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i are as published', (successes, of, low, high) => {
    const interval = wilson(successes, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('hold the share, stay within 0 and 1, and are never of zero width', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const of = successes + failures;
        const { low, high } = wilson(successes, of)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / of);
        expect(high).toBeGreaterThanOrEqual(successes / of);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });

  it('do not exist without observations', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('t intervals of means', () => {
  it("agree with R's t.test", () => {
    // t.test(c(2.1, 3.4, 1.9, 5.0, 4.4))$conf.int: 1.660689 5.059311
    const interval = meanInterval(sumsOf([2.1, 3.4, 1.9, 5, 4.4].map((x) => [x, 1])));
    expect(interval?.low).toBeCloseTo(1.6606885734664691, 9);
    expect(interval?.high).toBeCloseTo(5.059311426533531, 9);
  });

  it('do not exist for one observation', () => {
    expect(meanInterval(sumsOf([[3, 1]]))).toBeNull();
  });
});

describe('score intervals of means that are never below zero', () => {
  it('are where the test of the mean is at its limit', () => {
    const sums = sumsOf([0, 1, 0, 3, 1].map((x) => [x, 1]));
    // t = qt(.975, 4); s² = 1.5, φ = 1.5; both bounds solve 5·(1 − μ)² = t²·1.5·μ.
    const t2 = 2.7764451051977987 ** 2;
    const { low, high } = positiveMeanInterval(sums, true)!;
    for (const bound of [low, high]) expect(5 * (1 - bound) ** 2).toBeCloseTo(t2 * 1.5 * bound, 9);
    expect(high - 1).toBeGreaterThan(1 - low);
  });

  it('of counts that were all zero reach to the exact bound of a Poisson mean', () => {
    // R: qgamma(.975, 1) / 20
    const { low, high } = positiveMeanInterval(sumsOf(Array.from({ length: 20 }, () => [0, 1] as const)), true)!;
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.18444397, 7);
  });

  it('do not exist for one observation', () => {
    expect(positiveMeanInterval(sumsOf([[3, 1]]), true)).toBeNull();
  });
});

describe('delta-method intervals of ratios', () => {
  const pairs = [
    [1, 2],
    [2, 2],
    [0, 1],
    [3, 4],
    [4, 5],
  ] as const;

  it('agree with the variance of residuals computed by itself', () => {
    // R = 10/14; residuals x − R·y; se = √(5/4·Σe²)/14; ± qt(.975, 4)·se, in SciPy.
    const interval = ratioInterval(sumsOf(pairs));
    expect(interval?.low).toBeCloseTo(0.4689314292536483, 9);
    expect(interval?.high).toBeCloseTo(0.9596399993177803, 9);
  });

  it('of shares stay within 0 and 1 and never have zero width', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 30 }), (raw) => {
        const shares = raw.map(([hit, missed]): [number, number] => [hit, hit + missed]);
        fc.pre(shares.some(([, y]) => y > 0));
        const { low, high } = shareInterval(sumsOf(shares))!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });

  it('with no difference between conversations count each as one observation', () => {
    expect(
      shareInterval(
        sumsOf([
          [4, 4],
          [2, 2],
          [9, 9],
        ]),
      ),
    ).toEqual(wilson(3, 3));
  });
});
