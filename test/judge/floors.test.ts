import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import { aggregated, type CellSample, runOf } from '../compare/runs.ts';

const refunds = (solved: number, of = 45): CellSample => ({ cell: 'refunds/calm', intent: 'refunds', solved, of });
const intents = (floor?: number) => ({ refunds: { title: 'Refunds', ...(floor !== undefined && { floor }) } });

const judged = (cells: CellSample[], floor?: number) =>
  judge({ ...aggregated(cells, { intents: intents(floor) }), comparison: null, gates: [] });

describe('the floor of an intent', () => {
  it('fails the run where it was declared and success is surely below it', () => {
    const { gates, verdict, rollout } = judged([refunds(14)], 0.8);
    expect(rollout[0]!.decision).toBe('hold');
    expect(gates).toMatchObject([
      { name: 'floor (Refunds)', metric: 'verified_success', operator: 'min', expected: 0.8, verdict: 'failed' },
    ]);
    expect(gates[0]!.text).toMatch(/^Floor of Refunds: 14 of 45 solved, surely below its floor of 80 %/);
    expect(gates[0]!.evidence).not.toEqual([]);
    expect(verdict).toBe('failed');
  });

  it('passes, or is not decided, as the rollout says', () => {
    expect(judged([refunds(45)], 0.8)).toMatchObject({ verdict: 'passed', rollout: [{ decision: 'roll-out' }] });
    expect(judged([refunds(37)], 0.8)).toMatchObject({
      verdict: 'not-enough-evidence',
      rollout: [{ decision: 'unknown' }],
    });
  });

  it('only advises where nobody declared it: the run is held in words and fails nothing', () => {
    const { gates, verdict, headline } = judged([refunds(14)]);
    expect(gates).toEqual([]);
    expect(verdict).toBe('hold');
    expect(headline).toMatch(/^Hold Refunds \(14 of 45 solved, surely below the floor of 50 %/);
  });

  it('is missed although the baseline was no better: unfit in both fails too', () => {
    const candidate = aggregated([refunds(14)], { intents: intents(0.8) });
    const { verdict, rollout } = judge({
      ...candidate,
      comparison: compare(runOf([refunds(14)]), candidate),
      gates: [],
    });
    expect(rollout[0]!.decision).toBe('unfit');
    expect(verdict).toBe('failed');
  });

  it('set by a gate is kept, missed or open as the gate says, whatever the number', () => {
    const gate = { metric: 'verified_success', each: 'intent', min: 0.8 } as const;
    const sides = { passed: 'above', failed: 'below', 'not-enough-evidence': 'open' } as const;
    for (let solved = 0; solved <= 18; solved++) {
      const run = aggregated([refunds(solved, 18)], { intents: intents() });
      const { gates, rollout } = judge({ ...run, comparison: null, gates: [gate] });
      const { verdict } = gates[0]!;
      expect(rollout[0]).toMatchObject({ floor: { of: 'gate' }, side: sides[verdict as keyof typeof sides] });
    }
  });

  it('is not all: an intent that keeps it and fails a gate of the author’s on success is held', () => {
    const gate = { metric: 'verified_success', intent: 'refunds', min: 0.9 };
    const run = aggregated([refunds(20)], { intents: intents(0.2) });
    expect(judge({ ...run, comparison: null, gates: [gate] }).rollout).toMatchObject([
      { decision: 'hold', side: 'above', broken: ['verified_success'] },
    ]);
  });

  it('of nought is kept by a bot that solves nothing, and of one is never surely kept', () => {
    expect(judged([refunds(0)], 0)).toMatchObject({ verdict: 'passed', gates: [{ verdict: 'passed' }] });
    expect(judged([refunds(45)], 1)).toMatchObject({ gates: [{ verdict: 'not-enough-evidence' }] });
    expect(judged([refunds(44)], 1)).toMatchObject({ gates: [{ verdict: 'failed' }] });
  });

  it('is not kept by a run in which nothing could be decided of the intent', () => {
    const claimed = aggregated([refunds(45)], { intents: intents(0.8) });
    const undecided = claimed.scored.map((one) => ({ ...one, verified: null, measures: {} }));
    const record = { ...claimed.record, aggregate: { ...claimed.record.aggregate, values: [] } };
    const { gates, verdict, rollout } = judge({ record, scored: undecided, comparison: null, gates: [] });
    expect(rollout).toMatchObject([{ decision: 'unknown', solved: { scorable: 0 } }]);
    expect(gates).toMatchObject([{ verdict: 'not-enough-evidence' }]);
    expect(verdict).toBe('not-enough-evidence');
  });

  it('is said once in the headline', () => {
    const { headline } = judged([refunds(14)], 0.8);
    expect(headline).toMatch(
      /^Hold Refunds \(14 of 45 solved, surely below its floor of 80 % \(.*\)\); 14 of 45 solved/,
    );
  });
});
