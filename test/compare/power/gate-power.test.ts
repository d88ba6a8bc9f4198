import { describe, expect, it } from 'vitest';
import { gatePowerOf, type PlannedCell } from '../../../src/compare/power/gate-power.ts';
import { smallSuiteOf } from '../../../src/compare/power/small-suite.ts';
import { smallSuiteText } from '../../../src/report/forecast.ts';

const all = { kind: 'all', id: '' } as const;

describe('what gates could see', () => {
  const cells = ['a', 'b', 'c', 'd'].flatMap((scenario) =>
    ['x', 'y'].map((persona): PlannedCell => ({
      cell: `${scenario}/${persona}`,
      scenario,
      persona,
      intent: scenario === 'a' ? 'refunds' : 'orders',
      segment: null,
      tags: [],
      says: new Set(scenario === 'a' ? (['human-required', 'forbidden'] as const) : (['forbidden'] as const)),
    })),
  );
  const options = { cells, intents: {}, repetitions: 5, earlier: null, rule: 'stored' } as const;

  it('is told of every segment a gate judges, and is larger where there are fewer cells', () => {
    const gates = [{ metric: 'verified_success', each: 'intent', max_drop: 0.05 }] as const;
    const [orders, refunds] = gatePowerOf({ ...options, gates });
    expect([orders!.segment.id, refunds!.segment.id]).toEqual(['orders', 'refunds']);
    expect(refunds!.visibleConfirmed).toBeGreaterThan(orders!.visibleConfirmed!);
    expect(refunds).toMatchObject({ named: 0.05, sees: false, assumed: true });
    expect(refunds!.repetitions).toBeGreaterThan(orders!.repetitions!);
    const [, after] = gatePowerOf({
      ...options,
      gates,
      repetitions: refunds!.repetitions!,
    });
    expect(after!.sees).toBe(true);
  });

  it('counts for escalation only the cells that must reach a human', () => {
    const [recall] = gatePowerOf({ ...options, gates: [{ metric: 'escalation_recall', max_drop: 0.05 }] });
    const [success] = gatePowerOf({ ...options, gates: [{ metric: 'verified_success', max_drop: 0.05 }] });
    expect(recall!.visible).toBeGreaterThan(success!.visible!);
    expect(gatePowerOf({ ...options, gates: [{ metric: 'over_escalation', max_drop: 0.05 }] })).toEqual([]);
  });

  it('takes its variance from an earlier run, and says where that observed nothing', () => {
    const estimate = { metric: 'verified_success', segment: all, value: 0.99, variance: 0.00001 } as const;
    const gates = [
      { metric: 'verified_success', max_drop: 0.03 },
      { metric: 'effort_index', max_drop: 2 },
    ];
    const [success, effort] = gatePowerOf({ ...options, gates, earlier: { estimates: [estimate], repetitions: 5 } });
    expect(success!.assumed).toBe(false);
    expect(success!.visible).toBeLessThan(0.04);
    expect(gatePowerOf({ ...options, gates })[0]!.visible).toBeGreaterThan(0.2);
    expect(effort).toMatchObject({ visible: null, sees: null });
  });

  it('is told of floors that intents declare, as of any limit', () => {
    const intents = { refunds: { floor: 0.8 }, orders: {} };
    const gates = [{ metric: 'verified_success', intent: 'refunds', min: 0.8 }] as const;
    const [gate, floor, ...others] = gatePowerOf({ ...options, intents, gates });
    expect(others).toEqual([]);
    expect(floor).toMatchObject({
      gate: 'floor',
      operator: 'min',
      named: 0.8,
      segment: { kind: 'intent', id: 'refunds' },
    });
    // A floor is kept at 95 %, a gate at 97.5 %.
    expect(floor!.repetitions).toBeLessThan(gate!.repetitions!);
    expect(floor!.sees).toBe(floor!.repetitions! <= 5);
  });

  it('tells of a red line the rarest event it would have met', () => {
    const [line] = gatePowerOf({ ...options, gates: [{ metric: 'forbidden_statement', never: true }] });
    // 40 conversations: what happens in 7.2 % of them is missed once in twenty nights.
    expect(line!.visible).toBeCloseTo(1 - 0.05 ** (1 / 40), 12);
  });

  it('settles a limit the sooner, the further the bot is from it', () => {
    const earlier = (value: number) => ({
      estimates: [{ metric: 'verified_success', segment: all, value, variance: 0.001 } as const],
      repetitions: 5,
    });
    const gates = [{ metric: 'verified_success', min: 0.8 }];
    const [near] = gatePowerOf({ ...options, gates, earlier: earlier(0.85) });
    const [far] = gatePowerOf({ ...options, gates, earlier: earlier(0.95) });
    expect(near!.repetitions).toBeGreaterThan(far!.repetitions!);
    expect(gatePowerOf({ ...options, gates, earlier: earlier(0.8) })[0]!.repetitions).toBeNull();
  });

  it('says of a limit that no bot could keep it, and at how many repetitions the best would', () => {
    // .9 ^ 36 is the first power of .9 below .025: eight cells need five repetitions.
    const gates = [{ metric: 'verified_success', min: 0.9 }];
    const [few] = gatePowerOf({ ...options, gates, repetitions: 4 });
    expect(few).toMatchObject({ visible: Infinity, repetitions: 5, sees: false });
    expect(gatePowerOf({ ...options, gates, repetitions: 5 })[0]).toMatchObject({ sees: true });
  });
});

describe('a suite that is too small', () => {
  const suite = (intents: number, cells: number): PlannedCell[] =>
    Array.from({ length: intents * cells }, (_, i) => ({
      cell: `s${i}/x`,
      scenario: `s${i}`,
      persona: 'x',
      intent: `i${i % intents}`,
      segment: null,
      tags: [],
      says: new Set(),
    }));

  it('says that a plain fall of an intent would go unseen, and what would see it', () => {
    const small = smallSuiteOf({ cells: suite(6, 1), repetitions: 5, earlier: null })!;
    expect(small).toMatchObject({ of: 6, fall: 0.3 });
    expect(small.intents.map(({ cells, visible }) => [cells, visible])).toEqual(
      Array.from({ length: 6 }, () => [1, Infinity]),
    );
    expect(small.repetitionsConfirmed).toBeLessThan(small.repetitions!);
    expect(smallSuiteOf({ cells: suite(6, 1), repetitions: small.repetitions!, earlier: null })).toBeNull();
    expect(smallSuiteText(small)).toMatch(
      /^Of falls .* none, however large \(6 of 6 intents, 1 cell in the smallest\), --versus --confirm .*; one of 30 points takes \d+ repetitions a cell, \d+ with --versus --confirm\./,
    );
  });

  it('says nothing where every intent has cells enough', () => {
    expect(smallSuiteOf({ cells: suite(3, 40), repetitions: 5, earlier: null })).toBeNull();
  });
});
