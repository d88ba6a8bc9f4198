import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import type { MetricChange } from '../../src/compare/comparison.ts';
import type { SegmentKind } from '../../src/score/segment.ts';
import type { Evidence } from '../../src/score/score.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { runOf, type CellSample } from './runs.ts';

const personas = ['calm', 'hurried', 'angry', 'senior'];

/** Every persona in every intent, each solved as often as said. */
function suite(solved: Record<string, number>, of = 25, extra: Partial<CellSample> = {}): CellSample[] {
  return Object.entries(solved).flatMap(([intent, count]) =>
    personas.map((persona) => ({ cell: `${intent}/${persona}`, intent, solved: count, of, ...extra })),
  );
}

function changeIn(
  [baseline, candidate]: [ComparedRun, ComparedRun],
  metric: MetricName,
  kind: SegmentKind = 'all',
  id = '',
): MetricChange {
  return compare(baseline, candidate).changes.find(
    (one) => one.metric === metric && one.segment.kind === kind && one.segment.id === id,
  )!;
}

describe('comparing two runs', () => {
  it('calls a large fall of one intent regressed there and leaves the others alone', () => {
    const baseline = runOf(suite({ refunds: 23, complaints: 23, 'order-status': 24 }));
    const candidate = runOf(suite({ refunds: 10, complaints: 23, 'order-status': 24 }));
    const { changes } = compare(baseline, candidate);
    const found = changes.filter(({ segment, verdict }) => segment.kind === 'intent' && verdict === 'regressed');
    expect(found.map(({ metric, segment }) => [metric, segment.id])).toEqual([['verified_success', 'refunds']]);
    expect(found[0]!.difference).toBeCloseTo(-0.52, 12);
    expect(found[0]!.interval!.high).toBeLessThan(-0.35);
  });

  it('calls the mirror image improved', () => {
    const [worse, better] = [runOf(suite({ refunds: 10 })), runOf(suite({ refunds: 23 }))];
    expect(changeIn([worse, better], 'verified_success').verdict).toBe('improved');
    expect(changeIn([better, worse], 'verified_success').verdict).toBe('regressed');
  });

  it('says held only when a worsening beyond the margin is excluded', () => {
    const many = runOf(suite({ refunds: 240 }, 250));
    expect(changeIn([many, many], 'verified_success').verdict).toBe('held');
    const few = runOf(suite({ refunds: 6 }, 6));
    expect(changeIn([few, few], 'verified_success').verdict).toBe('not-enough-evidence');
  });

  it('says of what is unknown neither that it fell nor that it held', () => {
    const solved = (share: number, of: number, unknown = 0) =>
      runOf(suite({ refunds: Math.round(share * of) }, of, { unknown }));
    const verdictOf = (candidate: ComparedRun) =>
      changeIn([solved(0.96, 250), candidate], 'verified_success', 'intent', 'refunds').verdict;
    expect(verdictOf(solved(0.96, 250))).toBe('held');
    expect(verdictOf(solved(0.96, 200, 50))).toBe('not-enough-evidence');
    expect(verdictOf(solved(0.96, 245, 5))).toBe('held');
    // A back end that answers no more leaves decided only what failed before it was asked.
    expect(verdictOf(solved(0, 50))).toBe('regressed');
    expect(verdictOf(solved(0, 10, 240))).toBe('not-enough-evidence');
    expect(verdictOf(solved(0.5, 240, 10))).toBe('regressed');
    // Nor was the baseline any better than what is known of it.
    const before = (baseline: ComparedRun) =>
      changeIn([baseline, solved(0.1, 250)], 'verified_success', 'intent', 'refunds').verdict;
    expect(before(solved(1, 250))).toBe('regressed');
    expect(before(solved(1, 20, 230))).toBe('not-enough-evidence');
  });

  it('does not take 24 of 24 for proof that nothing fell', () => {
    const perfect = runOf(suite({ refunds: 6 }, 6));
    const { interval, bound, verdict, repetitionsNeeded } = changeIn([perfect, perfect], 'verified_success');
    expect(interval!.low).toBeLessThan(-0.1);
    expect(bound).toBeLessThan(-0.03);
    expect(verdict).toBe('not-enough-evidence');
    expect(repetitionsNeeded).toBeGreaterThan(6);
  });

  it('says not observable, never zero, where a bot shows nothing of a metric', () => {
    const run = runOf(suite({ refunds: 20 }));
    const change = changeIn([run, run], 'escalation_recall');
    expect(change).toMatchObject({ verdict: 'not-observable', difference: null, interval: null, p: null, q: null });
  });

  it('finds a sure shift of a number, in its own direction', () => {
    const effort = (shift: number): Partial<CellSample> => ({
      measures: (n) => ({ effort_index: [20 + (n % 5) + shift, 1] }),
    });
    const [before, after] = [
      runOf(suite({ refunds: 20 }, 20, effort(0))),
      runOf(suite({ refunds: 20 }, 20, effort(6))),
    ];
    const worse = changeIn([before, after], 'effort_index');
    expect(worse).toMatchObject({ verdict: 'regressed', difference: 6 });
    // Of twenty conversations in each cell none shows how large a rare one may be.
    expect(worse.interval!.low).toBeGreaterThan(2);
    expect(changeIn([after, before], 'effort_index').verdict).toBe('improved');
  });

  it('calls a sure shift changed where neither direction is worse', () => {
    const stays = (share: number): Partial<CellSample> => ({
      measures: (n) => ({ containment: [n % 10 < share ? 1 : 0, 1] }),
    });
    const [before, after] = [runOf(suite({ refunds: 20 }, 20, stays(2))), runOf(suite({ refunds: 20 }, 20, stays(8)))];
    expect(changeIn([before, after], 'containment').verdict).toBe('changed');
    expect(changeIn([after, before], 'containment').verdict).toBe('changed');
  });

  it('calls nothing of what is experimental, however sure it is', () => {
    const tone = (at: number): Partial<CellSample> => ({ measures: (n) => ({ formality: [at + (n % 4) / 100, 1] }) });
    const [before, after] = [
      runOf(suite({ refunds: 20 }, 20, tone(-0.8))),
      runOf(suite({ refunds: 20 }, 20, tone(0.8))),
    ];
    const change = changeIn([before, after], 'formality');
    expect(change.p).toBeLessThan(1e-6);
    expect(change.verdict).toBe('not-enough-evidence');
    expect(changeIn([before, before], 'formality').verdict).not.toBe('changed');
  });

  it('gives a shift that is sure but smaller than the margin no alarm', () => {
    const turns = (at: number): Partial<CellSample> => ({
      measures: (n) => ({ customer_turns: [at + (n % 2) / 10, 1] }),
    });
    const [before, after] = [
      runOf(suite({ refunds: 60 }, 60, turns(4))),
      runOf(suite({ refunds: 60 }, 60, turns(4.2))),
    ];
    expect(changeIn([before, after], 'customer_turns').verdict).toBe('held');
  });

  it('weighs cells alike in both arms when repetitions differ', () => {
    // Crude rates differ (0.9 against 0.7) only because the candidate repeated the hard cell more often.
    const baseline = runOf([
      { cell: 'easy/calm', solved: 40, of: 40 },
      { cell: 'hard/calm', solved: 5, of: 10 },
    ]);
    const candidate = runOf([
      { cell: 'easy/calm', solved: 20, of: 20 },
      { cell: 'hard/calm', solved: 15, of: 30 },
    ]);
    expect(changeIn([baseline, candidate], 'verified_success').difference).toBeCloseTo(0, 12);
  });

  it('compares nothing, and says so without failing, where a run is empty', () => {
    const run = runOf(suite({ refunds: 20 }));
    const comparison = compare(run, runOf([]));
    expect(comparison.changes).toEqual([]);
    expect(comparison.cells.every(({ label }) => label === 'removed')).toBe(true);
  });

  it('leaves conversations the harness or the network spoiled out of every figure', () => {
    const whole = runOf(suite({ refunds: 20 }));
    const spoiled = runOf(suite({ refunds: 20 }, 25, { unscorable: 3 }));
    expect(changeIn([whole, spoiled], 'verified_success').candidate).toMatchObject({ numerator: 80, denominator: 100 });
  });

  it('knows the same seeds from others', () => {
    const run = runOf(suite({ refunds: 5 }, 5));
    expect(compare(run, run).sameSeeds).toBe(true);
    expect(compare(run, runOf(suite({ refunds: 5 }, 5), { seed: 'other' })).sameSeeds).toBe(false);
  });

  it('counts segments with the same cells as one test', () => {
    // One intent of one scenario: intent and scenario are the same conversations, and so is the whole run.
    const run = runOf([{ cell: 'refunds/calm', solved: 4, of: 5 }]);
    expect(compare(run, run).family!.tests).toBe(2); // success, and the cell
  });

  it('groups failures by cause, the one that grew most first, with an example to read', () => {
    const asked = (often: number): Partial<CellSample> => ({
      evidence: (n) => [
        ...(n < often ? [evidence('fact-asked-again', 8)] : []),
        ...(n < 5 ? [evidence('dead-end', 10)] : []),
        evidence('answer-right', 0),
      ],
    });
    const { causes } = compare(
      runOf(suite({ refunds: 20 }, 25, asked(1))),
      runOf(suite({ refunds: 20 }, 25, asked(24))),
    );
    expect(causes.map(({ code, baseline, candidate }) => [code, baseline, candidate])).toEqual([
      ['fact-asked-again', 4, 96],
      ['dead-end', 20, 20],
    ]);
    // The twenty-first conversation of a cell is the first that was not solved.
    expect(causes[0]!.example.conversation).toBe('refunds/angry/21');
    expect(causes[0]!.intents).toEqual([{ intent: 'refunds', count: 96 }]);
  });
});

function evidence(code: Evidence['code'], points: number) {
  return { code, scorer: 'effort', turn: 2, side: 'bot', message: 0, quote: 'words', points, text: 'said' } as const;
}
