import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { runOf } from '../compare/runs.ts';

describe('a relative gate', () => {
  const drop: GateSpec[] = [{ metric: 'verified_success', max_drop: 0.03 }];
  const at = (solved: number, of = 100) => runOf([{ cell: 'refunds/calm', intent: 'refunds', solved, of }]);
  const judgeRuns = (before: number, now: number, gates: GateSpec[], of = 100) => {
    const candidate = at(now, of);
    return judge({ ...candidate, comparison: compare(at(before, of), candidate), gates });
  };

  it('fails on evidence of a larger drop', () => {
    const { gates, verdict } = judgeRuns(95, 50, drop);
    expect(gates[0]!.verdict).toBe('failed');
    expect(gates[0]!.text).toMatch(
      /^Verified success got worse: 50 of 100 solved, was 95 of 100; difference −45 points, 95 % −55.3 to −34/,
    );
    expect(verdict).toBe('failed');
  });

  it('passes on evidence against one', () => {
    expect(judgeRuns(1960, 1960, drop, 2000).verdict).toBe('passed');
  });

  it('is neither where the night could not tell, and says what would', () => {
    const { gates, verdict } = judgeRuns(95, 95, drop);
    expect(gates[0]!.verdict).toBe('not-enough-evidence');
    expect(gates[0]!.text).toMatch(/not enough evidence: .* repetitions a cell would settle it/);
    expect(verdict).toBe('not-enough-evidence');
  });

  it('says what would settle it, not what would settle the margin of the metric', () => {
    const needed = (max_drop: number) => {
      const { gates } = judgeRuns(20, 20, [{ metric: 'verified_success', max_drop }], 20);
      return Number(/about (\d+) repetitions/.exec(gates[0]!.text)?.[1]);
    };
    expect(needed(0.1)).toBeLessThan(needed(0.05) / 1.5);
    expect(needed(0.05)).toBeLessThan(needed(0.02) / 1.5);
    const held = needed(0.1);
    expect(judgeRuns(held, held, [{ metric: 'verified_success', max_drop: 0.1 }], held).gates[0]!.verdict).toBe(
      'passed',
    );
  });

  it('speaks of what it allows: held where that is excluded, open where only the margin is', () => {
    const { gates: lax } = judgeRuns(60, 60, [{ metric: 'verified_success', max_drop: 0.2 }], 60);
    expect(lax[0]).toMatchObject({ verdict: 'passed', text: expect.stringMatching(/^Verified success held: /) });
    const { gates: strict } = judgeRuns(100, 100, [{ metric: 'verified_success', max_drop: 0.001 }], 100);
    expect(strict[0]).toMatchObject({ verdict: 'not-enough-evidence' });
    expect(strict[0]!.text).toMatch(/^Verified success, not enough evidence: /);
  });

  it('is left out without a baseline', () => {
    expect(judge({ ...at(93), comparison: null, gates: drop })).toMatchObject({ gates: [], verdict: 'passed' });
  });

  it('is not needed for a regression to fail the run', () => {
    const { gates, verdict } = judgeRuns(95, 50, []);
    expect(gates.map(({ name, segment }) => [name, segment.kind])).toContainEqual(['no regression', 'intent']);
    expect(verdict).toBe('failed');
  });
});
