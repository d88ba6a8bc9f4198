import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCmh } from '../../../src/compare/statistics/cmh.ts';
import { numberBound, rateBound } from '../../../src/compare/statistics/difference-bound.ts';
import { residual } from '../../../src/compare/statistics/residual.ts';
import { upperTail, z95, z975 } from '../../../src/distributions/normal.ts';
import { random, type Random } from '../../../src/plan/random.ts';
import { metricOf } from '../../../src/score/metrics.ts';
import { endsOf } from '../../../src/score/metrics/metric.ts';
import { rates, ratios, type Counts } from './strata.ts';

describe('bounds of a difference of rates', () => {
  it('hold nought where the exact test does not reject it: one against six, four against one', () => {
    const tiny = rates([
      [
        [0, 1],
        [0, 6],
      ],
      [
        [0, 4],
        [1, 1],
      ],
    ]);
    expect(exactCmh(tiny).upper).toBeCloseTo(0.2, 12);
    expect(rateBound(tiny, z975, -1)).toBeLessThan(0);
    expect(rateBound(tiny, z95, -1)).toBeLessThan(0);
  });

  it('are none where an arm has a single conversation, which is observed', () => {
    const of = (baseline: Counts, candidate: Counts) => rateBound(rates([[baseline, candidate]]), z975, -1);
    expect([of([1, 1], [0, 1]), of([5, 5], [0, 1]), of([1, 1], [0, 5])]).toEqual([null, null, null]);
    expect(of([2, 2], [0, 2])).toBe(-1);
  });

  it('of few conversations never shut out nought when the exact test does not', () => {
    const counts = fc.integer({ min: 1, max: 5 }).chain((n) => fc.nat(n).map((x): Counts => [x, n]));
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 2 }), (cells) => {
        const strata = rates(cells);
        const held = (arm: 0 | 1) => cells.reduce((sum, cell) => sum + cell[arm][1], 0);
        fc.pre(held(0) > 1 && held(1) > 1);
        fc.pre([0, 1].some((arm) => cells.reduce((sum, cell) => sum + cell[arm]![1], 0) < 10));
        const { lower, upper } = exactCmh(strata);
        for (const z of [z95, z975]) {
          expect(rateBound(strata, z, -1)! <= 0 || upper <= upperTail(z)).toBe(true);
          expect(rateBound(strata, z, 1)! >= 0 || lower <= upperTail(z)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // Every outcome, weighed by its chance.
  it.each([
    [
      [
        [1, 6],
        [4, 1],
      ],
      [0.9, 0.5],
    ],
    [
      [
        [1, 6],
        [4, 1],
      ],
      [0.97, 0.97],
    ],
    [[[3, 3]], [0.9]],
    [[[5, 5]], [0.95]],
    [[[2, 9]], [0.8]],
    [
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [0.9, 0.7, 0.5],
    ],
  ] as const)('one-sided 95 %% miss a fall no oftener than they say in arms of %j', (arms, rate) => {
    for (const fall of [0, 0.05, 0.2, 0.5]) {
      const now = rate.map((p) => Math.max(0, p - fall));
      const weights = arms.map(([n0, n1]) => (n0 * n1) / (n0 + n1));
      const truth =
        now.reduce((sum, p, i) => sum + weights[i]! * (p - rate[i]!), 0) / weights.reduce((a, b) => a + b, 0);
      const outcomes = arms.reduce<{ chance: number; cells: [Counts, Counts][] }[]>(
        (all, [n0, n1], i) =>
          all.flatMap(({ chance, cells }) =>
            binomial(n0, rate[i]!).flatMap((p0, x0) =>
              binomial(n1, now[i]!).map((p1, x1) => ({
                chance: chance * p0 * p1,
                cells: [
                  ...cells,
                  [
                    [x0, n0],
                    [x1, n1],
                  ] as [Counts, Counts],
                ],
              })),
            ),
          ),
        [{ chance: 1, cells: [] }],
      );
      const missed = outcomes.filter(({ cells }) => rateBound(rates(cells), z95, -1)! > truth + 1e-9);
      expect(
        missed.reduce((sum, { chance }) => sum + chance, 0),
        `fall of ${fall}`,
      ).toBeLessThanOrEqual(0.051);
    }
  });
});

describe('bounds of a difference of numbers', () => {
  const effort = metricOf('effort_index');
  const worst = (baseline: readonly number[], candidate: readonly number[], z = z95) =>
    numberBound(residual(ratios([[asValues(baseline), asValues(candidate)]]))!, endsOf(effort), z, 1);

  it('do not exclude a rare large loss that did not come: held is said of it once in twenty at most', () => {
    const laws: [string, number, (draw: Random) => number][] = [
      ['50 one time in five', 10, (draw) => (draw.chance(0.2) ? 50 : 0)],
      ['50 one time in ten', 5, (draw) => (draw.chance(0.1) ? 50 : 0)],
      ['100 one time in fifty', 2, (draw) => (draw.chance(0.02) ? 100 : 0)],
      ['30 one time in ten', 3, (draw) => (draw.chance(0.1) ? 30 : 0)],
    ];
    const draw = random('held', 'rare');
    for (const [name, rise, law] of laws) {
      for (const n of [3, 5, 20, 60, 200]) {
        const nights = 300;
        const held = Array.from({ length: nights }, () => {
          const baseline = Array.from({ length: n }, () => 0);
          return (
            worst(
              baseline,
              Array.from({ length: n }, () => law(draw)),
            )! < rise
          );
        }).filter(Boolean).length;
        // Three standard errors of so many nights above one in twenty.
        expect(held / nights, `${name}, ${n} conversations`).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt(0.0475 / nights));
      }
    }
  });

  it('exclude a worsening by two points where many conversations are alike', () => {
    const calm = Array.from({ length: 300 }, (_, i) => 10 + (i % 3));
    expect(worst(calm, calm)).toBeLessThan(2);
    expect(worst(calm, calm)).toBeGreaterThan(0.5);
  });

  it('stay within what two figures of the scale can differ by', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, values, (baseline, candidate) => {
        const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
        const bound = worst(baseline, candidate, z975);
        fc.pre(bound !== null);
        expect(bound).toBeGreaterThanOrEqual(mean(candidate) - mean(baseline) - 1e-9);
        expect(bound).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('do not exist for a single conversation an arm', () => {
    expect(worst([3], [5])).toBeNull();
  });
});

const asValues = (values: readonly number[]) => values.map((value) => [value, 1] as const);

/** Chances of 0 … n. */
function binomial(n: number, p: number): number[] {
  let chance = (1 - p) ** n;
  return Array.from({ length: n + 1 }, (_, x) => {
    const own = p === 1 ? (x === n ? 1 : 0) : chance;
    chance *= ((n - x) / (x + 1)) * (p / (1 - p));
    return own;
  });
}
