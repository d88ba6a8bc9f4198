import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { wilson } from '../../src/score/interval.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { aggregated, runOf, value, withValues } from '../compare/runs.ts';

describe('what scenarios declare', () => {
  const gatesOf = (metric: MetricName, numerator: number, denominator: number, gates: GateSpec[] = []) => {
    const segment = { kind: 'intent' as const, id: 'refunds' };
    const wrong = value({ metric, segment, numerator, denominator, interval: wilson(numerator, denominator) });
    const measures = (n: number) => ({ [metric]: [n < numerator ? 1 : 0, 1] as const });
    const { record, scored } = runOf([
      { cell: 'refunds/calm', intent: 'refunds', solved: denominator, of: denominator, measures },
    ]);
    return judge({ record: withValues(record, [wrong]), scored, comparison: null, gates });
  };

  it.each(['wrong_queue', 'late_handoff', 'context_lost', 'over_escalation'] as const)(
    'fails the run without any gate where %s went wrong in 20 of 20, and names the intent',
    (metric) => {
      const { verdict, gates, headline } = gatesOf(metric, 20, 20);
      expect(verdict).toBe('failed');
      expect(gates).toMatchObject([{ metric, segment: { id: 'refunds' }, verdict: 'failed' }]);
      expect(headline).toContain('Refunds');
      expect(gatesOf(metric, 1, 20)).toMatchObject({ verdict: 'passed', gates: [] });
    },
  );

  it('fails where a required human never came, and at the first forbidden statement', () => {
    expect(gatesOf('escalation_recall', 0, 20).verdict).toBe('failed');
    expect(gatesOf('forbidden_statement', 1, 20).verdict).toBe('failed');
    expect(gatesOf('forbidden_statement', 0, 20).verdict).toBe('passed');
  });

  it('gives way to a limit that the project sets everywhere, not to one of a single scenario', () => {
    const lax: GateSpec = { metric: 'wrong_queue', max: 1 };
    expect(gatesOf('wrong_queue', 20, 20, [lax]).gates.map(({ name }) => name)).toEqual(['wrong_queue max']);
    const narrow = gatesOf('wrong_queue', 20, 20, [{ ...lax, scenario: 'other' }]);
    expect(narrow.gates.map(({ name }) => name)).toContain('declared: Wrong queue (Refunds)');
  });

  it('holds each intent to a limit that the project sets for the whole run', () => {
    const wrong = (times: number) => (n: number) => ({ wrong_queue: [n < times ? 1 : 0, 1] as const });
    const cell = (intent: string, times: number) => ({
      cell: `${intent}/calm`,
      intent,
      solved: 30,
      of: 30,
      measures: wrong(times),
    });
    const failed = (refunds: number) =>
      judge({
        ...aggregated([cell('refunds', refunds), ...['a', 'b', 'c', 'd', 'e'].map((id) => cell(id, 0))]),
        comparison: null,
        gates: [{ metric: 'wrong_queue', max: 0.3, name: 'Queues' }],
      }).gates.map(({ name, verdict }) => [name, verdict]);
    expect(failed(30)).toEqual([
      ['Queues', 'passed'],
      ['declared: Wrong queue (Refunds)', 'failed'],
    ]);
    expect(failed(9)).toEqual([['Queues', 'passed']]);
  });
});
