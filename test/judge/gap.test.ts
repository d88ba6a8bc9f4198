import { describe, expect, it } from 'vitest';
import { quarantineOf } from '../../src/compare/quarantine.ts';
import { gateProblems } from '../../src/judge/gate-problems.ts';
import { judge } from '../../src/judge/judge.ts';
import { random } from '../../src/plan/random.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { aggregated, type CellSample } from '../compare/runs.ts';

const scenarios = ['a', 'b', 'c', 'd', 'e'];
const personas = ['calm', 'terse', 'senior'];

/** Every scenario with every persona, so often solved. */
const served = (solved: (persona: string, scenario: string) => number, of = 20): CellSample[] =>
  scenarios.flatMap((scenario) =>
    personas.map((persona) => ({ cell: `${scenario}/${persona}`, solved: solved(persona, scenario), of })),
  );

const alike: GateSpec = { name: 'Alike', metric: 'verified_success', each: 'persona', max_gap: 0.1 };

const judged = (cells: CellSample[], gates: GateSpec[] = [alike]) =>
  judge({ ...aggregated(cells), comparison: null, gates });

const verdicts = (cells: CellSample[], gates?: GateSpec[]) =>
  Object.fromEntries(judged(cells, gates).gates.map(({ segment, verdict }) => [segment.id, verdict]));

describe('a gate on how differently customers may be served', () => {
  it('fails for the persona that is surely served worse by more than is allowed, without any baseline', () => {
    const unfair = served((persona) => (persona === 'senior' ? 10 : 19));
    const { gates, verdict, besides } = judged(unfair);
    expect(verdict).toBe('failed');
    const failed = gates.filter((gate) => gate.verdict === 'failed');
    expect(failed.map(({ name, text }) => [name, text])).toEqual([
      [
        'Alike (senior)',
        expect.stringMatching(
          /^Beside others, senior: 50 of 100 solved, others 190 of 200 in the same scenarios; difference −45 points, 95 % −.*; allowed: worse by 10 points$/,
        ),
      ],
    ]);
    expect(besides).toEqual(['Served worse than others in the same scenarios: senior.']);
  });

  it('passes where a larger gap is excluded, and says how large the seen one is', () => {
    const fair = served(() => 78, 80);
    expect(verdicts(fair)).toEqual({ calm: 'passed', terse: 'passed', senior: 'passed' });
    const slightly = served((persona) => (persona === 'senior' ? 388 : 396), 400);
    const senior = judged(slightly).gates.find(({ segment }) => segment.id === 'senior')!;
    expect(senior.verdict).toBe('passed');
    expect(senior.interval!.high).toBeLessThan(0);
    expect(senior.text).toContain('difference −2 points');
    expect(senior.text).not.toMatch(/no (?:drop|gap)/i);
  });

  it('is neither passed nor failed by a few conversations', () => {
    const two = served((persona) => (persona === 'senior' ? 0 : 1), 1).filter(({ cell }) => /^[ab]/.test(cell));
    expect(verdicts(two)['senior']).toBe('not-enough-evidence');
    expect(verdicts(served(() => 2, 2))).toEqual({
      calm: 'not-enough-evidence',
      terse: 'not-enough-evidence',
      senior: 'not-enough-evidence',
    });
  });

  it('has nothing to say of a persona that comes with scenarios of its own', () => {
    const apart = [
      { cell: 'a/calm', solved: 20, of: 20 },
      { cell: 'b/senior', solved: 0, of: 20 },
    ];
    expect(verdicts(apart)).toEqual({ calm: 'not-observable', senior: 'not-observable' });
    expect(judged(apart).verdict).toBe('not-enough-evidence');
  });

  it('does not call worse served whoever came with the harder scenarios', () => {
    const harder = [
      { cell: 'easy/calm', solved: 58, of: 60 },
      { cell: 'easy/senior', solved: 19, of: 20 },
      { cell: 'hard/calm', solved: 10, of: 20 },
      { cell: 'hard/senior', solved: 30, of: 60 },
    ];
    expect(Object.values(verdicts(harder))).not.toContain('failed');
  });

  it('judges segments, one persona, and figures of which less is better', () => {
    const wait = served(() => 20).map((cell): CellSample => {
      const isTrade = cell.cell.endsWith('senior');
      return {
        ...cell,
        segment: isTrade ? 'trade' : 'private',
        measures: (n) => ({ effort_index: [(isTrade ? 60 : 20) + (n % 4), 1] }),
      };
    });
    const effort: GateSpec = { metric: 'effort_index', each: 'segment', max_gap: 10 };
    expect(verdicts(wait, [effort])).toEqual({ private: 'passed', trade: 'failed' });
    const one: GateSpec = { metric: 'effort_index', persona: 'senior', max_gap: 10 };
    expect(verdicts(wait, [one])).toEqual({ senior: 'failed' });
  });

  it('leaves out cells that are set aside', () => {
    const unfair = aggregated(served((persona, scenario) => (persona === 'senior' && scenario === 'a' ? 0 : 20)));
    const quarantine = quarantineOf(
      [{ scenario: 'a', persona: 'senior', until: '2026-12-01', reason: 'known' }],
      '2026-11-01',
    );
    const { gates } = judge({ ...unfair, comparison: null, gates: [alike], quarantine });
    expect(gates.map(({ verdict }) => verdict)).not.toContain('failed');
  });

  it('accuses a bot that serves all alike on one night in forty at most', () => {
    const draw = random('gap', 'alike');
    const nights = 200;
    const accused = Array.from({ length: nights }, () =>
      Object.values(
        verdicts(
          served(() => Array.from({ length: 8 }).filter(() => draw.chance(0.85)).length, 8),
          [{ ...alike, max_gap: 0 }],
        ),
      ).includes('failed'),
    ).filter(Boolean).length;
    // Forty wanted 5; 12 are as many as chance brings once in two hundred times.
    expect(accused).toBeLessThanOrEqual(12);
  });

  it('must say whose customers are set beside the others, of a figure that has a worse direction', () => {
    const problems = (gate: GateSpec) => gateProblems([gate]).map(({ key, problem }) => [key, problem.expected]);
    expect(problems({ metric: 'verified_success', max_gap: 0.1 })).toEqual([
      ['max_gap', 'each: persona, each: segment, each: variant, or a persona'],
    ]);
    expect(problems({ metric: 'verified_success', each: 'intent', max_gap: 0.1 })).toHaveLength(1);
    expect(problems({ metric: 'containment', each: 'persona', max_gap: 0.1 })).toEqual([['max_gap', 'min or max']]);
    expect(problems({ metric: 'verified_success', each: 'persona', max_gap: 10 })).toEqual([
      ['max_gap', 'a share from 0 to 1, e.g. 0.9'],
    ]);
    expect(problems({ metric: 'verified_success', persona: 'senior', max_gap: 0.1 })).toEqual([]);
  });
});
