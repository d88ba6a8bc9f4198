import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { withNoise } from '../../src/compare/series/with-noise.ts';
import { upperTail } from '../../src/distributions/normal.ts';
import { random } from '../../src/plan/random.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { runOf } from './runs.ts';

const run = (waiting: number, lateMs = 0, of = 40) => {
  const { record, scored } = runOf(
    ['a/x', 'b/x', 'c/x', 'd/x'].map((cell) => ({
      cell,
      solved: of,
      of,
      measures: (n: number) => ({
        waiting: [waiting + (n % 5) / 10, 1] as const,
        effort_index: [20 + (n % 5), 1] as const,
      }),
    })),
  );
  return { record, scored: scored.map((one) => ({ ...one, ...(lateMs > 0 && { lateMs }) })) };
};
const waitingIn = (...runs: Parameters<typeof compare>) =>
  compare(...runs).changes.find(({ metric, segment }) => metric === 'waiting' && segment.kind === 'all')!;

it('a bot that answers two seconds later is called slower', () => {
  expect(waitingIn(run(3), run(6)).verdict).toBe('regressed');
});

it('a bot that is later by far more than the machine was is called slower, of few conversations too', () => {
  expect(waitingIn(run(0.4, 80), run(4.2, 80)).verdict).toBe('regressed');
  expect(waitingIn(run(0.4, 80, 6), run(4.2, 80, 6))).toMatchObject({ verdict: 'regressed' });
  expect(waitingIn(run(0.4, 80, 6), run(0.5, 80, 6)).verdict).not.toBe('regressed');
});

it('a machine that was late to its own timers by as much accuses no bot, whichever run it was', () => {
  expect(waitingIn(run(3), run(6, 3000)).verdict).toBe('not-enough-evidence');
  expect(waitingIn(run(6, 3000), run(3)).verdict).toBe('not-enough-evidence');
  // Of what is counted and not timed the machine says nothing.
  const effort = compare(run(3), run(6, 3000)).changes.find(
    ({ metric, segment }) => metric === 'effort_index' && segment.kind === 'all',
  )!;
  expect(effort.interval).toEqual(
    compare(run(3), run(6)).changes.find(({ metric, segment }) => metric === 'effort_index' && segment.kind === 'all')!
      .interval,
  );
});

it.each([
  [0.5, 6],
  [1, 6],
  [3, 12],
])(
  'a night that strays by %d as its kind does is called unusual as often as p says, learned from %d nights',
  (restless, nights) => {
    const draw = random('noise', `${restless}`);
    const normal = () => Array.from({ length: 12 }, () => draw.next()).reduce((sum, one) => sum + one, -6);
    const chance = 0.4;
    const figure = () => restless * normal() + chance * normal();
    const samples = 4000;
    const called = Array.from({ length: samples }, () => {
      const past = Array.from({ length: nights }, figure);
      const mean = past.reduce((sum, one) => sum + one, 0) / nights;
      const seen = past.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (nights - 1);
      const between = Math.sqrt(Math.max(0, seen - chance ** 2));
      const difference = figure() - figure();
      const z = difference / chance / Math.SQRT2;
      const { tails } = withNoise(
        {
          metric: metricOf('effort_index'),
          segment: { kind: 'all', id: '' },
          baseline: arm,
          candidate: arm,
          difference,
          // Of a number it reckons with values that nobody has seen.
          interval: { low: difference - 10, high: difference + 10 },
          bound: difference + 9,
          tails: { lower: upperTail(-z), upper: upperTail(z) },
          variance: 2 * chance ** 2,
          repetitions: 20,
        },
        { deviation: between, variance: between ** 2 + chance ** 2, freedom: nights - 1 },
      );
      return tails!.upper <= 0.01;
    }).filter(Boolean).length;
    expect(called / samples).toBeGreaterThan(0.004);
    expect(called / samples).toBeLessThan(0.017);
  },
);

const arm = { numerator: 60, denominator: 60, conversations: 60, value: 1 };
