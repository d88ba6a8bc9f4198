import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
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
const quarantine = quarantineOf(
  [{ scenario: 'refunds', persona: 'angry', until: '2026-03-31', reason: 'test system down' }],
  '2026-03-31',
);
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
});
