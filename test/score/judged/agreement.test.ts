import { describe, expect, it } from 'vitest';
import { random } from '../../../src/plan/random.ts';
import { type Confusion, estimateOf, kappaOf } from '../../../src/score/judged/agreement.ts';

const table = (bothPass: number, falseFail: number, falsePass: number, bothFail: number): Confusion => ({
  bothPass,
  falseFail,
  falsePass,
  bothFail,
});

describe('the agreement of a judge with people', () => {
  it('is that of tables that are worked out in the literature', () => {
    // Twenty grants of fifty both say yes to, fifteen both say no: seen .7; chance .5 × .6 + .5 × .4 = .5; (.7 − .5) ÷ .5 = .4.
    expect(estimateOf(table(20, 5, 10, 15)).kappa).toBeCloseTo(0.4, 12);
    // Equal agreement, .6 of a hundred, and unequal chance: .6 × .7 + .4 × .3 = .54, (.6 − .54) ÷ .46; .6 × .3 + .4 × .7 = .46, .14 ÷ .54.
    expect(estimateOf(table(45, 15, 25, 15)).kappa).toBeCloseTo(0.06 / 0.46, 12);
    expect(estimateOf(table(25, 35, 5, 35)).kappa).toBeCloseTo(0.14 / 0.54, 12);
  });

  it('has the standard error of Fleiss, Cohen and Everitt', () => {
    // Of the first table, κ = .4, 1 − κ = .6, people .5 and .5, judge .6 and .4:
    // along: .4 (1 − 1.1 × .6)² + .3 (1 − .9 × .6)² = .4 × .1156 + .3 × .2116 = .10972
    // across: .6² × (.1 (.6 + .5)² + .2 (.4 + .5)²) = .36 × (.121 + .162) = .10188
    // less: (.4 − .5 × .6)² = .01
    // variance: (.10972 + .10188 − .01) ÷ (50 × .5²) = .2016 ÷ 12.5 = .016128; its root is .126996.
    expect(estimateOf(table(20, 5, 10, 15)).error).toBeCloseTo(Math.sqrt(0.016128), 12);
  });

  it('is unknown where one side says one thing of all', () => {
    for (const one of [table(0, 0, 0, 0), table(9, 0, 0, 0), table(9, 3, 0, 0), table(9, 0, 3, 0)]) {
      expect(kappaOf(one)).toMatchObject({ kappa: null, interval: null });
    }
  });

  it('is 1 where nothing is disagreed about, and −1 where all is, with an interval that few widen', () => {
    const [few, many] = [kappaOf(table(3, 0, 0, 3)), kappaOf(table(40, 0, 0, 40))];
    expect(few).toMatchObject({ n: 6, kappa: 1, interval: { high: 1 } });
    expect(few.interval!.low).toBeLessThan(0.4);
    expect(many.interval!.low).toBeGreaterThan(0.9);
    expect(kappaOf(table(0, 20, 20, 0))).toMatchObject({ kappa: -1, interval: { low: -1 } });
  });

  it('lies in its interval, and the interval above the truth in few samples', () => {
    const draw = random('kappa', 'samples');
    const samples = 1000;
    const designs = [20, 40, 100].flatMap((n) =>
      [0.4, 0.6, 0.8].flatMap((k) => [0.5, 0.7, 0.8].map((p) => ({ n, k, p }))),
    );
    for (const { n, k, p } of designs) {
      const apart = p * (1 - p) * (1 - k);
      const shares = [p - apart, apart, apart];
      let [above, outside] = [0, 0];
      for (let sample = 0; sample < samples; sample += 1) {
        const cells: [number, number, number, number] = [0, 0, 0, 0];
        for (let at = 0; at < n; at += 1) {
          let left = draw.next();
          const cell = shares.findIndex((share) => (left -= share) < 0);
          cells[cell < 0 ? 3 : cell]! += 1;
        }
        const { kappa, interval } = kappaOf(table(...cells));
        if (kappa === null || interval === null) continue;
        if (kappa < interval.low || kappa > interval.high) outside += 1;
        if (interval.low > k) above += 1;
      }
      expect(outside).toBe(0);
      expect(above / samples, `${n} labels, κ ${k}, ${p} pass`).toBeLessThan(0.05);
    }
  });
});
