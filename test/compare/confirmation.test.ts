import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { beginRetests, freshRepetitions, judgeFresh, type Retest } from '../../src/compare/decide/retest.ts';
import type { Fresh } from '../../src/compare/decide/rule.ts';
import { decide } from '../../src/compare/decide/rules.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
import { testAll } from '../../src/compare/tests.ts';
import { suspectsIn, type Suspect } from '../../src/compare/decide/suspects.ts';
import { runOf, type CellSample } from './runs.ts';

const personas = ['calm', 'hurried', 'angry', 'senior'];
const cells = (refunds: number, of: number): CellSample[] =>
  ['refunds', 'complaints', 'order-status'].flatMap((intent) =>
    personas.map((persona) => ({
      cell: `${intent}/${persona}`,
      intent,
      solved: intent === 'refunds' ? refunds : of,
      of,
    })),
  );

/** Refunds solved 3 of 5 in every cell, was 5 of 5. */
const [baseline, candidate] = [runOf(cells(5, 5)), runOf(cells(3, 5))];
const suspects = suspectsIn(testAll(baseline, candidate));

/** Fresh conversations of both bots: refunds solved so often in 20, spread so that every round sees the same share. */
function freshOf(before: number, now: number): Fresh {
  const spread = (solved: number) =>
    runOf(cells(40, 40)).scored.map((one) => {
      const verified = one.intent !== 'refunds' || (one.repetition * solved) % 20 < solved;
      return { ...one, verified, measures: { verified_success: [verified ? 1 : 0, 1] as const } };
    });
  return { baseline: spread(before), candidate: spread(now) };
}

/** What the rules make of a night and of what was held again. */
const confirmedBy = (fresh: Fresh, now = candidate) =>
  compare(baseline, now, {
    decision: decide(
      { baseline, candidate: now, fresh, planned: null, looks: null, quarantine: quarantineOf([], '') },
      { gates: [], intents: {} },
      ['once', 'confirm'],
    ),
  });

/** Rounds of fresh conversations until all is settled. */
function retest(
  before: number,
  now: number,
  tried: readonly Suspect[] = suspects,
): { retests: readonly Retest[]; asked: number[] } {
  const all = freshOf(before, now);
  const asked: number[] = [];
  let retests = beginRetests(tried);
  for (let needed = freshRepetitions(retests); needed.size > 0; needed = freshRepetitions(retests)) {
    asked.push([...needed.values()].reduce((a, b) => a + b, 0));
    const fresh = (scored: Fresh['baseline']) =>
      scored.filter(({ cell, repetition }) => repetition <= (needed.get(cell) ?? 0));
    retests = judgeFresh(retests, { baseline: fresh(all.baseline), candidate: fresh(all.candidate) });
  }
  return { retests, asked };
}

const refundsIn = ({ changes }: ReturnType<typeof compare>) =>
  changes.find(
    ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'intent' && segment.id === 'refunds',
  )!;

describe('suspecting', () => {
  it('names what fell, once for segments of the same cells, with the cells to run again', () => {
    const success = suspects.filter((one) => one.kind === 'metric');
    expect(success.map(({ segment }) => `${segment.kind} ${segment.id}`)).toContain('intent refunds');
    expect(success.map(({ segment }) => `${segment.kind} ${segment.id}`)).not.toContain('scenario refunds');
    const refunds = success.find(({ segment }) => segment.id === 'refunds')!;
    expect(refunds.cells).toEqual(personas.map((persona) => `refunds/${persona}`).toSorted());
  });

  it('is not yet an alarm', () => {
    expect(refundsIn(compare(baseline, candidate)).verdict).toBe('not-enough-evidence');
  });

  it('suspects a cell that fell by 40 points to less than half', () => {
    const [before, now] = [runOf([{ cell: 'a/b', solved: 5, of: 5 }]), runOf([{ cell: 'a/b', solved: 2, of: 5 }])];
    expect(suspectsIn(testAll(before, now))).toContainEqual({ kind: 'cell', cell: 'a/b', cells: ['a/b'] });
  });

  it('suspects no cell that is set aside', () => {
    const [before, now] = [runOf([{ cell: 'a/b', solved: 5, of: 5 }]), runOf([{ cell: 'a/b', solved: 0, of: 5 }])];
    const quarantine = quarantineOf([{ scenario: 'a', until: '2026-03-31', reason: 'flaky' }], '2026-03-01');
    expect(suspectsIn(testAll(before, now, { quarantine }))).toEqual([]);
  });

  it('suspects nothing in a run compared with itself', () => {
    expect(suspectsIn(testAll(baseline, baseline))).toEqual([]);
  });
});

describe('confirming', () => {
  it('calls regressed what falls again, on the fresh conversations', () => {
    const refunds = refundsIn(confirmedBy(freshOf(20, 12)));
    expect(refunds.verdict).toBe('regressed');
    expect(refunds.confirmation!.fresh!.p).toBeLessThan(0.001);
    expect(refunds.confirmation!.fresh!.candidate.conversations).toBeGreaterThanOrEqual(20);
  });

  it('drops what does not fall again, after one cheap round', () => {
    const { retests, asked } = retest(18, 18);
    expect(retests.every(({ state }) => state === 'dropped')).toBe(true);
    expect(asked).toHaveLength(1);
    const { changes } = confirmedBy(freshOf(18, 18));
    expect(changes.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
  });

  it('asks for more of what stays in doubt, and only of that', () => {
    const { asked } = retest(20, 17);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.toSorted((a, b) => a - b)).toEqual(asked);
  });

  it('makes a headline figure wait little longer for the details suspected beside it', () => {
    const intent = { kind: 'intent', id: 'refunds' } as const;
    const success = suspects.find((one) => one.kind === 'metric' && one.segment.kind === 'intent')!;
    const details = Array.from({ length: 20 }, (): Suspect => ({
      kind: 'metric',
      metric: 'dead_ends',
      segment: intent,
      cells: [],
    }));
    const alone = retest(20, 15, [success]).retests[0]!;
    const among = retest(20, 15, [success, ...details]).retests[0]!;
    const equals = retest(
      20,
      15,
      Array.from({ length: 21 }, () => success),
    ).retests[0]!;
    expect([alone.rounds, among.rounds, equals.rounds]).toEqual([2, 2, 3]);
    expect(among.state).toBe('confirmed');
  });

  it('confirms a twin segment together with the suspect', () => {
    const scenario = confirmedBy(freshOf(20, 12)).changes.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'scenario' && segment.id === 'refunds',
    )!;
    expect(scenario.verdict).toBe('regressed');
  });

  it('does not let the night that raised a suspicion confirm it', () => {
    const gone = runOf(cells(0, 5));
    expect(refundsIn(compare(baseline, gone)).verdict).toBe('regressed');
    expect(refundsIn(confirmedBy(freshOf(18, 18), gone)).verdict).toBe('not-enough-evidence');
  });
});
