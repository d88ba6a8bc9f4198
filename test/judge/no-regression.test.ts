import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { aggregated, type CellSample, runOf } from '../compare/runs.ts';

const of = (refunds: number, returns: number) => [
  { cell: 'refunds/calm', intent: 'refunds', solved: refunds, of: 60 },
  { cell: 'returns/calm', intent: 'returns', solved: returns, of: 60 },
];

/** Refunds fall as far as returns rise: over the whole run nothing changes. */
function judged(gates: GateSpec[], [before, after]: CellSample[][] = [of(60, 5), of(5, 60)]) {
  const candidate = aggregated(after!);
  const { gates: results, verdict } = judge({ ...candidate, comparison: compare(runOf(before!), candidate), gates });
  const failed = results.filter((gate) => gate.verdict === 'failed');
  return { verdict, failed: failed.map(({ name, segment }) => `${name}: ${segment.kind} ${segment.id}`.trim()) };
}

describe('a regression that no gate names', () => {
  it('fails the run although a gate limits the fall of the whole, which did not fall', () => {
    const whole: GateSpec = { metric: 'verified_success', max_drop: 0.05 };
    expect(judged([whole])).toEqual({ verdict: 'failed', failed: ['no regression: intent refunds'] });
    expect(judged([{ ...whole, intent: 'returns' }]).failed).toContain('no regression: intent refunds');
  });

  it('is not what is merely worded otherwise, which is told and fails nothing', () => {
    const warm = (sentiment: number) =>
      of(60, 60).map((cell) => ({ ...cell, measures: () => ({ sentiment: [sentiment, 1] as [number, number] }) }));
    const arms = [warm(0.5), warm(0.1)];
    const candidate = aggregated(arms[1]!);
    const comparison = compare(runOf(arms[0]!), candidate);
    expect(judge({ ...candidate, comparison, gates: [] })).toMatchObject({
      verdict: 'passed',
      gates: [],
      besides: ['Worded otherwise: sentiment got worse, which by itself fails nothing.'],
    });
    expect(judged([{ metric: 'sentiment', max_drop: 0.1 }], arms).verdict).toBe('failed');
  });

  it('is left to a gate that judges it, or judges its parts one by one', () => {
    const fallen = [of(60, 60), of(50, 50)];
    const lax = { metric: 'verified_success', max_drop: 0.5 };
    expect(judged([], fallen).failed).toContain('no regression: all');
    expect(judged([{ ...lax, each: 'intent' }], fallen).failed).toEqual([]);
    expect(judged([{ ...lax, each: 'scenario' }], fallen).failed).toEqual([]);
    expect(judged([lax, { ...lax, intent: 'refunds' }, { ...lax, intent: 'returns' }], fallen).failed).toEqual([]);
  });
});
