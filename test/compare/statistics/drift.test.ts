// Expected values: test/compare/statistics/reference-drift.py.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../../src/compare/statistics/cliffs-delta.ts';
import { jensenShannon } from '../../../src/compare/statistics/jensen-shannon.ts';
import { upperTail } from '../../../src/distributions/normal.ts';

describe("Cliff's delta", () => {
  const tied = { baseline: [1.1, 2.2, 2.2, 3.5, 4.0, 0.3], candidate: [2.2, 2.9, 3.5, 5.1, 4.0, 6.2, 7.7] };

  it('agrees with Mann and Whitney, ties and all', () => {
    const { delta, chance } = cliffsDelta([tied])!;
    expect(delta).toBeCloseTo(0.6666666666666667, 12);
    expect(chance).toBeCloseTo(0.3305746652113699, 9);
    expect(2 * upperTail(delta / chance)).toBeCloseTo(0.043727859914373765, 9);
  });

  it('compares within cells only', () => {
    const apart = { baseline: [101, 102], candidate: [101, 102] };
    expect(cliffsDelta([tied, apart])!.delta).toBeCloseTo((0.6666666666666667 * 42) / 46, 12);
    expect(cliffsDelta([{ baseline: [1], candidate: [] }])).toBeNull();
  });

  it('turns its sign when the arms are exchanged', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (baseline, candidate) => {
        const one = cliffsDelta([{ baseline, candidate }])!;
        const other = cliffsDelta([{ baseline: candidate, candidate: baseline }])!;
        expect(one.delta).toBeCloseTo(-other.delta, 12);
        expect(one.chance).toBeCloseTo(other.chance, 12);
        expect(Math.abs(one.delta)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Jensen–Shannon divergence', () => {
  it.each([
    [[0.1, 0.4, 0.5], [0.3, 0.3, 0.4], 0.04693030056898547],
    [[0.5, 0.5, 0], [0, 0.2, 0.8], 0.6979078010016793],
    [[1, 0], [0, 1], 1],
    [[0.2, 0.8], [0.2, 0.8], 0],
  ])('agrees with SciPy', (one, other, bits) => {
    expect(jensenShannon(one, other)).toBeCloseTo(bits, 12);
  });
});
