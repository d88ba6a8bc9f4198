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

  it('is not the length of conversations that were cut short before, where surely more is solved now', () => {
    const arms = ([solved, turns]: [number, number]) =>
      of(solved, solved).map((cell) => ({ ...cell, measures: () => ({ customer_turns: [turns, 1] as const }) }));
    expect(judged([], [arms([0, 1]), arms([60, 4])])).toEqual({ verdict: 'passed', failed: [] });
    expect(judged([], [arms([60, 1]), arms([60, 4])]).failed).toEqual(['no regression: all']);
  });

  it('is told without what follows from it', () => {
    const arm = (solved: number) =>
      of(solved, 60).map((cell) => ({
        ...cell,
        measures: (n: number) => ({
          abandonment: [n < solved ? 0 : 1, 1] as const,
          dead_ends: [n < cell.solved ? 0 : 2, 1] as const,
        }),
      }));
    expect(judged([], [arm(60), arm(10)]).failed).toEqual(['no regression: all', 'no regression: intent refunds']);
  });

  it('is left to a gate that judges it, or judges its parts one by one', () => {
    const fallen = [of(60, 60), of(50, 50)];
    const lax = { metric: 'verified_success', max_drop: 0.5 };
    expect(judged([], fallen).failed).toContain('no regression: all');
    expect(judged([{ ...lax, each: 'intent' }], fallen).failed).toEqual([]);
    expect(judged([{ ...lax, each: 'scenario' }], fallen).failed).toEqual([]);
    expect(judged([lax, { ...lax, intent: 'refunds' }, { ...lax, intent: 'returns' }], fallen).failed).toEqual([]);
  });

  describe('in a part of the run', () => {
    const personas = ['calm', 'angry', 'hurried', 'senior', 'terse', 'polite', 'young', 'lost'];
    const suite = (solvedOf: (scenario: string, persona: string) => number, ofEach = 40): CellSample[] =>
      ['refund-card', 'refund-voucher', 'return'].flatMap((scenario) =>
        personas.map((persona) => ({
          cell: `${scenario}/${persona}`,
          intent: scenario.startsWith('refund') ? 'refunds' : 'returns',
          solved: solvedOf(scenario, persona),
          of: ofEach,
        })),
      );
    const [steady, back] = [36, 40];
    const before = suite(() => steady);
    const whole = (gates: GateSpec[], after: CellSample[], first = before) => {
      const candidate = aggregated(after);
      const comparison = compare(runOf(first), candidate);
      return judge({ ...candidate, comparison, gates, baseline: aggregated(first) });
    };
    const failedIn = (...[gates, after, first]: Parameters<typeof whole>) =>
      whole(gates, after, first)
        .gates.filter(({ verdict }) => verdict === 'failed')
        .map(({ name, segment }) => `${name}: ${segment.kind} ${segment.id}`);

    it('holds the intent of a single cell that surely fell, though the others made up for it', () => {
      const after = suite((scenario, persona) => (scenario === 'refund-card' && persona === 'lost' ? 0 : back));
      const { verdict, headline, gates, rollout } = whole([], after);
      expect(verdict).toBe('failed');
      expect(headline).toMatch(/; hold Refunds\./);
      expect(gates.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^lost got worse: 80 of 120 solved/),
        expect.stringMatching(/^refund-card \/ lost: newly failing: 0 of 40 verified, was 36 of 40; sure after/),
      ]);
      expect(rollout.map(({ intent, decision }) => [intent, decision])).toEqual([
        ['refunds', 'hold'],
        ['returns', 'roll-out'],
      ]);
    });

    it('holds the intent of a scenario that surely fell', () => {
      const after = suite((scenario) => (scenario === 'refund-card' ? 27 : back));
      expect(failedIn([], after)).toEqual(['no regression: scenario refund-card']);
      expect(whole([], after).headline).toMatch(/hold Refunds/);
    });

    it('fails for customers who surely fell though neither the whole nor an intent did', () => {
      const after = suite((_, persona) => (persona === 'senior' ? 20 : back));
      expect(failedIn([], after)).toEqual(['no regression: persona senior']);
      const { headline } = whole([], after);
      expect(headline).toMatch(/^Hold the candidate: senior got worse: 60 of 120 solved, was 108 of 120/);
    });

    it('is told once, in the widest part that fell', () => {
      const after = suite((scenario) => (scenario.startsWith('refund') ? 10 : steady));
      expect(failedIn([], after)).toEqual(['no regression: all ', 'no regression: intent refunds']);
    });

    it('is hidden by no limit on what holds more than it, and left to one on the very same conversations', () => {
      const after = suite((scenario, persona) => (scenario === 'refund-card' && persona === 'lost' ? 0 : back));
      const lax = { metric: 'verified_success', max_drop: 0.99 };
      expect(
        failedIn(
          [
            { ...lax, each: 'intent' },
            { ...lax, each: 'persona' },
          ],
          after,
        ),
      ).toEqual(['no regression: scenario refund-card']);
      const alone = (solved: number) => [{ cell: 'return/calm', intent: 'returns', solved, of: 40 }];
      expect(failedIn([], alone(4), alone(40))).toEqual(['no regression: all ', 'no regression: intent returns']);
      expect(failedIn([{ ...lax, each: 'scenario' }], alone(4), alone(40))).toEqual([]);
    });
  });
});
