import type { CellFall } from './cell-changes.ts';
import type { Group } from './groups.ts';
import { weightOf } from './margin.ts';
import type { Measured } from './measure.ts';
import { benjaminiHochberg } from './statistics/benjamini-hochberg.ts';
import { holm } from './statistics/holm.ts';
import { pOf, type DirectedP } from './verdict.ts';

/** Every test of a report, corrected together. */
export interface Family {
  tests: number;
  /** As the measured values given; null where nothing could be tested. */
  measured: (Corrected | null)[];
  /** As the cells given. */
  cells: DirectedP[];
}

/** After correction over the whole report; q after Benjamini–Hochberg; the share of the report's allowance that the test begins with. */
export type Corrected = DirectedP & { q: number; share: number };

/** However many cells there are, together they weigh no more than this many headline figures. */
export const cellsWeigh = 100;

/** Metrics in all segments, and cells. `measured` is metric by metric, each in every group in order. */
export function correctFamilywise(
  measured: readonly Measured[],
  groups: readonly Group[],
  cells: readonly CellFall[],
): Family {
  // A twin is the same test by another name and shares its result.
  const testOf = measured.map((_, i) => i - (i % groups.length) + groups[i % groups.length]!.twin);
  // What is experimental is shown and never called.
  const tested = measured.flatMap(({ tails, metric }, i) =>
    tails && testOf[i] === i && metric.experimental === undefined ? [i] : [],
  );
  const raw = tested.map((i) => pOf(measured[i]!.metric, measured[i]!.tails!));
  const weights = [
    ...tested.map((i) => weightOf(measured[i]!.metric, measured[i]!.segment)),
    ...cells.map(() => Math.min(1, cellsWeigh / cells.length)),
  ];
  const worse = holm([...raw.map((p) => p.worse), ...cells.map((cell) => cell.worse)], weights);
  const better = holm([...raw.map((p) => p.better), ...cells.map((cell) => cell.better)], weights);
  const q = benjaminiHochberg(raw.map((p) => p.worse));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const place = new Map(tested.map((i, at) => [i, at]));
  return {
    tests: weights.length,
    measured: testOf.map((i) => {
      const at = place.get(i);
      return at === undefined
        ? null
        : { q: q[at]!, worse: worse[at]!, better: better[at]!, share: weights[at]! / whole };
    }),
    cells: cells.map((_, i) => ({ worse: worse[tested.length + i]!, better: better[tested.length + i]! })),
  };
}
