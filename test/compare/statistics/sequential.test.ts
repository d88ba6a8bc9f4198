// Expected values: test/compare/statistics/reference-sequential.py, unless a paper is named.
import { describe, expect, it } from 'vitest';
import { cusumLimit, cusumRunLength, ewmaLimit, ewmaRunLength } from '../../../src/compare/statistics/run-length.ts';
import { quadrature } from '../../../src/compare/statistics/quadrature.ts';
import { boundaries, obrienFleming, pocock } from '../../../src/compare/statistics/spending.ts';

describe('Gauss–Legendre quadrature', () => {
  it('has NumPy’s nodes and weights', () => {
    const { at, weight } = quadrature(5, -1, 1);
    expect(at.toSorted((a, b) => a - b)).toEqual(
      [-0.906179845939, -0.538469310106, 0, 0.538469310106, 0.906179845939].map((x) => expect.closeTo(x, 11)),
    );
    expect(weight.toSorted((a, b) => a - b)).toEqual(
      [0.236926885056, 0.236926885056, 0.478628670499, 0.478628670499, 0.568888888889].map((w) =>
        expect.closeTo(w, 11),
      ),
    );
  });

  it('integrates between any two places', () => {
    const { at, weight } = quadrature(20, 1, 3);
    expect(at.reduce((sum, x, i) => sum + weight[i]! * Math.exp(x), 0)).toBeCloseTo(Math.exp(3) - Math.E, 10);
  });
});

const fifths = [0.2, 0.4, 0.6, 0.8, 1];

describe('bounds of repeated looks', () => {
  it.each([
    [
      'O’Brien–Fleming at .025',
      fifths,
      0.025,
      obrienFleming,
      [4.87688495, 3.35701192, 2.68028006, 2.28981677, 2.03103204],
    ],
    ['Pocock at .05', fifths, 0.05, pocock, [2.17621145, 2.14374771, 2.11328526, 2.08959918, 2.07099838]],
    ['uneven looks at .005 ÷ 3', [0.3, 0.5, 1], 0.005 / 3, obrienFleming, [5.62155582, 4.29501205, 2.93579288]],
  ])('agree with quadrature of another kind: %s', (_, information, alpha, spending, expected) => {
    expect(boundaries(information, alpha, spending)).toEqual(expected.map((bound) => expect.closeTo(bound, 6)));
  });

  it('are the plain test’s where there is one look', () => {
    expect(boundaries([1], 0.025, obrienFleming)[0]).toBeCloseTo(1.959963985, 8);
  });
});

describe('run length of an EWMA chart', () => {
  it.each([
    [0.2, 2.962, 499.735122],
    [0.1, 2.814, 499.57955],
    [0.25, 3, 502.895169],
    [0.2, 3.51, 2984.485941],
  ])('agrees with Crowder’s integral equation for λ %f and limit %f', (lambda, limit, nights) => {
    expect(ewmaRunLength(lambda, limit)).toBeCloseTo(nights, 5);
  });

  it('gives the limit for one false alarm a year among eight series', () => {
    expect(ewmaLimit(0.2, 8 * 365)).toBeCloseTo(3.503848627, 5);
  });
});

describe('run length of a CUSUM chart', () => {
  it.each([
    [0.5, 4, 167.683789],
    [0.5, 5, 465.443506],
    [0.5, 8, 9482.863714],
  ])('agrees with a Markov chain of 800 states for slack %f and limit %f', (slack, limit, nights) => {
    expect(cusumRunLength(slack, limit) / nights).toBeCloseTo(1, 7);
  });

  it('gives the limit for the false alarms wanted', () => {
    expect(cusumRunLength(0.5, cusumLimit(0.5, 16_000)) / 16_000).toBeCloseTo(1, 4);
  });
});
