import { describe, expect, it } from 'vitest';
import { judgeLimit, type AgainstLimit } from '../../src/judge/limit.ts';
import { random } from '../../src/plan/random.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { runOf, value } from '../compare/runs.ts';

const success = metricOf('verified_success');
const effort = metricOf('effort_index');

const valueOf = (metric: 'verified_success' | 'effort_index', numerator: number, denominator: number) =>
  value({ metric, numerator, denominator });

const atLeast = (expected: number, solved: number, of: number, together = 1) =>
  judgeLimit({ operator: 'min', expected, together }, success, valueOf('verified_success', solved, of), []);

/** Chance that a bot exactly at its limit is judged so. */
function chanceOf(verdict: AgainstLimit['verdict'], limit: number, of: number, together = 1): number {
  let [sum, chance] = [0, (1 - limit) ** of];
  for (let solved = 0; solved <= of; solved++) {
    if (atLeast(limit, solved, of, together).verdict === verdict) sum += chance;
    chance *= ((of - solved) / (solved + 1)) * (limit / (1 - limit));
  }
  return sum;
}

describe('a limit of a rate', () => {
  it.each([0.5, 0.9, 0.95, 0.99])('of %d is wrongly broken or kept at most once in forty, however few', (limit) => {
    for (const of of [1, 3, 5, 20, 60, 200]) {
      expect(chanceOf('failed', limit, of), `failed, ${of}`).toBeLessThanOrEqual(0.025);
      expect(chanceOf('passed', limit, of), `passed, ${of}`).toBeLessThanOrEqual(0.025);
    }
  });

  it('is shared by all that one gate judges: any of them fails wrongly at most once in forty', () => {
    for (const of of [5, 20, 60]) {
      const any = 1 - (1 - chanceOf('failed', 0.9, of, 12)) ** 12;
      expect(any, `${of}`).toBeLessThanOrEqual(0.025);
    }
    // One of twelve is spared what would fail alone.
    expect(atLeast(0.9, 6, 9)).toMatchObject({ verdict: 'not-enough-evidence', spared: false });
    expect(atLeast(0.9, 5, 9)).toMatchObject({ verdict: 'failed', spared: false });
    expect(atLeast(0.9, 5, 9, 12)).toMatchObject({ verdict: 'not-enough-evidence', spared: true });
    expect(atLeast(0.9, 0, 9, 12)).toMatchObject({ verdict: 'failed', spared: false });
  });

  it('is settled by one conversation only where one conversation can settle it', () => {
    expect(atLeast(0.9, 1, 1).verdict).toBe('not-enough-evidence');
    expect(atLeast(0.9, 0, 1).verdict).toBe('not-enough-evidence');
    expect(atLeast(0.99, 0, 1).verdict).toBe('failed');
    expect(atLeast(1, 19, 20).verdict).toBe('failed');
    expect(atLeast(1, 20, 20).verdict).toBe('not-enough-evidence');
  });
});

describe('a limit of a rate of which some is unknown', () => {
  const judged = (expected: number, solved: number, decided: number, unknown: number) =>
    judgeLimit(
      { operator: 'min', expected, together: 1 },
      success,
      { ...valueOf('verified_success', solved, decided), conversations: decided + unknown },
      [],
    ).verdict;

  it('is kept or broken only where it is whichever way the unknown would have gone', () => {
    expect(judged(0.7, 20, 20, 0)).toBe('passed');
    expect(judged(0.7, 20, 20, 20)).toBe('not-enough-evidence');
    expect(judged(0.7, 200, 200, 5)).toBe('passed');
    expect(judged(0.7, 0, 20, 0)).toBe('failed');
    expect(judged(0.7, 0, 20, 40)).toBe('not-enough-evidence');
    expect(judged(0.7, 0, 60, 5)).toBe('failed');
  });
});

describe('a limit of a number', () => {
  const judged = (values: readonly number[], max: number) =>
    judgeLimit(
      { operator: 'max', expected: max, together: 1 },
      effort,
      valueOf('effort_index', 0, values.length),
      runOf([{ cell: 'a/x', solved: 0, of: values.length, measures: (n) => ({ effort_index: [values[n]!, 1] }) }])
        .scored,
    ).verdict;

  it('is not kept because a rare large loss did not come', () => {
    const draw = random('limits', 'rare');
    // Mean 5, one in ten: exactly at the limit.
    const runs = Array.from({ length: 1000 }, () => Array.from({ length: 20 }, () => (draw.chance(0.1) ? 50 : 0)));
    const passed = runs.filter((values) => judged(values, 5) === 'passed').length;
    expect(passed).toBeLessThanOrEqual(40);
  });

  it('is kept where enough conversations show it', () => {
    expect(
      judged(
        Array.from({ length: 60 }, (_, i) => 8 + (i % 5)),
        20,
      ),
    ).toBe('passed');
    expect(
      judged(
        Array.from({ length: 60 }, (_, i) => 38 + (i % 5)),
        20,
      ),
    ).toBe('failed');
  });
});
