/** Intervals of the difference between two runs. */
import { numberBound, rateBound } from '../../../src/compare/statistics/difference-bound.ts';
import { z975 } from '../../../src/distributions/normal.ts';
import { residual } from '../../../src/compare/statistics/residual.ts';
import type { Stratum } from '../../../src/compare/statistics/strata.ts';
import { addTo, noSums } from '../../../src/score/sums.ts';
import type { Random } from '../../../src/plan/random.ts';
import { metricOf } from '../../../src/score/metrics.ts';
import { endsOf } from '../../../src/score/metrics/metric.ts';
import { binomial, exponential } from '../../simulate/draws.ts';
import type { Study } from './study.ts';

interface Suite {
  cells: number;
  repetitions: number;
}

const suites: Suite[] = [
  { cells: 1, repetitions: 20 },
  { cells: 5, repetitions: 5 },
  { cells: 100, repetitions: 5 },
  { cells: 100, repetitions: 10 },
];

/** Level of a cell, 0 to 1. */
const spread = ({ cells }: Suite, cell: number) => (cells === 1 ? 0.5 : cell / (cells - 1));

function strataOf(suite: Suite, one: (level: number, arm: 0 | 1) => [number, number]): Stratum[] {
  return Array.from({ length: suite.cells }, (_, cell) => {
    const stratum = { baseline: noSums(), candidate: noSums() };
    for (let repetition = 0; repetition < suite.repetitions; repetition += 1) {
      addTo(stratum.baseline, one(spread(suite, cell), 0));
      addTo(stratum.candidate, one(spread(suite, cell), 1));
    }
    return stratum;
  });
}

const situationOf = ({ cells, repetitions }: Suite, change: string) =>
  `${cells} ${cells === 1 ? 'cell' : 'cells'} × ${repetitions}, ${change}`;

/** Success from .7 to .98 by cell; every cell of the candidate the same amount worse. */
const rates = (suite: Suite, fall: number): Study => ({
  shown: 'difference of rates',
  situation: situationOf(suite, fall === 0 ? 'no change' : `down ${fall}`),
  truth: -fall,
  draw: (random) => {
    const strata = strataOf(suite, (level, arm) => [random.chance(0.7 + 0.28 * level - arm * fall) ? 1 : 0, 1]);
    return { low: rateBound(strata, z975, -1)!, high: rateBound(strata, z975, 1)! };
  },
});

const numbers = (suite: Suite, rise: number): Study => ({
  shown: 'difference of means: effort',
  situation: situationOf(suite, rise === 0 ? 'no change' : `up ${rise}`),
  truth: rise,
  draw: (random) =>
    intervalOf(
      'effort_index',
      strataOf(suite, (level, arm) => [exponential(random, 10 + 20 * level) + arm * rise, 1]),
    ),
});

const shares = (suite: Suite, rise: number): Study => ({
  shown: 'difference of shares of turns',
  situation: situationOf(suite, rise === 0 ? 'no change' : `up ${rise}`),
  truth: rise,
  draw: (random) =>
    intervalOf(
      'off_brand',
      strataOf(suite, (level, arm) => turnsOf(random, 0.05 + 0.2 * level + arm * rise)),
    ),
});

const turnsOf = (random: Random, p: number): [number, number] => [
  random.chance(0.5) ? binomial(random, 4, p / 2) : binomial(random, 4, 1.5 * p),
  4,
];

/** As compare/measure.ts does for what is no rate. */
function intervalOf(metric: string, strata: readonly Stratum[]) {
  const found = residual(strata)!;
  const [low, high] = ([-1, 1] as const).map((side) => numberBound(found, endsOf(metricOf(metric)), z975, side));
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null;
}

export const differences: readonly Study[] = [
  ...suites.flatMap((suite) => [rates(suite, 0), rates(suite, 0.1)]),
  ...suites.flatMap((suite) => [numbers(suite, 0), numbers(suite, 5)]),
  ...suites.flatMap((suite) => [shares(suite, 0), shares(suite, 0.1)]),
];
