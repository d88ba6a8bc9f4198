import { describe, expect, it } from 'vitest';
import { alarmsIn, selfSpreads } from '../../src/compare/series/self-spread.ts';
import { compare } from '../../src/compare/compare.ts';
import type { PointEstimate } from '../../src/compare/point-estimates.ts';
import { runOf } from './runs.ts';

const arm = (value: number): PointEstimate[] => [
  { metric: 'verified_success', segment: { kind: 'all', id: '' }, value, variance: 0.0004 },
];

describe('a bot against itself', () => {
  it('tells apart what chance explains, how arms of a round differ, and rounds', () => {
    const [spread] = selfSpreads([
      [arm(0.9), arm(0.92)],
      [arm(0.8), arm(0.78)],
    ]);
    // Within: √(.02² ÷ 2). Between: √(variance of .91 and .79, less half of within²).
    expect(spread).toEqual({
      metric: 'verified_success',
      mean: expect.closeTo(0.85, 12),
      chance: expect.closeTo(0.02, 12),
      within: expect.closeTo(0.02 / Math.SQRT2, 12),
      between: expect.closeTo(Math.sqrt(0.0072 - 0.0001), 12),
    });
  });

  it('has no spread between rounds where there is one', () => {
    expect(selfSpreads([[arm(0.9), arm(0.92)]])[0]!.between).toBe(0);
  });

  it('names each change that was called, of the whole, a part or a cell', () => {
    const run = (solved: number) => runOf([{ cell: 'a/x', intent: 'refunds', solved, of: 40 }]);
    const alarms = alarmsIn(compare(run(40), run(0)));
    expect(alarms).toContain('verified_success overall: regressed');
    expect(alarms).toContain('verified_success intent refunds: regressed');
    expect(alarms).toContain('a/x: regressed');
    expect(alarmsIn(compare(run(40), run(40)))).toEqual([]);
  });
});
