import type { Stratum } from '../../../src/compare/statistics/strata.ts';
import { addTo, noSums, type Sums } from '../../../src/score/sums.ts';

export type Counts = readonly [successes: number, n: number];
export type Values = readonly (readonly [x: number, d: number])[];

export const rates = (cells: readonly (readonly [Counts, Counts])[]): Stratum[] =>
  cells.map(([baseline, candidate]) => ({ baseline: sums(yesNo(baseline)), candidate: sums(yesNo(candidate)) }));

export const ratios = (cells: readonly (readonly [Values, Values])[]): Stratum[] =>
  cells.map(([baseline, candidate]) => ({ baseline: sums(baseline), candidate: sums(candidate) }));

const yesNo = ([successes, n]: Counts): Values =>
  Array.from({ length: n }, (_, i) => [i < successes ? 1 : 0, 1] as const);

function sums(values: Values): Sums {
  const sums = noSums();
  for (const value of values) addTo(sums, value);
  return sums;
}

/** Six departments of Berkeley, admitted of applicants, men and women (Bickel, Hammel & O'Connell, Science 187, 1975). */
export const berkeley = rates([
  [
    [512, 825],
    [89, 108],
  ],
  [
    [353, 560],
    [17, 25],
  ],
  [
    [120, 325],
    [202, 593],
  ],
  [
    [138, 417],
    [131, 375],
  ],
  [
    [53, 191],
    [94, 393],
  ],
  [
    [22, 373],
    [24, 341],
  ],
]);

export const small = rates([
  [
    [5, 5],
    [2, 5],
  ],
  [
    [4, 5],
    [3, 5],
  ],
  [
    [5, 5],
    [5, 5],
  ],
  [
    [3, 4],
    [1, 5],
  ],
]);

export const perfect = rates([
  [
    [8, 8],
    [8, 8],
  ],
  [
    [8, 8],
    [8, 8],
  ],
  [
    [8, 8],
    [8, 8],
  ],
]);

export const refunds = rates([
  [
    [55, 60],
    [41, 60],
  ],
]);

export const lopsided = rates([
  [
    [19, 20],
    [3, 5],
  ],
  [
    [9, 20],
    [2, 4],
  ],
  [
    [20, 20],
    [6, 6],
  ],
]);

export const turnValues: readonly (readonly [Values, Values])[] = [
  [
    [
      [3, 4],
      [2, 4],
      [4, 5],
    ],
    [
      [1, 4],
      [2, 6],
      [3, 3],
    ],
  ],
  [
    [
      [5, 5],
      [6, 7],
    ],
    [
      [2, 5],
      [4, 6],
      [3, 3],
    ],
  ],
  [
    [
      [0, 2],
      [1, 3],
      [2, 2],
      [1, 1],
    ],
    [
      [0, 3],
      [0, 2],
      [1, 4],
    ],
  ],
];

export const effortValues: readonly (readonly [Values, Values])[] = [
  [[10.5, 22, 13, 18.25].map((v) => [v, 1] as const), [25, 31.5, 19, 40].map((v) => [v, 1] as const)],
  [[5, 0, 7.5].map((v) => [v, 1] as const), [9, 2.25, 11].map((v) => [v, 1] as const)],
];
