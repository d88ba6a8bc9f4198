import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, type Random } from '../../src/plan/random.ts';
import { clopperPearson, intervalOf, wilson } from '../../src/score/interval.ts';
import { type Sums, sumsOf } from '../../src/score/sums.ts';
import { metricOf, metrics } from '../../src/score/metrics.ts';
import type { Measure } from '../../src/score/score.ts';

const ofNumbers = (values: readonly number[]): Sums => sumsOf(values.map((value) => [value, 1] as const));

describe('intervals of rates', () => {
  // The worked examples of Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 1998, table I,
  // methods 3 and 5; R's prop.test(x, n, correct = FALSE) and binom.test(x, n) give the same.
  it.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ] as const)('of %i in %i are as published', (successes, of, score, exact) => {
    const found = [wilson(successes, of), clopperPearson(successes, of)];
    expect(found.map(({ low, high }) => [low, high])).toEqual(
      [score, exact].map((ends) => ends.map((end) => expect.closeTo(end, 4))),
    );
  });

  it('are none of a single conversation, however many could not be decided beside it', () => {
    const of = (...outcomes: Measure[]) => intervalOf(metricOf('verified_success'), sumsOf(outcomes));
    expect([of(null, null), of([1, 1], null, null)]).toEqual([null, null]);
  });

  it('hold whichever way what is unknown would have gone', () => {
    const of = (...outcomes: Measure[]) => intervalOf(metricOf('verified_success'), sumsOf(outcomes))!;
    const [yes, no] = [[1, 1] as const, [0, 1] as const];
    expect(of(yes, yes, no, null, null)).toEqual({
      low: of(yes, yes, no, no, no).low,
      high: of(yes, yes, no, yes, yes).high,
    });
  });

  it('hold the share, stay within 0 and 1, and are never of zero width', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const of = successes + failures;
        for (const { low, high } of [wilson(successes, of), clopperPearson(successes, of)]) {
          expect(Math.min(low, 1 - high)).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(successes / of);
          expect(high).toBeGreaterThanOrEqual(successes / of);
          expect(high - low).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('by Clopper and Pearson miss on either side no oftener than they say, whatever the true rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (of, rate) => {
        let [above, below, chance] = [0, 0, (1 - rate) ** of];
        for (let successes = 0; successes <= of; successes++) {
          const { low, high } = clopperPearson(successes, of);
          if (rate < low) below += chance;
          if (rate > high) above += chance;
          chance *= ((of - successes) / (successes + 1)) * (rate / (1 - rate));
        }
        expect(Math.max(above, below)).toBeLessThanOrEqual(0.025 + 1e-9);
      }),
    );
  });
});

describe('intervals of numbers and ratios', () => {
  const effort = metricOf('effort_index');

  it('of yes and no are Clopper and Pearson’s, on whatever scale', () => {
    const { low, high } = intervalOf(effort, ofNumbers([0, 100, 0, 0, 100, 0, 0]))!;
    const exact = clopperPearson(2, 7);
    expect([low, high]).toEqual([expect.closeTo(100 * exact.low, 9), expect.closeTo(100 * exact.high, 9)]);
  });

  it('of what never varied reach to what as many conversations may have missed', () => {
    // 1 − .025^(1/5) of the scale: five conversations miss what happens less often than that once in forty times.
    expect(intervalOf(effort, ofNumbers([0, 0, 0, 0, 0]))).toEqual({ low: 0, high: expect.closeTo(52.1824, 4) });
    expect(intervalOf(metricOf('rephrases'), ofNumbers([0, 0, 0, 0, 0]))!.high).toBeCloseTo(5 * 0.521824, 5);
  });

  it('lie around the value, within the scale, with a width, for every metric and whatever was seen', () => {
    const shares = fc.array(fc.tuple(fc.nat(1024), fc.integer({ min: 1, max: 20 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.constantFrom(...metrics.filter(({ kind }) => kind !== 'rate')), shares, (metric, drawn) => {
        const [bottom, top] = { share: [0, 1], index: [0, 100], score: [-1, 1] }[metric.unit as 'share'] ?? [0, 400];
        const sums = sumsOf(
          drawn.map(([at, of]) => {
            const y = metric.kind === 'mean' ? 1 : of;
            return [y * (bottom! + (at / 1024) * (top! - bottom!)), y] as const;
          }),
        );
        const { low, high } = intervalOf(metric, sums)!;
        const value = sums.x / sums.d;
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(value - 1e-9);
        expect(low).toBeGreaterThanOrEqual(metric.unit === 'score' ? -3 : 0);
        expect(high).toBeLessThanOrEqual({ share: 1, index: 100, score: 3 }[metric.unit as 'share'] ?? Infinity);
        expect(high - low).toBeGreaterThan(1e-6);
      }),
    );
  });

  it('do not exist for a single conversation: it is observed, and bounds nothing', () => {
    for (const metric of metrics) expect(intervalOf(metric, ofNumbers([1]))).toBeNull();
  });

  // Laws with many zeros and rare large values, where Student's t held the truth in 36 to 65 of 100.
  const laws: Record<string, (random: Random) => number> = {
    'six in ten without effort, one in twelve with a lot': (random) =>
      random.chance(0.6) ? 0 : Math.min(100, -12 * Math.log(1 - random.next()) + (random.chance(0.08) ? 60 : 0)),
    'a loss of 50 one time in five': (random) => (random.chance(0.2) ? 50 : 0),
    'a loss of 80 one time in twenty': (random) => (random.chance(0.05) ? 80 : 0),
    'spread evenly from 10 to 40': (random) => 10 + 30 * random.next(),
    'always the same but for one in ten': (random) => (random.chance(0.1) ? 90 : 18.1),
  };

  it.each(Object.keys(laws))('hold the truth in 93 of 100 of 2, 3 and 5 conversations: %s', (name) => {
    const draw = random('coverage', name);
    const law = laws[name]!;
    let truth = 0;
    for (let i = 0; i < 200_000; i++) truth += law(draw) / 200_000;
    for (const n of [2, 3, 5]) {
      let held = 0;
      for (let sample = 0; sample < 1000; sample++) {
        const { low, high } = intervalOf(effort, ofNumbers(Array.from({ length: n }, () => law(draw))))!;
        if (low <= truth && truth <= high) held += 1;
      }
      expect(held, `${n} conversations`).toBeGreaterThan(930);
    }
  });
});
