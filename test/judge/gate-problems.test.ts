import { describe, expect, it } from 'vitest';
import { gateProblems } from '../../src/judge/gate-problems.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';

describe('mistakes in gates', () => {
  it('names the nearest metric', () => {
    const [found] = gateProblems([{ metric: 'verified_sucess', min: 0.9 }]);
    expect(found).toMatchObject({
      gate: 0,
      key: 'metric',
      problem: { code: 'unknown-reference', hint: 'Did you mean "verified_success"?' },
    });
  });

  it.each<[string, GateSpec, string | null]>([
    ['names two places', { metric: 'verified_success', min: 0.9, intent: 'a', persona: 'b' }, 'persona'],
    ['forbids what is wanted', { metric: 'verified_success', never: true }, 'never'],
    ['forbids a fall of what has no direction', { metric: 'containment', max_drop: 0.1 }, 'max_drop'],
    ['relies on what is experimental', { metric: 'empathy_rise', min: 1 }, 'metric'],
    ['takes a share for a percentage', { metric: 'verified_success', min: 90 }, 'min'],
  ])('finds a gate that %s', (_, gate, key) => {
    expect(gateProblems([gate]).map((found) => found.key)).toEqual([key]);
  });

  it('has nothing against a sound gate', () => {
    expect(gateProblems([{ metric: 'verified_success', min: 0.9, max_drop: 0.03, each: 'intent' }])).toEqual([]);
  });
});
