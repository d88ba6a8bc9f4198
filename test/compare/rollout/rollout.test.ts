import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { GateResult } from '../../../src/compare/comparison.ts';
import { rolloutOf, type RolloutEvidence } from '../../../src/compare/rollout/rollout.ts';
import type { ComparedRun } from '../../../src/compare/compared-run.ts';
import { decidedIntents } from '../../../src/judge/decided-intents.ts';
import { rolloutNumbers, rolloutReason } from '../../../src/wording/rollout.ts';
import { sentence } from '../../../src/wording/sentences.ts';
import { runOf, type CellSample } from '../runs.ts';

const personas = ['calm', 'hurried', 'angry', 'senior'];

/** Each intent with four customers, all of whom are solved so often. */
const run = (solved: Record<string, number>, of: number, measures?: CellSample['measures']): ComparedRun =>
  runOf(
    Object.entries(solved).flatMap(([intent, count]) =>
      personas.map((persona) => ({
        cell: `${intent}/${persona}`,
        intent,
        solved: count,
        of,
        ...(measures && { measures }),
      })),
    ),
  );

function solvedIn({ scored }: ComparedRun): Map<string, { verified: number; scorable: number }> {
  const solved = new Map<string, { verified: number; scorable: number }>();
  for (const { intent, verified } of scored) {
    const known = solved.get(intent) ?? { verified: 0, scorable: 0 };
    solved.set(intent, { verified: known.verified + Number(verified), scorable: known.scorable + 1 });
  }
  return solved;
}

function decided(now: ComparedRun, before: ComparedRun | null, more: Partial<RolloutEvidence> = {}) {
  const comparison = before && compare(before, now);
  const lines = rolloutOf({
    ...nothing,
    solved: solvedIn(now),
    comparison,
    ...more,
  });
  return Object.fromEntries(lines.map((line) => [line.intent, line.decision]));
}

const nothing: Omit<RolloutEvidence, 'solved'> = {
  intents: {},
  gates: [],
  answers: null,
  results: [],
  resultsBefore: [],
  comparison: null,
  scenarios: new Map(),
  isExcused: () => false,
};

describe('the rollout of an intent', () => {
  it('is for what is fit, changed or not', () => {
    expect(decided(run({ refunds: 20 }, 20), run({ refunds: 20 }, 20))).toEqual({ refunds: 'roll-out' });
    expect(decided(run({ refunds: 19 }, 20), run({ refunds: 10 }, 20))).toEqual({ refunds: 'roll-out' });
  });

  it('holds what surely got worse, although it is still above its floor', () => {
    expect(decided(run({ refunds: 15 }, 20), run({ refunds: 20 }, 20))).toEqual({ refunds: 'hold' });
  });

  it('holds what is surely below its floor, and says so of both where the baseline is no better', () => {
    expect(decided(run({ refunds: 1 }, 10), run({ refunds: 9 }, 10))).toEqual({ refunds: 'hold' });
    expect(decided(run({ refunds: 0 }, 10), run({ refunds: 0 }, 10))).toEqual({ refunds: 'unfit' });
  });

  it('works without a baseline', () => {
    expect(decided(run({ refunds: 1, returns: 10 }, 10), null)).toEqual({ refunds: 'hold', returns: 'roll-out' });
  });

  it('is decided only where it is whichever way the unknown would have gone', () => {
    const known = (verified: number, scorable: number, unknown: number) => {
      const solved = new Map([['refunds', { verified, scorable, unknown }]]);
      const [line] = rolloutOf({ ...nothing, solved });
      return [line!.decision, /, unknown in (\d+)/.exec(rolloutNumbers(line!))?.[1]];
    };
    expect(known(20, 20, 2)).toEqual(['roll-out', '2']);
    expect(known(20, 20, 20)).toEqual(['unknown', '20']);
    expect(known(0, 20, 2)).toEqual(['hold', '2']);
    expect(known(0, 20, 20)).toEqual(['unknown', '20']);
  });

  it('does not know what a few conversations cannot show', () => {
    expect(decided(runOf([{ cell: 'refunds/calm', intent: 'refunds', solved: 2, of: 2 }]), null)).toEqual({
      refunds: 'unknown',
    });
  });

  it('takes the floor of the intent, else of a gate on it, else the default', () => {
    const now = run({ refunds: 14 }, 20);
    const gates = [{ metric: 'verified_success', each: 'intent', min: 0.9 } as const];
    expect(decided(now, null)).toEqual({ refunds: 'roll-out' });
    const failed = {
      metric: 'verified_success',
      segment: { kind: 'intent', id: 'refunds' },
      operator: 'min',
      expected: 0.9,
      verdict: 'failed',
    } as GateResult;
    expect(decided(now, null, { gates, results: [failed] })).toEqual({ refunds: 'hold' });
    expect(decided(now, null, { gates, intents: { refunds: { floor: 0.6 } } })).toEqual({ refunds: 'roll-out' });
  });

  it('is held where a gate failed in it', () => {
    const failed = {
      metric: 'wrong_queue',
      segment: { kind: 'intent', id: 'refunds' },
      operator: 'max',
      verdict: 'failed',
    } as GateResult;
    expect(decided(run({ refunds: 20 }, 20), null, { results: [failed] })).toEqual({ refunds: 'hold' });
  });

  it('tells a sure worsening of unsure size from one that holds', () => {
    // A harm in 3 of 320 that was never there before: surely more, and less than its margin.
    const harm = (wrong: number) => (n: number) => ({ false_success: [n < wrong ? 1 : 0, 1] as const });
    const before = run({ refunds: 80 }, 80, harm(0));
    const now = run({ refunds: 80 }, 80, harm(3));
    expect(decided(now, before)).toEqual({ refunds: 'worse' });
  });

  it('holds a bot that says falsely that it is done, where the baseline claimed nothing and solved no more', () => {
    const claims = (falsely: number) => (n: number) => (n < falsely ? { false_success: [1, 1] as const } : {});
    const before = run({ refunds: 0 }, 10);
    expect(decided(run({ refunds: 0 }, 10, claims(10)), before)).toEqual({ refunds: 'hold' });
    expect(decided(run({ refunds: 0 }, 10, claims(0)), before)).toEqual({ refunds: 'unfit' });
    // As falsely as before, and to four times as many.
    expect(decided(run({ refunds: 0 }, 10, claims(8)), run({ refunds: 0 }, 10, claims(2)))).toEqual({
      refunds: 'hold',
    });
    expect(decided(run({ refunds: 0 }, 10, claims(5)), run({ refunds: 0 }, 10, claims(5)))).toEqual({
      refunds: 'unfit',
    });
  });

  it('is not judged where the failures may be the simulated customer’s own, unless more speaks against it', () => {
    const isExcused = () => true;
    expect(decided(run({ refunds: 0 }, 10), null, { isExcused })).toEqual({ refunds: 'unknown' });
    expect(decided(run({ refunds: 0 }, 10), run({ refunds: 10 }, 10), { isExcused })).toEqual({ refunds: 'unknown' });
    const harm = (wrong: number) => (n: number) => ({ false_success: [n < wrong ? 1 : 0, 1] as const });
    const before = run({ refunds: 10 }, 10, harm(0));
    expect(decided(run({ refunds: 0 }, 10, harm(10)), before, { isExcused })).toEqual({ refunds: 'hold' });
  });

  it('does not roll out what was seen to fall by as much as matters, surely or not', () => {
    // 80 → 76 of 80: 5 points, p = .06.
    expect(decided(run({ refunds: 19 }, 20), run({ refunds: 20 }, 20))).toEqual({ refunds: 'unknown' });
    expect(decided(run({ refunds: 39 }, 40), run({ refunds: 40 }, 40))).toEqual({ refunds: 'roll-out' });
  });

  it('says beside a rollout how large a fall may have gone unseen', () => {
    const numbers = (now: ComparedRun, before: ComparedRun | null) =>
      rolloutOf({ ...nothing, solved: solvedIn(now), comparison: before && compare(before, now) }).map(rolloutNumbers);
    expect(numbers(run({ refunds: 5 }, 5), run({ refunds: 5 }, 5))).toEqual([
      '20 of 20 solved, was 20 of 20, surely at least the floor of 50 % (one-sided 95 %: at least 86.1 %); a fall by up to 17.6 points may have gone unseen (95 %)',
    ]);
    expect(numbers(run({ refunds: 20 }, 20), run({ refunds: 20 }, 20))[0]).toMatch(
      /; a fall by 5 points is excluded \(one-sided 95 %\)$/,
    );
    expect(numbers(run({ refunds: 19 }, 20), run({ refunds: 20 }, 20))[0]).toMatch(
      /; seen to have fallen by 5 points, though not surely; a fall by up to 1\d(?:\.\d)? points may have gone unseen \(95 %\)$/,
    );
    expect(numbers(run({ refunds: 5 }, 5), null)[0]).not.toContain('fall');
  });

  it('names the end of the interval that stands with the change, in the reason as in the numbers', () => {
    const [before, now] = [run({ refunds: 5 }, 5), run({ refunds: 5 }, 5)];
    const comparison = compare(before, now);
    const change = comparison.changes.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'intent',
    )!;
    const [line] = rolloutOf({ ...nothing, solved: solvedIn(now), comparison });
    expect(line!.fall!.most).toBe(-change.interval!.low);
    const end = sentence(change, now.record).match(/95 % −([\d.]+) to/)![1];
    const said = `a fall by up to ${end} points may have gone unseen (95 %)`;
    expect([rolloutNumbers(line!), rolloutReason(line!), decidedIntents([line!], now.record)]).toEqual(
      [said, said, said].map((words) => expect.stringContaining(words) as string),
    );
  });

  it('is not kept from its rollout by a fall that fresh customers did not show', () => {
    const [before, now] = [run({ refunds: 20 }, 20), run({ refunds: 19 }, 20)];
    const comparison = compare(before, now);
    for (const change of comparison.changes) change.confirmation = { state: 'dropped', fresh: null };
    expect(rolloutOf({ ...nothing, solved: solvedIn(now), comparison })[0]!.decision).toBe('roll-out');
  });

  it('says its numbers', () => {
    const [line] = rolloutOf({
      ...nothing,
      solved: new Map([['refunds', { verified: 14, scorable: 45 }]]),
    });
    expect(line!.decision).toBe('hold');
    expect(rolloutNumbers(line!)).toBe(
      '14 of 45 solved, surely below the floor of 50 % (one-sided 95 %: at most 44.3 %)',
    );
  });

  it('never says of a range that ends below the floor that the floor is not missed', () => {
    const solved = new Map([['refund', { verified: 25, scorable: 70 }]]);
    for (let other = 0; other < 14; other++) solved.set(`other-${other}`, { verified: 35, scorable: 70 });
    const lines = rolloutOf({ ...nothing, solved });
    const line = lines.find(({ intent }) => intent === 'refund')!;
    expect(line).toMatchObject({ side: 'open', decision: 'unknown' });
    expect(rolloutNumbers(line)).toBe(
      '25 of 70 solved, below the floor of 50 %, though not surely among all intents (one-sided 95 %: at least 26.2 %, at most 46.2 %)',
    );
  });
});
