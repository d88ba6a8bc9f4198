import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import {
  minimumDetectableEffect,
  worsened,
  type Design,
} from '../../../src/compare/power/minimum-detectable-effect.ts';
import { repetitionsToCall, repetitionsToHold } from '../../../src/compare/power/sample-size.ts';
import { rateBound } from '../../../src/compare/statistics/difference-bound.ts';
import { fisherFall } from '../../../src/compare/statistics/fisher.ts';
import { z95 } from '../../../src/distributions/normal.ts';
import { random } from '../../../src/plan/random.ts';
import { metricOf } from '../../../src/score/metrics.ts';
import { rates } from '../statistics/strata.ts';
import { runOf } from '../runs.ts';

const success = metricOf('verified_success');
const rate = (value: number, cells = 1): Design => ({
  metric: success,
  value,
  variance: (value * (1 - value)) / cells,
  conversations: cells,
});
const unchanged = (design: Design) => worsened(design, 0);

/** Chance of each count of successes. */
function binomial(n: number, p: number): number[] {
  const draws = [1];
  for (let drawn = 0; drawn < n; drawn++)
    for (let x = drawn + 1; x >= 0; x--) draws[x] = (draws[x - 1] ?? 0) * p + (draws[x] ?? 0) * (1 - p);
  return draws;
}

/** Chance that one cell of so many repetitions is settled, every outcome weighed. */
function chanceOf(settles: (before: number, now: number) => boolean, n: number, before: number, now: number): number {
  const [first, second] = [binomial(n, before), binomial(n, now)];
  return first.reduce((sum, p, x) => sum + p * second.reduce((own, q, y) => own + (settles(x, y) ? q : 0), 0), 0);
}

const fewest = (isEnough: (n: number) => boolean): number => {
  let n = 1;
  while (!isEnough(n)) n = Math.max(n + 1, Math.floor(n * 1.03));
  return n;
};

describe('repetitions that settle a figure', () => {
  it('are 52 for what was always solved to be held within five points: not two thousand', () => {
    expect(repetitionsToHold(unchanged(rate(1)), 0.05)).toBe(52);
    const always = (n: number) =>
      rates([
        [
          [n, n],
          [n, n],
        ],
      ]);
    expect(rateBound(always(52), z95, -1)).toBeGreaterThan(-0.05);
    expect(rateBound(always(51), z95, -1)).toBeLessThan(-0.05);
  });

  it.each([
    [1, 0, 1e-4],
    [1, 0.2, 1e-4],
    [0.9, 0.3, 1e-4],
    [0.9, 0.3, 0.01],
    [0.8, 0.5, 1e-3],
  ])(
    'are what Fisher’s exact test needs to call a fall from %d to %d at p ≤ %d, within a factor of 1.3',
    (before, now, level) => {
      const isCalled = (n: number) => (x: number, y: number) =>
        fisherFall({ verified: x, scorable: n }, { verified: y, scorable: n }) <= level;
      const needed = fewest((n) => chanceOf(isCalled(n), n, before, now) >= 0.8);
      const said = repetitionsToCall(worsened(rate(before), before - now), { level, least: 0.05 })!;
      expect(said / needed).toBeGreaterThan(1 / 1.3);
      expect(said / needed).toBeLessThan(1.3);
    },
  );

  it('are what simulated effort needs to be held, within a factor of 1.3', () => {
    const draw = random('sizes', 'effort');
    const effort = () => 20 + 16 * (draw.next() - 0.5);
    const cells = ['a', 'b', 'c', 'd'];
    const night = (repetitions: number) => {
      const arm = () =>
        runOf(
          cells.map((id) => ({
            cell: `${id}/x`,
            solved: 0,
            of: repetitions,
            measures: () => ({ effort_index: [effort(), 1] }),
          })),
        );
      return compare(arm(), arm()).changes.find((one) => one.metric === 'effort_index' && one.segment.kind === 'all')!;
    };
    const said = repetitionsToHold(
      unchanged({ metric: metricOf('effort_index'), value: 20, variance: 256 / 12 / 4, conversations: 4 }),
      2,
    )!;
    const held = (repetitions: number) =>
      Array.from({ length: 60 }, () => night(repetitions).verdict).filter((verdict) => verdict === 'held').length / 60;
    expect(held(Math.ceil(said * 1.3))).toBeGreaterThan(0.75);
    expect(held(Math.floor(said / 1.3))).toBeLessThan(0.85);
  });

  it('are none where repeating settles nothing', () => {
    expect(repetitionsToHold(worsened(rate(0.9), 0.05), 0.05)).toBeNull();
    expect(repetitionsToHold(worsened(rate(0.9), 0.0499), 0.05)).toBeNull();
    expect(repetitionsToCall(worsened(rate(0.9), 0.05), { level: 0.01, least: 0.05 })).toBeNull();
    expect(repetitionsToCall(worsened(rate(0.9), 0), { level: 0.01, least: 0.05 })).toBeNull();
  });

  it('stand in a comparison for what was seen there', () => {
    const five = (solved: number) => runOf([{ cell: 'a/x', solved, of: 5 }]);
    const of = (before: number, now: number) =>
      compare(five(before), five(now)).changes.find(
        ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'scenario',
      )!;
    expect(of(5, 5)).toMatchObject({ verdict: 'not-enough-evidence', repetitionsNeeded: 52 });
    // Never, after always: a dozen leave no doubt in any report.
    expect(of(5, 0).repetitionsNeeded).toBeLessThanOrEqual(12);
    expect(of(0, 5).verdict === 'improved' || of(0, 5).verdict === 'held').toBe(true);
  });
});

describe('the smallest change a night calls', () => {
  it('is called by the repetitions that are said to call it, and by no fewer', () => {
    const design = rate(0.9, 8);
    for (const repetitions of [5, 10, 40]) {
      const call = { level: 1e-4, least: 0 };
      const effect = minimumDetectableEffect(design, repetitions, call);
      expect(repetitionsToCall(worsened(design, effect), call)).toBeLessThanOrEqual(repetitions);
      expect(repetitionsToCall(worsened(design, effect * 0.97), call)).toBeGreaterThan(repetitions);
    }
  });

  it('is none where not even the worst bot would be called', () => {
    // 1 / C(8, 4): four against four never come below p = .014.
    expect(minimumDetectableEffect(rate(0.9), 4, { level: 1e-4, least: 0 })).toBe(Infinity);
  });
});
