// Expected values: test/distributions/reference.py (mpmath at 40 digits; SciPy where it does not converge).
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaTail } from '../../src/distributions/beta.ts';
import { logGamma } from '../../src/distributions/gamma.ts';
import { quantile, upperTail } from '../../src/distributions/normal.ts';
import { studentQuantile, studentTail } from '../../src/distributions/student.ts';

/** To twelve digits, however small. */
const digits = (expected: number) => expect.closeTo(expected, 11 - Math.floor(Math.log10(Math.abs(expected))));

describe('special functions agree with forty-digit arithmetic', () => {
  it.each([
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [3, Math.LN2],
    [12.25, 18.115669505710894],
    [1001, 5912.128178488163],
  ])('ln Γ(%d)', (x, expected) => expect(logGamma(x)).toEqual(digits(expected)));

  it.each([
    [0.1, 0.460172162722971],
    [1.96, 0.024997895148220435],
    [2.5, 0.006209665325776135],
    [2.6, 0.00466118802371875],
    [5, 2.866515718791939e-7],
    [12, 1.776482112077679e-33],
    [-3, 0.9986501019683699],
  ])('normal tail above %d', (z, expected) => expect(upperTail(z)).toEqual(digits(expected)));

  it.each([
    [1e-20, -9.262340089798407],
    [0.001, -3.0902323061678136],
    [0.3, -0.5244005127080408],
    [0.975, 1.9599639845400543],
  ])('normal quantile at %d', (p, expected) => expect(quantile(p)).toEqual(digits(expected)));

  it.each([
    [0.5, 1, 0.35241638234956674],
    [2, 3, 0.0696629842794216],
    [12, 7, 3.17915518909255e-6],
    [2.1, 400, 0.018177305039026776],
  ])('Student tail above %d, %d degrees', (t, freedom, expected) =>
    expect(studentTail(t, freedom)).toEqual(digits(expected)),
  );

  it.each([
    [0.975, 1, 12.706204736174705],
    [0.975, 4, 2.7764451051977943],
    [0.6, 2, 0.28867513459481287],
    [0.995, 1000, 2.580754698065951],
    [0.9995, 2, 31.59905457644362],
  ])('Student quantile at %d, %d degrees', (p, freedom, expected) =>
    expect(studentQuantile(p, freedom)).toEqual(digits(expected)),
  );

  it.each([
    [0.1, 2, 5, 0.114265],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 30, 2.5, 0.2625483208707876],
    [0.02, 1, 148, 0.9497125976223576],
    [0.31, 300, 700, 0.7564186827315437],
    [0.999, 40, 1, 0.9607702107358118],
    [0.305, 3000, 7000, 0.8622660680416169],
  ])('beta tail below %d of (%d, %d)', (x, a, b, expected) => expect(betaTail(x, a, b)).toBeCloseTo(expected, 10));

  it.each([
    [0.025, 4, 17, 0.05733399705003276],
    [0.975, 1, 20, 0.16843347098308534],
    [0.95, 0.7, 2.2, 0.6830252838906884],
    [0.025, 55, 6, 0.8161422166234142],
  ])('beta quantile at %d of (%d, %d)', (p, a, b, expected) => expect(betaQuantile(p, a, b)).toEqual(digits(expected)));
});

describe('special functions', () => {
  const size = fc.double({ min: 1, max: 3000, noNaN: true });
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  it('are each other’s inverses', () => {
    fc.assert(
      fc.property(share, size, size, (p, a, b) => {
        expect(upperTail(quantile(p))).toBeCloseTo(1 - p, 10);
        expect(1 - studentTail(studentQuantile(p, a), a)).toBeCloseTo(p, 8);
        const x = betaQuantile(p, a, b);
        // Near an end the next number there is may lie beyond the share asked for.
        fc.pre(x > 1e-9 && x < 1 - 1e-9);
        expect(betaTail(x, a, b)).toBeCloseTo(p, 6);
      }),
    );
  });

  it('rise with their argument and never leave 0 to 1', () => {
    fc.assert(
      fc.property(share, share, size, size, (one, other, a, b) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [below, above] = [betaTail(low, a, b), betaTail(high, a, b)];
        expect(below).toBeLessThanOrEqual(above + 1e-10);
        expect(Math.min(below, 1 - above)).toBeGreaterThanOrEqual(-1e-10);
      }),
    );
  });
});
