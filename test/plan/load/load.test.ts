import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/plan/expand.ts';
import { type Arrival, arrivals } from '../../../src/plan/load/arrivals.ts';
import { inTurn } from '../../../src/plan/load/in-turn.ts';
import { type ArrivalKind, arrivalsOf, stepsOf } from '../../../src/plan/load/load.ts';
import { readLoad } from '../../../src/plan/load/read-load.ts';
import { shopProject } from '../../run/suite.ts';

describe('a load as it is written', () => {
  it.each([
    ['20', [{ from: 20, to: 20, seconds: null }]],
    ['0.5 for 8h', [{ from: 0.5, to: 0.5, seconds: 28_800 }]],
    [
      '5 for 2m, 100 for 20s, 5',
      [
        { from: 5, to: 5, seconds: 120 },
        { from: 100, to: 100, seconds: 20 },
        { from: 5, to: 5, seconds: null },
      ],
    ],
    ['0..50 for 10m', [{ from: 0, to: 50, seconds: 600 }]],
    ['10..30 in 3 steps for 90s', [10, 20, 30].map((rate) => ({ from: rate, to: rate, seconds: 30 }))],
  ])('%s', (text, phases) => {
    expect(readLoad(text)?.phases).toEqual(phases);
  });

  it.each([
    '',
    '0',
    '5 for 0s',
    '5..50',
    '5, 10 for 1m',
    '5 for 1d',
    '5..10 in 1 steps for 1m',
    'fast',
    '0..0 for 1m',
    '5 for 1m,',
  ])('%j is none', (text) => {
    expect(readLoad(text)).toBeNull();
  });

  it('looks at a ramp in eight pieces, and at all else as it is written', () => {
    const steps = stepsOf(readLoad('4 for 1m, 0..80 for 80s, 80')!);
    expect(steps.map(({ rate }) => rate)).toEqual([4, 5, 15, 25, 35, 45, 55, 65, 75, 80]);
    expect(steps.map(({ fromSeconds }) => fromSeconds)).toEqual([0, 60, 70, 80, 90, 100, 110, 120, 130, 140]);
  });
});

describe('arrivals', () => {
  const first = (shape: string, kind: ArrivalKind, count: number, seed = 'a'): Arrival[] => {
    const coming = arrivals(readLoad(shape, kind)!, seed);
    return Array.from({ length: count }, () => coming.next().value);
  };
  const within = (all: readonly Arrival[], from: number, to: number) =>
    all.filter(({ seconds }) => seconds > from && seconds <= to).length;

  it('come one after the other at an even rate', () => {
    expect(first('4', 'even', 4).map(({ seconds }) => seconds)).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('are the same for a seed, and others for another', () => {
    expect(first('4', 'poisson', 50)).toEqual(first('4', 'poisson', 50));
    expect(first('4', 'poisson', 50, 'b')).not.toEqual(first('4', 'poisson', 50));
  });

  it('of a Poisson process vary from second to second as much as there are of them', () => {
    const all = first('50', 'poisson', 50_000);
    const counts = Array.from({ length: 950 }, (_, second) => within(all, second, second + 1));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    expect(mean).toBeCloseTo(50, -0.5);
    expect(variance / mean).toBeGreaterThan(0.8);
    expect(variance / mean).toBeLessThan(1.2);
  });

  it('follow a ramp: a quarter of them in its first half, three quarters in its second', () => {
    const all = first('0..20 for 100s, 20', 'even', 1500);
    expect(within(all, 0, 50)).toBe(250);
    expect(within(all, 50, 100)).toBe(750);
    expect(within(all, 100, 110)).toBe(200);
  });

  it('follow a spike, and name the stretch they come in', () => {
    const all = first('2 for 10s, 100 for 2s, 2', 'even', 240);
    expect(all.filter(({ step }) => step === 1)).toHaveLength(19);
    expect(all.filter(({ step }) => step === 2)).toHaveLength(200);
    expect(all.at(-1)).toMatchObject({ step: 3, rate: 2 });
  });

  it('go on as the load ended when more are to come', () => {
    const last = first('10..20 for 1s', 'even', 100).at(-1)!;
    expect(last.seconds).toBeCloseTo(1 + 85 / 20, 6);
  });

  it('never go back in time, whatever the shape, and are as many as expected', () => {
    const check = property(
      integer({ min: 0, max: 50 }),
      integer({ min: 1, max: 50 }),
      integer({ min: 1, max: 30 }),
      (a, b, time) => {
        const shape = `${a}..${b} for ${time}s, 7`;
        const load = readLoad(shape)!;
        const all = first(shape, 'even', arrivalsOf(load) + 5);
        expect(all.every(({ seconds }, at) => at === 0 || seconds > all[at - 1]!.seconds)).toBe(true);
        expect(Math.abs(within(all, 0, time) - ((a + b) / 2) * time)).toBeLessThanOrEqual(1);
      },
    );
    assert(check, { numRuns: 100 });
  });
});

it('every cell comes once before any comes again, in an order of its own each time', () => {
  const { plan } = expand(shopProject('http://localhost'), { seed: 's', repeat: 40 });
  const cells = inTurn(plan.items).map(({ cell }) => cell);
  const rounds = Array.from({ length: 40 }, (_, round) => cells.slice(round * 2, round * 2 + 2));
  expect(rounds.every((round) => new Set(round).size === 2)).toBe(true);
  expect(new Set(rounds.map(([cell]) => cell)).size).toBe(2);
});
