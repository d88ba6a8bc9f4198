import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/compare/statistics/benjamini-hochberg.ts';
import { holm } from '../../../src/compare/statistics/holm.ts';
import { quantile, upperTail } from '../../../src/distributions/normal.ts';

const chances = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('normal distribution', () => {
  it('agrees with SciPy into the tail', () => {
    expect(upperTail(1.5) / 0.06680720127).toBeCloseTo(1, 9);
    expect(upperTail(4.5) / 3.397673125e-6).toBeCloseTo(1, 9);
    expect(upperTail(8) / 6.220960574e-16).toBeCloseTo(1, 9);
    expect(quantile(0.975)).toBeCloseTo(1.959963985, 9);
  });
});

describe('Holm', () => {
  it('agrees with the definition by hand', () => {
    // Sorted .005, .01, .03, .04 times 4, 3, 2, 1, never falling.
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02].map((p) => expect.closeTo(p, 12)));
  });

  it('gives a test with ten times the weight ten times the allowance', () => {
    const [heavy, light] = holm([0.004, 0.004], [10, 1]);
    expect(heavy).toBeCloseTo(0.0044, 12);
    expect(light).toBeCloseTo(0.0044, 12);
    expect(holm([0.5, 0.004], [10, 1])[1]).toBeCloseTo(0.044, 12);
  });

  it('is never below p nor above Bonferroni, and keeps the order', () => {
    fc.assert(
      fc.property(chances, (p) => {
        const adjusted = holm(p);
        for (const [i, one] of p.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(one);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, one * p.length) + 1e-12);
        }
        const order = p.map((_, i) => i).toSorted((a, b) => p[a]! - p[b]!);
        expect(order.map((i) => adjusted[i]!)).toEqual(adjusted.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('Benjamini–Hochberg', () => {
  it('agrees with SciPy', () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
    const q = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057142857, 0.216, 0.216, 0.216];
    expect(benjaminiHochberg(p)).toEqual(q.map((value) => expect.closeTo(value, 9)));
  });

  it('is never above Holm', () => {
    fc.assert(
      fc.property(chances, (p) => {
        const strict = holm(p);
        for (const [i, q] of benjaminiHochberg(p).entries()) expect(q).toBeLessThanOrEqual(strict[i]! + 1e-12);
      }),
    );
  });
});
