// Expected values: test/compare/statistics/reference.py.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z975 } from '../../../src/distributions/normal.ts';
import { permutationTails } from '../../../src/compare/statistics/permutation.ts';
import { residual, residualInterval, residualZ } from '../../../src/compare/statistics/residual.ts';
import { effortValues, ratios, turnValues, type Values } from './strata.ts';

const same = (value: number, n: number): Values => Array.from({ length: n }, () => [value, 1] as const);

describe('stratified residual test', () => {
  it.each([
    ['shares of turns', turnValues, -2.172654544],
    ['effort', effortValues, 2.101119604],
  ])('agrees with the definition on %s', (_, cells, z) => {
    expect(residualZ(residual(ratios(cells))!)).toBeCloseTo(z, 8);
  });

  it('finds nothing where nothing varies', () => {
    expect(residualZ(residual(ratios([[same(0.1, 7), same(0.1, 7)]]))!)).toBe(0);
  });

  it('leaves out cells that one arm lacks', () => {
    const whole = residual(ratios([...turnValues, [[[1, 1]], []]]))!;
    expect(whole).toEqual(residual(ratios(turnValues)));
    expect(residual(ratios([[[[1, 1]], []]]))).toBeNull();
  });
});

describe('interval of a ratio or number', () => {
  it.each([
    ['shares of turns', turnValues, -0.2858834364, -0.5244922663, -0.04140560683],
    ['effort', effortValues, 8.785714286, 0.8775783756, 16.80330755],
  ])('holds the shifts the test does not reject: %s', (_, cells, difference, low, high) => {
    const r = residual(ratios(cells))!;
    const interval = residualInterval(r, z975)!;
    expect(r.difference).toBeCloseTo(difference, 9);
    expect(interval.low).toBeCloseTo(low, 8);
    expect(interval.high).toBeCloseTo(high, 8);
  });

  it('claims no bound from one conversation an arm', () => {
    expect(residualInterval(residual(ratios([[same(3, 1), same(5, 1)]]))!, z975)).toBeNull();
  });
});

describe('stratified permutation test', () => {
  it.each([
    ['shares of turns', turnValues, 0.01185714286, 0.9884285714],
    ['effort', effortValues, 0.9892857143, 0.01142857143],
  ])('agrees with the count of all relabellings on %s, but for ties that rounding parts', (_, cells, lower, upper) => {
    const tails = permutationTails(residualsOf(cells));
    expect(Math.abs(tails.lower - lower)).toBeLessThan(0.002);
    expect(Math.abs(tails.upper - upper)).toBeLessThan(0.002);
  });

  it('agrees to ten digits with the count of all relabellings of whole numbers', () => {
    fc.assert(
      fc.property(arms(), ([baseline, candidate]) => {
        const { lower, upper } = permutationTails([{ baseline, candidate }]);
        const counted = countRelabellings(baseline, candidate);
        expect(lower).toBeCloseTo(counted.lower, 10);
        expect(upper).toBeCloseTo(counted.upper, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('takes for ties what only rounding parts', () => {
    fc.assert(
      fc.property(arms(), ([baseline, candidate]) => {
        // Tenths, thirds and sums of them: equal numbers whose last bits differ.
        const blurred = (values: readonly number[]) =>
          values.map((value) => (value % 2 ? value * 0.1 : value / 3 / (10 / 3)));
        const counted = countRelabellings(baseline, candidate);
        const { lower, upper } = permutationTails([{ baseline: blurred(baseline), candidate: blurred(candidate) }]);
        expect(lower).toBeGreaterThanOrEqual(counted.lower - 1e-9);
        expect(upper).toBeGreaterThanOrEqual(counted.upper - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('parts no tie across cells of counts', () => {
    // One event in four conversations of either cell: as likely in each, whatever the cell's mean.
    const cell = (baseline: number[], candidate: number[]) => {
      const mean = [...baseline, ...candidate].reduce((a, b) => a + b, 0) / (baseline.length + candidate.length);
      return { baseline: baseline.map((x) => x - mean), candidate: candidate.map((x) => x - mean) };
    };
    const { upper } = permutationTails([cell([0, 0], [1, 0]), cell([0, 0, 0], [0, 1, 0])]);
    // Two events, both in the candidate: ½ · ½.
    expect(upper).toBeCloseTo(0.25, 12);
  });

  it('is one relabelling in all where the candidate has every highest score', () => {
    // Two cells of three against three: 1 / C(6, 3)².
    const { lower, upper } = permutationTails([
      { baseline: [-6, -5, -3.5], candidate: [2, 4.5, 8] },
      { baseline: [-20, -14, -11], candidate: [5, 15, 25] },
    ]);
    expect(upper).toBeCloseTo(1 / 400, 12);
    expect(lower).toBeCloseTo(1, 12);
  });

  it('is as sure as it can be in cells too large to count', () => {
    const baseline = Array.from({ length: 400 }, (_, i) => Math.sin(i) - 0.25);
    const candidate = Array.from({ length: 400 }, (_, i) => Math.sin(i) + 0.25);
    const { upper, lower } = permutationTails([{ baseline, candidate }]);
    // z = .5 / sqrt(.5 + .0625) · sqrt(200) = 9.4: a normal tail of 2e-21.
    expect(Math.log10(upper)).toBeLessThan(-19);
    expect(Math.log10(upper)).toBeGreaterThan(-23);
    expect(lower).toBeCloseTo(1, 9);
  });

  it('says nothing where nothing varies', () => {
    expect(permutationTails([{ baseline: [0, 0], candidate: [0, 0] }])).toEqual({ lower: 1, upper: 1 });
  });
});

function residualsOf(cells: readonly (readonly [Values, Values])[]): { baseline: number[]; candidate: number[] }[] {
  return cells.map(([baseline, candidate]) => {
    const both = [...baseline, ...candidate];
    const ratio = both.reduce((sum, [x]) => sum + x, 0) / both.reduce((sum, [, d]) => sum + d, 0);
    const of = (values: Values) => values.map(([x, d]) => x - ratio * d);
    return { baseline: of(baseline), candidate: of(candidate) };
  });
}

function arms(): fc.Arbitrary<[number[], number[]]> {
  const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });
  return fc.tuple(scores, scores);
}

/** Every way to deal the conversations to the arms. */
function countRelabellings(baseline: number[], candidate: number[]): { lower: number; upper: number } {
  const both = [...baseline, ...candidate];
  const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const observed = sumOf(candidate);
  let [lower, upper, all] = [0, 0, 0];
  for (let mask = 0; mask < 2 ** both.length; mask++) {
    const picked = both.filter((_, i) => mask & (1 << i));
    if (picked.length !== candidate.length) continue;
    const sum = sumOf(picked);
    all++;
    if (sum <= observed) lower++;
    if (sum >= observed) upper++;
  }
  return { lower: lower / all, upper: upper / all };
}
