import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { runOf } from './runs.ts';

describe('comparisons in general', () => {
  const anySuite = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const),
    { minLength: 1, maxLength: 12 },
  );
  const run = (cells: readonly (readonly [number, number])[]) =>
    runOf(
      cells.map(([solved, of], i) => ({ cell: `s${i % 3}/p${Math.floor(i / 3)}`, intent: `i${i % 2}`, solved, of })),
    );

  it('never find a run different from itself', () => {
    fc.assert(
      fc.property(anySuite, (cells) => {
        const { changes, cells: found } = compare(run(cells), run(cells));
        expect(changes.filter(({ verdict }) => verdict === 'regressed' || verdict === 'improved')).toEqual([]);
        expect(found.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('mirror when baseline and candidate change places', () => {
    fc.assert(
      fc.property(anySuite, anySuite, (a, b) => {
        const there = compare(run(a), run(b)).changes;
        const back = compare(run(b), run(a)).changes;
        const mirror = { regressed: 'improved', improved: 'regressed' } as Record<string, string>;
        for (const [i, change] of there.entries()) {
          expect(back[i]!.difference ?? 0).toBeCloseTo(-(change.difference ?? 0), 9);
          const expected = mirror[change.verdict];
          expect(back[i]!.verdict).toBe(expected ?? expectSettled(back[i]!.verdict));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are not calmed by one more failure of the candidate', () => {
    fc.assert(
      fc.property(anySuite, anySuite, (a, b) => {
        const [first, ...rest] = b;
        fc.pre(first![0] > 0);
        const before = compare(run(a), run(b)).changes[0]!;
        const after = compare(run(a), run([[first![0] - 1, first![1]], ...rest])).changes[0]!;
        expect(after.p ?? 1).toBeLessThanOrEqual((before.p ?? 1) + 1e-9);
        expect(after.bound ?? 0).toBeLessThanOrEqual((before.bound ?? 0) + 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});

/** What is neither regressed nor improved one way is neither the other way. */
function expectSettled(verdict: string): string {
  expect(['held', 'not-enough-evidence', 'not-observable', 'changed']).toContain(verdict);
  return verdict;
}
