import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../src/compare/ranking.ts';
import { rankingModel } from '../../src/report/ranking/ranking-model.ts';
import { random } from '../../src/plan/random.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { runOf } from './runs.ts';

const cells = ['a/calm', 'a/terse', 'b/calm', 'b/terse'];

/** `of` conversations a cell, so many of them solved. */
const solving = (solved: number, of = 30) => runOf(cells.map((cell) => ({ cell, solved, of })));

/** A bot whose customers are each solved with this chance. */
function chancy(rate: number, seed: string, of = 10) {
  const draw = random(seed, 'solved');
  const count = () => Array.from({ length: of }, () => draw.next()).filter((one) => one < rate).length;
  return runOf(cells.map((cell) => ({ cell, solved: count(), of })));
}

const placesIn = (runs: Parameters<typeof ranking>[0]) =>
  ranking(runs)
    .metrics.find(({ metric }) => metric === 'verified_success')!
    .places.map(({ run, best, worst }) => [run, best, worst]);

describe('runs in order', () => {
  it('have the places that are sure, and share those that are not', () => {
    expect(placesIn([solving(15), solving(29), solving(16)])).toEqual([
      [1, 1, 1],
      [2, 2, 3],
      [0, 2, 3],
    ]);
    expect(placesIn([solving(3), solving(29), solving(16)])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [0, 3, 3],
    ]);
  });

  it('are all alike where they are the same', () => {
    expect(placesIn([solving(20), solving(20), solving(20)])).toEqual([
      [0, 1, 3],
      [1, 1, 3],
      [2, 1, 3],
    ]);
  });

  it('are looked at in the cells that all of them hold, and what is left out is counted', () => {
    const extra = runOf([...cells, 'c/calm'].map((cell) => ({ cell, solved: 20, of: 30 })));
    const { cells: looked, leftOut } = ranking([extra, solving(20)]);
    expect([looked, leftOut]).toEqual([cells, 1]);
    expect(ranking([solving(20), runOf([{ cell: 'd/calm', solved: 5, of: 5 }])])).toMatchObject({
      cells: [],
      metrics: [],
    });
  });

  it('have lower before higher where lower is better', () => {
    const effort = (points: number) => {
      const measured = (n: number) => ({ effort_index: [points + (n % 3), 1] as [number, number] });
      return runOf(cells.map((cell) => ({ cell, solved: 20, of: 20, measures: measured })));
    };
    const { metrics } = ranking([effort(40), effort(10)]);
    expect(metrics.find(({ metric }) => metric === 'effort_index')!.places.map(({ run }) => run)).toEqual([1, 0]);
  });

  it('do not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 }), (solved) => {
        const runs = solved.map((count) => solving(count, 20));
        const placeOf = new Map(placesIn(runs).map(([run, best, worst]) => [run, `${best} ${worst}`]));
        const turned = new Map(placesIn(runs.toReversed()).map(([run, best, worst]) => [run, `${best} ${worst}`]));
        for (let run = 0; run < runs.length; run++) expect(turned.get(runs.length - 1 - run)).toBe(placeOf.get(run));
      }),
      { numRuns: 30 },
    );
  });

  it('put one bot before itself at most one time in twenty', () => {
    const nights = 200;
    const wrong = Array.from({ length: nights }, (_, night) =>
      placesIn([0, 1, 2, 3].map((run) => chancy(0.8, `${night} ${run}`))),
    ).filter((places) => places.some(([, best, worst]) => best! > 1 || worst! < 4));
    // 5 % of 200 nights and three standard deviations.
    expect(wrong.length).toBeLessThanOrEqual(19);
  });
});

it('what is said of an order is what is sure of it', () => {
  const told = (...runs: ReturnType<typeof solving>[]) => {
    const model = rankingModel(
      ranking(runs),
      runs.map((run, at) => ({ ...run, folder: `run-${at}` })),
    );
    const [row] = model.rows;
    return [row!.text, ...row!.runs.map(({ place, run, level }) => `${place}: ${run}, ${level}`)];
  };
  expect(told(solving(15), solving(29), solving(16))).toEqual([
    'The best is sure; not the whole order below it.',
    '1: run-1, 96.7 % (116 of 120)',
    '2 to 3: run-2, 53.3 % (64 of 120)',
    '2 to 3: run-0, 50 % (60 of 120)',
  ]);
  expect(told(solving(20), solving(21))[0]).toBe('No order is sure: each may be the best and each the worst.');
  expect(told(solving(2), solving(29))[0]).toBe('The whole order is sure.');
  expect(told(solving(29), solving(28), solving(2))[0]).toBe('The order is sure in part.');
});

it('other customers are told', () => {
  const other = { ...solving(20) };
  const scored: ScoredConversation[] = other.scored.map((one) => ({ ...one, seed: `other ${one.seed}` }));
  expect(ranking([solving(20), { ...other, scored }]).sameSeeds).toBe(false);
  expect(ranking([solving(20), other]).sameSeeds).toBe(true);
});
