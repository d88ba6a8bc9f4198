import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import {
  beginConfirmation,
  freshRepetitions,
  judgeFresh,
  type Confirmation,
} from '../../src/compare/decide/confirmation.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
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
const suspects = suspectsIn(compare(baseline, candidate), baseline, candidate);

/** Rounds of fresh conversations, refunds solved so often in 20, until all is settled. */
function confirm(
  before: number,
  now: number,
  tried: readonly Suspect[] = suspects,
): { confirmation: Confirmation; asked: number[] } {
  // Spread over the repetitions, so that every round sees the same share.
  const spread = (solved: number) =>
    runOf(cells(40, 40)).scored.map((one) => {
      const verified = one.intent !== 'refunds' || (one.repetition * solved) % 20 < solved;
      return { ...one, verified, measures: { verified_success: [verified ? 1 : 0, 1] as const } };
    });
  const all = { baseline: spread(before), candidate: spread(now) };
  const asked: number[] = [];
  let confirmation = beginConfirmation(tried);
  for (let needed = freshRepetitions(confirmation); needed.size > 0; needed = freshRepetitions(confirmation)) {
    asked.push([...needed.values()].reduce((a, b) => a + b, 0));
    const fresh = (scored: typeof all.baseline) =>
      scored.filter(({ cell, repetition }) => repetition <= (needed.get(cell) ?? 0));
    confirmation = judgeFresh(confirmation, { baseline: fresh(all.baseline), candidate: fresh(all.candidate) });
  }
  return { confirmation, asked };
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
    expect(suspectsIn(compare(before, now), before, now)).toContainEqual({ kind: 'cell', cell: 'a/b', cells: ['a/b'] });
  });

  it('suspects no cell that is set aside', () => {
    const [before, now] = [runOf([{ cell: 'a/b', solved: 5, of: 5 }]), runOf([{ cell: 'a/b', solved: 0, of: 5 }])];
    const quarantine = quarantineOf([{ scenario: 'a', until: '2026-03-31', reason: 'flaky' }], '2026-03-01');
    expect(suspectsIn(compare(before, now, { quarantine }), before, now)).toEqual([]);
  });

  it('suspects nothing in a run compared with itself', () => {
    expect(suspectsIn(compare(baseline, baseline), baseline, baseline)).toEqual([]);
  });
});

describe('confirming', () => {
  it('calls regressed what falls again, on the fresh conversations', () => {
    const { confirmation } = confirm(20, 12);
    const refunds = refundsIn(compare(baseline, candidate, { confirmation }));
    expect(refunds.verdict).toBe('regressed');
    expect(refunds.confirmation!.fresh!.p).toBeLessThan(0.001);
    expect(refunds.confirmation!.fresh!.candidate.conversations).toBeGreaterThanOrEqual(20);
  });

  it('drops what does not fall again, after one cheap round', () => {
    const { confirmation, asked } = confirm(18, 18);
    expect(confirmation.suspects.every(({ state }) => state === 'dropped')).toBe(true);
    expect(asked).toHaveLength(1);
    const { changes } = compare(baseline, candidate, { confirmation });
    expect(changes.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
  });

  it('asks for more of what stays in doubt, and only of that', () => {
    const { asked } = confirm(20, 17);
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
    const alone = confirm(20, 15, [success]).confirmation.suspects[0]!;
    const among = confirm(20, 15, [success, ...details]).confirmation.suspects[0]!;
    const equals = confirm(
      20,
      15,
      Array.from({ length: 21 }, () => success),
    ).confirmation.suspects[0]!;
    expect([alone.rounds, among.rounds, equals.rounds]).toEqual([2, 2, 3]);
    expect(among.state).toBe('confirmed');
  });

  it('confirms a twin segment together with the suspect', () => {
    const { confirmation } = confirm(20, 12);
    const scenario = compare(baseline, candidate, { confirmation }).changes.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'scenario' && segment.id === 'refunds',
    )!;
    expect(scenario.verdict).toBe('regressed');
  });

  it('does not let the night that raised a suspicion confirm it', () => {
    const gone = runOf(cells(0, 5));
    const dropped: Confirmation = {
      suspects: suspectsIn(compare(baseline, gone), baseline, gone).map((suspect) => ({
        suspect,
        state: 'dropped',
        rounds: 1,
        result: null,
      })),
    };
    expect(refundsIn(compare(baseline, gone)).verdict).toBe('regressed');
    expect(refundsIn(compare(baseline, gone, { confirmation: dropped })).verdict).toBe('not-enough-evidence');
  });
});
