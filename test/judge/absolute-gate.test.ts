import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { aggregated, runOf, value, withValues } from '../compare/runs.ts';

const run = runOf([{ cell: 'refunds/calm', solved: 93, of: 100 }]);

/** Without a baseline. */
function judged(gates: GateSpec[], success: [numerator: number, low: number, high: number]) {
  const [numerator, low, high] = success;
  const values = [value({ metric: 'verified_success', numerator, denominator: 100, interval: { low, high } })];
  return judge({ record: withValues(run.record, values), scored: run.scored, comparison: null, gates });
}

const least = (min: number): GateSpec => ({ metric: 'verified_success', min });

describe('an absolute gate', () => {
  it('passes when the interval’s bound reaches it', () => {
    const { gates, verdict, headline } = judged([least(0.85)], [93, 0.861, 0.971]);
    expect(gates[0]).toMatchObject({ verdict: 'passed', operator: 'min', expected: 0.85, actual: 0.93, evidence: [] });
    expect(verdict).toBe('passed');
    expect(headline).toBe('The one gate passed; 93 of 100 solved (93 %, 95 % 86.1 to 97.1).');
  });

  it('is open, and so is the run, where nothing of a part could be found out', () => {
    const cells = [
      { cell: 'refunds/calm', solved: 20, of: 20 },
      { cell: 'delays/calm', solved: 0, of: 0, unknown: 20 },
    ];
    const { gates, verdict } = judge({
      ...aggregated(cells),
      comparison: null,
      gates: [{ metric: 'verified_success', each: 'intent', min: 0.5 }],
    });
    expect(gates.map((gate) => [gate.segment.id, gate.verdict])).toEqual([
      ['delays', 'not-enough-evidence'],
      ['refunds', 'passed'],
    ]);
    expect(gates[0]!.text).toBe('Verified success, delays: unknown in all 20, so at least 50 % cannot be shown');
    expect(verdict).toBe('not-enough-evidence');
  });

  it('is not passed by the point alone', () => {
    const { gates, verdict } = judged([least(0.9)], [93, 0.861, 0.971]);
    expect(gates[0]!.verdict).toBe('not-enough-evidence');
    expect(gates[0]!.text).toBe('Verified success 93 %, 95 % 86.1 to 97.1: not enough evidence for at least 90 %');
    expect(verdict).toBe('not-enough-evidence');
  });

  it('fails when the whole interval is on the wrong side, with the conversations that show it', () => {
    const { gates, verdict, headline } = judged([least(0.98)], [93, 0.861, 0.971]);
    expect(gates[0]!.verdict).toBe('failed');
    expect(gates[0]!.evidence).toHaveLength(5);
    expect(gates[0]!.evidence[0]!.conversation).toBe('refunds/calm/100');
    expect(verdict).toBe('failed');
    expect(headline).toBe('The one gate failed: verified success 93 %, 95 % 86.1 to 97.1: is not at least 98 %.');
  });

  it('is never passed by a metric nobody could observe', () => {
    const { gates, verdict } = judged([{ metric: 'escalation_recall', min: 0.5 }], [93, 0.86, 0.97]);
    expect(gates[0]).toMatchObject({ verdict: 'not-observable', actual: null });
    expect(verdict).toBe('not-enough-evidence');
  });

  it('judges every group by itself with `each`', () => {
    const two = runOf([
      { cell: 'refunds/calm', solved: 90, of: 100 },
      { cell: 'complaints/calm', solved: 50, of: 100 },
    ]);
    const values = ['refunds', 'complaints'].map((id, i) =>
      value({ metric: 'verified_success', segment: { kind: 'intent', id }, numerator: 90 - 40 * i, denominator: 100 }),
    );
    const gates = [{ metric: 'verified_success', min: 0.8, each: 'intent' }] as GateSpec[];
    const found = judge({ record: withValues(two.record, values), scored: two.scored, comparison: null, gates }).gates;
    expect(found.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['verified_success min (Refunds)', 'passed'],
      ['verified_success min (Complaints)', 'failed'],
    ]);
  });
});
