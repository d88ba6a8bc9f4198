import { describe, expect, it } from 'vitest';
import {
  minimumDetectableEffect,
  repetitionsToDetect,
  type Design,
} from '../../src/compare/power/minimum-detectable-effect.ts';
import { suspicious } from '../../src/compare/decide/suspects.ts';
import { gatePowerOf, type PlannedCell } from '../../src/compare/power/gate-power.ts';
import { weightOf } from '../../src/compare/margin.ts';
import { quantile } from '../../src/distributions/normal.ts';
import { metricOf } from '../../src/score/metrics.ts';

const all = { kind: 'all', id: '' } as const;
const metric = metricOf('verified_success');
const design: Design = { metric, segment: all, variance: 0.06 / 100, weight: 100 };

describe('the change a night could see', () => {
  // √(2 · .0006 / 2) of error, .841621 of it further than the level asks.
  it('follows from variance, repetitions and the rule', () => {
    const error = Math.sqrt(0.0006);
    const weight = weightOf(metric, all);
    const confirmed = (quantile(1 - suspicious * weight) + 0.8416212336) * error;
    const stored = (quantile(1 - (0.005 * weight) / 100) + 0.8416212336) * error;
    expect(minimumDetectableEffect(design, 2, 'confirmed')).toBeCloseTo(confirmed, 8);
    expect(minimumDetectableEffect(design, 2, 'stored')).toBeCloseTo(stored, 8);
    expect(stored).toBeGreaterThan(confirmed);
  });

  it('is never less than the margin', () => {
    expect(minimumDetectableEffect(design, 1000, 'stored')).toBe(0.03);
    expect(repetitionsToDetect(design, 0.02, 'stored')).toBeNull();
  });

  it.each(['stored', 'confirmed'] as const)(
    'is seen by the repetitions said to see it, and by no fewer: %s',
    (rule) => {
      const needed = repetitionsToDetect(design, 0.04, rule)!;
      expect(minimumDetectableEffect(design, needed, rule)).toBeLessThanOrEqual(0.04);
      expect(minimumDetectableEffect(design, needed - 1, rule)).toBeGreaterThan(0.04);
    },
  );
});

describe('what gates could see', () => {
  const cells = ['a', 'b', 'c', 'd'].flatMap((scenario) =>
    ['x', 'y'].map((persona): PlannedCell => ({
      cell: `${scenario}/${persona}`,
      scenario,
      persona,
      intent: scenario === 'a' ? 'refunds' : 'orders',
      segment: null,
      tags: [],
      escalation: scenario === 'a' ? 'required' : null,
    })),
  );
  const options = { cells, repetitions: 5, earlier: null, rule: 'stored' } as const;

  it('is told of every segment a gate judges, and is larger where there are fewer cells', () => {
    const gates = [{ metric: 'verified_success', each: 'intent', max_drop: 0.05 }] as const;
    const [orders, refunds] = gatePowerOf({ ...options, gates });
    expect([orders!.segment.id, refunds!.segment.id]).toEqual(['orders', 'refunds']);
    expect(refunds!.visible).toBeGreaterThan(orders!.visible!);
    expect(refunds).toMatchObject({ named: 0.05, sees: false, assumed: true });
    const [after] = gatePowerOf({
      ...options,
      gates,
      repetitions: Math.max(orders!.repetitions!, refunds!.repetitions!),
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
    expect(success).toMatchObject({ sees: true, assumed: false, visible: 0.03 });
    expect(effort).toMatchObject({ visible: null, sees: null });
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
    const [near] = gatePowerOf({ ...options, gates, earlier: earlier(0.83) });
    const [far] = gatePowerOf({ ...options, gates, earlier: earlier(0.95) });
    expect(near!.repetitions).toBeGreaterThan(far!.repetitions!);
    expect(gatePowerOf({ ...options, gates, earlier: earlier(0.8) })[0]!.repetitions).toBeNull();
  });
});
