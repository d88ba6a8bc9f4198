import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import { aggregated, type CellSample, runOf } from '../compare/runs.ts';

const run = runOf([{ cell: 'refunds/calm', solved: 93, of: 100 }]);

describe('a run as a whole', () => {
  it('fails when it is empty', () => {
    const empty = runOf([]);
    expect(judge({ ...empty, comparison: null, gates: [] })).toEqual({
      gates: [],
      verdict: 'failed',
      rollout: [],
      parity: [],
      headline: 'Nothing was tested: the run holds no conversation.',
      besides: [],
    });
  });

  it('is too broken to judge above the limit of unscorable conversations', () => {
    const broken = runOf([{ cell: 'refunds/calm', solved: 90, of: 95, unscorable: 5 }]);
    const { verdict, headline } = judge({ ...broken, comparison: null, gates: [] });
    expect(verdict).toBe('unscorable');
    expect(headline).toMatch(/^Too broken to judge: 5 of 100 conversations/);
    const tolerant = { ...broken.record, suite: { unscorable_limit: 0.1 } };
    expect(judge({ ...broken, record: tolerant, comparison: null, gates: [] }).verdict).toBe('passed');
  });

  it('is too broken to judge where the other bot’s run is, or the fresh conversations are', () => {
    const { record: broken } = runOf([{ cell: 'refunds/calm', solved: 10, of: 10, unscorable: 10 }]);
    const { verdict, headline } = judge({ ...run, comparison: null, gates: [], beside: [run.record, broken] });
    expect(verdict).toBe('unscorable');
    expect(headline).toMatch(/^Too broken to judge: 10 of 20 conversations held beside the run failed/);
  });

  it('is not passed when it was interrupted', () => {
    const record = { ...run.record, state: 'interrupted' as const };
    const { verdict, headline } = judge({ record, scored: run.scored, comparison: null, gates: [] });
    expect(verdict).toBe('not-enough-evidence');
    expect(headline).toMatch(/^Interrupted after \d+ of \d+ conversations\. /);
  });

  it('has passed nothing where no gate is set and no intent is shown to be fit', () => {
    const verdictOf = (solved: number, of: number) =>
      judge({ ...aggregated([{ cell: 'refunds/calm', intent: 'refunds', solved, of }]), comparison: null, gates: [] })
        .verdict;
    expect([verdictOf(0, 4), verdictOf(0, 20), verdictOf(4, 4), verdictOf(20, 20)]).toEqual([
      'not-enough-evidence',
      'hold',
      'not-enough-evidence',
      'passed',
    ]);
  });

  it('opens with a sentence to repeat in a meeting', () => {
    const candidate = aggregated([
      { cell: 'refunds/calm', intent: 'refunds', solved: 60, of: 120 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 118, of: 120 },
    ]);
    const baseline = runOf([
      { cell: 'refunds/calm', intent: 'refunds', solved: 110, of: 120 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 118, of: 120 },
    ]);
    const { headline } = judge({ ...candidate, comparison: compare(baseline, candidate), gates: [] });
    expect(headline).toBe('Roll out candidate for one of two intents; hold Refunds.');
  });

  it('names what only one of the two runs holds', () => {
    const kept = { cell: 'refunds/calm', intent: 'refunds', solved: 60, of: 60 };
    const candidate = aggregated([kept, { cell: 'warranty/calm', intent: 'warranty', solved: 0, of: 30 }]);
    const baseline = runOf([kept, { cell: 'returns/calm', intent: 'returns', solved: 30, of: 30 }]);
    const { headline } = judge({ ...candidate, comparison: compare(baseline, candidate), gates: [] });
    expect(headline).toBe(
      'Roll out candidate for one of two intents; hold warranty. Only in this run: warranty (0 of 30 solved). Only in the baseline: returns.',
    );
  });

  it('does not read as passed on a first run with an intent that mostly fails', () => {
    const run = aggregated([
      { cell: 'refunds/calm', intent: 'refunds', solved: 14, of: 45 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 45, of: 45 },
    ]);
    const { headline, verdict } = judge({
      ...run,
      comparison: null,
      gates: [{ metric: 'verified_success', min: 0.2 }],
    });
    expect(verdict).toBe('hold');
    expect(headline).toMatch(/^Hold Refunds \(14 of 45 solved, surely below the floor of 50 % .*\); 59 of 90 solved/);
  });

  it('says of effort and tone that they got worse throughout only where no intent was spared', () => {
    const cells = (effort: (intent: string) => number) =>
      ['refunds', 'order-status'].map((intent): CellSample => ({
        cell: `${intent}/calm`,
        intent,
        solved: 60,
        of: 60,
        measures: (n) => ({ effort_index: [effort(intent) + (n % 3), 1] }),
      }));
    const headlineOf = (effort: (intent: string) => number) => {
      const candidate = aggregated(cells(effort));
      return judge({ ...candidate, comparison: compare(runOf(cells(() => 20)), candidate), gates: [] }).headline;
    };
    expect(headlineOf(() => 40)).toContain('Hold the candidate: effort index got worse');
    const lax = { metric: 'effort_index', max_drop: 100 } as const;
    const laxly = (effort: (intent: string) => number) => {
      const candidate = aggregated(cells(effort));
      return judge({ ...candidate, comparison: compare(runOf(cells(() => 20)), candidate), gates: [lax] }).besides;
    };
    expect(laxly(() => 40)).toContain('Effort got worse throughout.');
    expect(laxly((intent) => (intent === 'refunds' ? 60 : 20))).toContain('Effort got worse in Refunds.');
  });
});
