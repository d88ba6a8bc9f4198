import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
import { nightOf, ofSameCells } from '../../src/compare/series/night.ts';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { aggregated } from '../compare/runs.ts';

const run = (flaky: number) =>
  aggregated([
    {
      cell: 'refunds/angry',
      intent: 'refunds',
      solved: flaky,
      of: 20,
      measures: () => ({ wrong_queue: [1, 1], forbidden_statement: [1, 1] }),
    },
    { cell: 'refunds/calm', intent: 'refunds', solved: 20, of: 20, measures: () => ({ wrong_queue: [0, 1] }) },
  ]);
const list = [{ scenario: 'refunds', persona: 'angry', until: '2026-03-31', reason: 'test system down' }];
const quarantine = quarantineOf(list, '2026-03-31');
const gates: GateSpec[] = [
  { metric: 'verified_success', min: 0.8 },
  { metric: 'verified_success', each: 'persona', min: 0.8 },
  { metric: 'forbidden_statement', never: true },
];

describe('a cell that is set aside', () => {
  it('fails no gate, floor or declaration, and holds nothing; it is named', () => {
    const { verdict, rollout, besides, gates: results } = judge({ ...run(0), comparison: null, gates, quarantine });
    expect(results.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(verdict).not.toBe('failed');
    expect(rollout).toMatchObject([{ decision: 'roll-out', solved: { verified: 20, scorable: 20 } }]);
    expect(besides).toEqual(['Set aside until 2026-03-31, in no gate: refunds / angry (test system down).']);
    expect(judge({ ...run(0), comparison: null, gates }).verdict).toBe('failed');
  });

  it('is no excuse for the others, and no reason to call an intent unfit in both', () => {
    const [before, now] = [run(0), run(0)];
    const judged = judge({
      ...now,
      comparison: compare(before, now, { quarantine }),
      baseline: before,
      gates,
      quarantine,
    });
    expect(judged.rollout).toMatchObject([{ decision: 'roll-out', brokenInBoth: [] }]);
  });

  it('moves no control chart, which begin anew where other cells are set aside', () => {
    const night = (flaky: number, day: string, suite: { quarantine?: typeof list }) => {
      const { record, scored } = run(flaky);
      return nightOf(
        { record: { ...record, startedAt: `${day}T02:00:00.000Z`, suite: { ...record.suite, ...suite } }, scored },
        'a',
      );
    };
    const [good, bad] = [20, 0].map((flaky) => night(flaky, '2026-03-30', { quarantine: list }));
    expect(bad).toEqual(good);
    expect(good).toMatchObject({
      aside: ['refunds/angry'],
      conversations: 40,
      values: { verified_success: [1, expect.any(Number)] },
    });
    const expired = night(0, '2026-04-01', { quarantine: list });
    expect(expired.values.verified_success![0]).toBe(0.5);
    expect(expired.aside).toBeUndefined();
    expect(ofSameCells([good!, expired], expired)).toEqual([expired]);
    expect(ofSameCells([good!, expired], bad!)).toEqual([good]);
  });
});
