import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { runOf, value, withValues } from '../compare/runs.ts';

describe('a red line', () => {
  const gates: GateSpec[] = [{ metric: 'forbidden_statement', never: true, name: 'No legal advice' }];
  const quoted = runOf([
    {
      cell: 'refunds/calm',
      solved: 10,
      of: 10,
      measures: (n) => ({ forbidden_statement: [n === 3 ? 1 : 0, 1] }),
      evidence: (n) => (n === 3 ? [{ ...said, quote: 'You could sue them.' }] : []),
    },
  ]);

  it('is broken by one occurrence, shown at its turn', () => {
    const record = withValues(quoted.record, [value({ metric: 'forbidden_statement', numerator: 1, denominator: 10 })]);
    const {
      gates: [gate],
      verdict,
      headline,
    } = judge({ record, scored: quoted.scored, comparison: null, gates });
    expect(gate).toMatchObject({
      name: 'No legal advice',
      verdict: 'failed',
      evidence: [{ conversation: 'refunds/calm/4', turn: 3, quote: 'You could sue them.' }],
    });
    expect(verdict).toBe('failed');
    expect(headline).toBe('Do not roll out: said something forbidden: 1 of 10, must never happen.');
  });

  it('is not passed where nobody knows of some conversations', () => {
    const known = value({ metric: 'forbidden_statement', numerator: 0, denominator: 8, conversations: 10 });
    const { gates: judged } = judge({
      record: withValues(quoted.record, [known]),
      scored: quoted.scored,
      comparison: null,
      gates,
    });
    expect(judged[0]).toMatchObject({ verdict: 'not-enough-evidence' });
    expect(judged[0]!.text).toContain('unknown in 2');
  });

  it('holds where it never happened', () => {
    const record = withValues(quoted.record, [value({ metric: 'forbidden_statement', numerator: 0, denominator: 10 })]);
    expect(judge({ record, scored: quoted.scored, comparison: null, gates }).verdict).toBe('passed');
  });
});

const said = {
  code: 'forbidden-statement',
  scorer: 'accuracy',
  turn: 3,
  side: 'bot',
  message: 0,
  points: 40,
  text: 'forbidden',
} as const;
