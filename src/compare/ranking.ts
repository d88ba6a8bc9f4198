/** Several runs in one order, as far as it is sure: what a false order may cost is shared by all pairs and scores. */
import { headlineMetrics, type MetricName, type MetricRow } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { type PairedCell, pairBy } from './cells.ts';
import type { Arm } from './comparison.ts';
import type { ComparedRun } from './compared-run.ts';
import { isSamePlan } from './compare.ts';
import { wholeOf } from './groups.ts';
import { measure } from './measure.ts';
import { holm } from './statistics/holm.ts';
import { pOf } from './verdict.ts';

/** Chance that any run is anywhere put before one that is no worse. */
export const rankingAlpha = 0.05;

export interface Place {
  /** Its number among the runs given. */
  run: number;
  level: Arm;
  /** Places that are not excluded, 1 the best: alike where it is sure of itself. */
  best: number;
  worst: number;
}

interface MetricRanking {
  metric: MetricName;
  /** By places, then by level. */
  places: Place[];
}

export interface Ranking {
  /** Cells that every run holds: only these are looked at. */
  cells: string[];
  /** Cells that some run lacks. */
  leftOut: number;
  /** The same customers asked in every run. */
  sameSeeds: boolean;
  /** One a score that every run shows. */
  metrics: MetricRanking[];
}

/**
 * Pairs are tested cell by cell as in a comparison, and all tests corrected together (Holm). A run's places follow from the runs that are
 * surely better and surely worse (Al Mohamad, Goeman & van Zwet, Biometrics 78, 2022). Pure.
 *
 * @param runs Two or more.
 */
export function ranking(runs: readonly ComparedRun[]): Ranking {
  const held = runs.map(({ scored }) => new Set(scored.filter(({ scorable }) => scorable).map(({ cell }) => cell)));
  const all = new Set(held.flatMap((cells) => [...cells]));
  const cells = [...all].filter((cell) => held.every((own) => own.has(cell))).toSorted();
  const shared = new Set(cells);
  const within = runs.map(({ scored }) => scored.filter(({ cell }) => shared.has(cell)));
  const pairs = runs.flatMap((_, a) => runs.slice(a + 1).map((_other, at) => pairOf(within, a, a + 1 + at)));
  const shown = cells.length === 0 ? [] : headlineMetrics.filter((metric) => isShownIn(pairs, metric));
  const sure = surely(pairs, shown);
  return {
    cells,
    leftOut: all.size - cells.length,
    sameSeeds: within.every((own) => isSamePlan(within[0]!, own)),
    metrics: shown.map((metric) => ({
      metric: metric.name,
      places: placesOf(runs.length, metric, pairs, (better, worse) => sure.has(keyOf(metric, better, worse))),
    })),
  };
}

interface Pair {
  a: number;
  b: number;
  measured: ReturnType<typeof measure>;
}

function pairOf(within: readonly ScoredConversation[][], a: number, b: number): Pair {
  const cells: PairedCell[] = pairBy(within[a]!, within[b]!, ({ cell }) => cell);
  return {
    a,
    b,
    measured: measure({ metrics: headlineMetrics, cells, groups: [wholeOf({ kind: 'all', id: '' }, cells)] }),
  };
}

const measuredIn = ({ measured }: Pair, { name }: MetricRow) => measured.find(({ metric }) => metric.name === name)!;

const isShownIn = (pairs: readonly Pair[], metric: MetricRow): boolean =>
  pairs.every((pair) => {
    const { baseline, candidate } = measuredIn(pair, metric);
    return baseline.value !== null && candidate.value !== null;
  });

const keyOf = ({ name }: MetricRow, better: number, worse: number): string => `${name} ${better} ${worse}`;

/** Who is surely better than whom. */
function surely(pairs: readonly Pair[], metrics: readonly MetricRow[]): ReadonlySet<string> {
  const tests = metrics.flatMap((metric) =>
    pairs.flatMap((pair) => {
      const { tails } = measuredIn(pair, metric);
      if (tails === null) return [];
      const p = pOf(metric, tails);
      return [
        { key: keyOf(metric, pair.b, pair.a), p: p.better },
        { key: keyOf(metric, pair.a, pair.b), p: p.worse },
      ];
    }),
  );
  const adjusted = holm(tests.map(({ p }) => p));
  return new Set(tests.filter((_, at) => adjusted[at]! <= rankingAlpha).map(({ key }) => key));
}

function placesOf(
  count: number,
  metric: MetricRow,
  pairs: readonly Pair[],
  isBetter: (better: number, worse: number) => boolean,
): Place[] {
  const others = (run: number) => Array.from({ length: count }, (_, other) => other).filter((other) => other !== run);
  const level = (run: number): Arm => {
    const pair = pairs.find(({ a, b }) => a === run || b === run)!;
    const { baseline, candidate } = measuredIn(pair, metric);
    return pair.a === run ? baseline : candidate;
  };
  const sign = metric.better === 'lower' ? 1 : -1;
  return Array.from({ length: count }, (_, run) => ({
    run,
    level: level(run),
    best: 1 + others(run).filter((other) => isBetter(other, run)).length,
    worst: count - others(run).filter((other) => isBetter(run, other)).length,
  })).toSorted(
    (one, other) =>
      one.best + one.worst - other.best - other.worst ||
      sign * (one.level.value! - other.level.value!) ||
      one.run - other.run,
  );
}
