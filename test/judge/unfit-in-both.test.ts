import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { rolloutNumbers, rolloutReason } from '../../src/wording/rollout.ts';
import { aggregated, type CellSample } from '../compare/runs.ts';

const broken = (metric: MetricName, times: number, of = 20): CellSample[] => [
  {
    cell: 'refunds/calm',
    intent: 'refunds',
    solved: of,
    of,
    measures: (n) => ({ [metric]: [n < times ? 1 : 0, 1] as const }),
  },
  { cell: 'order-status/calm', intent: 'order-status', solved: of, of },
];

function judged(before: CellSample[], now: CellSample[], gates: GateSpec[] = []) {
  const [baseline, candidate] = [aggregated(before), aggregated(now)];
  return judge({ ...candidate, comparison: compare(baseline, candidate), baseline, gates });
}

const refundsOf = ({ rollout }: ReturnType<typeof judged>) => rollout.find(({ intent }) => intent === 'refunds')!;

describe('an intent of which both bots break what its scenarios declare', () => {
  it.each(['wrong_queue', 'late_handoff', 'context_lost', 'over_escalation'] as const)(
    'is unfit in both, and fails the run: %s',
    (metric) => {
      const found = judged(broken(metric, 20), broken(metric, 20));
      const line = refundsOf(found);
      expect(line).toMatchObject({ decision: 'unfit', broken: [], brokenInBoth: [metric] });
      expect(rolloutNumbers(line)).toContain('; failed in both: ');
      expect(rolloutReason(line)).toMatch(/^failed in both: /);
      expect(found.verdict).toBe('failed');
      expect(found.headline).toMatch(
        /^Roll out candidate for one of two intents.*; unfit in both: Refunds \(failed: [a-z ]+\)\.$/,
      );
    },
  );

  it('is unfit in both where neither ever calls the human', () => {
    const never = broken('escalation_recall', 0);
    expect(refundsOf(judged(never, never))).toMatchObject({
      decision: 'unfit',
      brokenInBoth: ['escalation_recall'],
    });
  });

  it('is unfit in both where both cross a red line, which the headline still opens with', () => {
    const found = judged(broken('forbidden_statement', 20), broken('forbidden_statement', 20));
    expect(refundsOf(found).decision).toBe('unfit');
    expect(found.headline).toMatch(
      /^Do not roll out: .*; unfit in both: Refunds \(failed: said something forbidden\)\.$/,
    );
  });

  it('is held, or unfit in both, by a red line that a gate on the whole run draws', () => {
    const gate: GateSpec = { metric: 'forbidden_statement', never: true };
    const [never, once] = [broken('forbidden_statement', 0), broken('forbidden_statement', 1)];
    expect(refundsOf(judged(once, once, [gate]))).toMatchObject({ decision: 'unfit', broken: [] });
    expect(refundsOf(judged(never, once, [gate]))).toMatchObject({ decision: 'hold', broken: ['forbidden_statement'] });
    expect(judged(once, once, [gate]).headline).toMatch(/^Do not roll out: said .*; unfit in both: Refunds/);
  });

  it('is held where only the candidate breaks it, or breaks it surely more often', () => {
    expect(refundsOf(judged(broken('wrong_queue', 0), broken('wrong_queue', 20)))).toMatchObject({
      decision: 'hold',
      broken: ['wrong_queue'],
      brokenInBoth: [],
    });
    expect(refundsOf(judged(broken('wrong_queue', 7), broken('wrong_queue', 20))).decision).toBe('hold');
  });

  it('is held where something else broke in the candidate alone', () => {
    const now = broken('wrong_queue', 20).map((cell) => ({
      ...cell,
      measures: () => ({ wrong_queue: [1, 1], context_lost: [1, 1] }) as const,
    }));
    expect(refundsOf(judged(broken('wrong_queue', 20), now))).toMatchObject({
      decision: 'hold',
      broken: ['context_lost'],
      brokenInBoth: ['wrong_queue'],
    });
  });

  it('goes by limits of the author’s own as well', () => {
    const gates: GateSpec[] = [{ metric: 'effort_index', max: 20, each: 'intent' }];
    const tiring = (effort: number): CellSample[] => [
      { cell: 'refunds/calm', intent: 'refunds', solved: 40, of: 40, measures: () => ({ effort_index: [effort, 1] }) },
    ];
    expect(refundsOf(judged(tiring(60), tiring(60), gates)).decision).toBe('unfit');
    expect(refundsOf(judged(tiring(5), tiring(60), gates)).decision).toBe('hold');
  });

  it('does not hide what failed elsewhere', () => {
    const gates: GateSpec[] = [{ metric: 'verified_success', min: 0.9 }];
    const half = (cells: CellSample[]) => cells.map((cell) => ({ ...cell, solved: cell.of * 0.7 }));
    const found = judged(half(broken('wrong_queue', 20)), half(broken('wrong_queue', 20)), gates);
    expect(found.headline).toMatch(
      /^Hold the candidate: verified success .*; unfit in both: Refunds \(failed: wrong queue\)\.$/,
    );
  });
});
