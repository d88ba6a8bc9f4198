import { atOnce, type Steps } from '../steps.ts';
import type { Interval } from '../score/aggregate.ts';
import type { Segment } from '../score/segment.ts';
import type { Sums } from '../score/sums.ts';
import type { MetricName, MetricRow } from '../score/metrics.ts';
import { endsOf } from '../score/metrics/metric.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { PairedCell } from './cells.ts';
import type { Arm } from './comparison.ts';
import type { Group } from './groups.ts';
import { exactCmhOf, successesOf, successesUnderNoChange } from './statistics/cmh.ts';
import type { Tails } from './statistics/lattice.ts';
import { few, numberBound, rateBound, type Side } from './statistics/difference-bound.ts';
import { upperTail, z95, z975 } from '../distributions/normal.ts';
import { permutationTails, type PermutedCell } from './statistics/permutation.ts';
import { residual, residualZ, type Residual, varianceApart } from './statistics/residual.ts';
import { countedAs, isBinary, type Stratum } from './statistics/strata.ts';
import { strataOf } from './strata-of.ts';

/**
 * A metric in a segment, both arms beside each other; all that is known before any verdict. The values and their difference are of what
 * could be found out; the interval, the bound and each tail hold whichever way what is unknown of either arm would have gone.
 */
export interface Measured {
  metric: MetricRow;
  segment: Segment;
  baseline: Arm;
  candidate: Arm;
  difference: number | null;
  /** 95 %, two-sided. */
  interval: Interval | null;
  /** One-sided 95 % bound on the worse side; the one further from zero where neither is. */
  bound: number | null;
  /** One-sided: chance of a difference as low, and as high, when nothing changed; null where nothing can be tested. */
  tails: Tails | null;
  /** Of the difference, by what conversations of one arm and cell stray from each other. */
  variance: number;
  /** Mean repetitions a cell and arm. */
  repetitions: number;
}

/** Below this a ratio's or number's p by the normal distribution is replaced by the exact permutation p. */
const exactFrom = 0.01;
/** With more conversations than this the two agree to within a hundredth of a standard error, and counting takes seconds. */
const countedUpTo = 1000;

export interface MeasureOptions {
  metrics: readonly MetricRow[];
  cells: readonly PairedCell[];
  groups: readonly Group[];
  /** How sure the bound is; 1.645, one-sided 95 %, when absent. */
  boundZ?: number;
}

/** Metric by metric, each in every group. */
export const measure = (options: MeasureOptions): Measured[] => atOnce(measuring(options));

export function* measuring({ metrics, cells, groups, boundZ = z95 }: MeasureOptions): Steps<Measured[]> {
  const strata = yield* strataOf(cells, metrics);
  const measured: Measured[] = [];
  for (const metric of metrics) {
    measured.push(...measureOne(metric, strata(metric.name), { cells, groups, boundZ }));
    yield;
  }
  return measured;
}

type Setting = Required<Omit<MeasureOptions, 'metrics'>>;

function measureOne(metric: MetricRow, strata: readonly Stratum[], { cells, groups, boundZ }: Setting): Measured[] {
  const rate = metric.kind === 'rate' && isBinary(strata) ? eitherWay(strata) : null;
  return groups.map(({ segment, cells: members }) => {
    const own = members.map((index) => strata[index]!);
    const arms = { baseline: armOf(own.map((s) => s.baseline)), candidate: armOf(own.map((s) => s.candidate)) };
    const r = residual(own);
    if (!r) return { metric, segment, ...arms, ...untested };
    const tails = rate
      ? rate.tails(members)
      : residualTails(r, () => members.map((index) => permuted(cells[index]!, strata[index]!, metric.name)));
    const ends = endsOf(metric);
    const at = (z: number) => (side: Side) =>
      rate ? rateBound(rate.strata(members, side), z, side) : numberBound(r, ends, z, side);
    const interval = intervalOf(at(z975));
    const bound = boundOf(metric, at(boundZ));
    const repetitions = (r.conversations.baseline + r.conversations.candidate) / 2 / own.length;
    return {
      metric,
      segment,
      ...arms,
      difference: r.difference,
      interval,
      bound,
      tails,
      variance: varianceApart(r),
      repetitions,
    };
  });
}

/**
 * The candidate's unknown all lost and the baseline's all won where the lower end is looked for, or proof of a rise; the other way round for
 * the upper end, or proof of a fall.
 */
function eitherWay(strata: readonly Stratum[]) {
  const isKnown = strata.every(({ baseline, candidate }) => baseline.unknown + candidate.unknown === 0);
  const lost = isKnown ? strata : countedAs(strata, 0);
  const won = isKnown ? strata : countedAs(strata, 1);
  const ofLost = lost.map(successesUnderNoChange);
  const ofWon = isKnown ? ofLost : won.map(successesUnderNoChange);
  const pick = <Of>(all: readonly Of[], members: readonly number[]) => members.map((index) => all[index]!);
  return {
    strata: (members: readonly number[], side: Side) => pick(side < 0 ? lost : won, members),
    tails(members: readonly number[]): Tails {
      const tails = exactCmhOf(pick(ofWon, members), successesOf(pick(won, members)));
      if (isKnown) return tails;
      return { ...tails, upper: exactCmhOf(pick(ofLost, members), successesOf(pick(lost, members))).upper };
    },
  };
}

/** Nothing can be said of a difference. */
export const untested = {
  difference: null,
  interval: null,
  bound: null,
  tails: null,
  variance: 0,
  repetitions: 0,
} as const;

function armOf(sums: readonly Sums[]): Arm {
  const arm = { numerator: 0, denominator: 0, conversations: 0 };
  let unknown = 0;
  for (const { x, d, n, unknown: own } of sums) {
    unknown += own;
    arm.numerator += x;
    arm.denominator += d;
    arm.conversations += n;
  }
  const value = arm.denominator > 0 ? arm.numerator / arm.denominator : null;
  return { ...arm, ...(unknown > 0 && { unknown }), value };
}

function intervalOf(at: (side: Side) => number | null): Interval | null {
  const [low, high] = [at(-1), at(1)];
  return low === null || high === null ? null : { low, high };
}

function boundOf({ better }: MetricRow, at: (side: Side) => number | null): number | null {
  if (better !== 'neither') return at(better === 'higher' ? -1 : 1);
  const [low, high] = [at(-1), at(1)];
  return low !== null && high !== null && -low > high ? low : high;
}

function residualTails(r: Residual, conversations: () => PermutedCell[]): Tails {
  const z = residualZ(r);
  const normal = { lower: upperTail(-z), upper: upperTail(z) };
  const { baseline, candidate } = r.conversations;
  const isPlain = Math.min(normal.lower, normal.upper) > exactFrom && Math.min(baseline, candidate) >= few;
  return isPlain || baseline + candidate > countedUpTo ? normal : permutationTails(conversations());
}

/** Residuals of the cell's conversations; none where an arm is missing. */
function permuted(cell: PairedCell, { baseline, candidate }: Stratum, metric: MetricName): PermutedCell {
  if (baseline.d === 0 || candidate.d === 0) return { baseline: [], candidate: [] };
  const ratio = (baseline.x + candidate.x) / (baseline.d + candidate.d);
  const residuals = (conversations: readonly ScoredConversation[]) =>
    conversations.flatMap(({ measures }) => {
      const measured = measures[metric];
      return measured ? [measured[0] - ratio * measured[1]] : [];
    });
  return { baseline: residuals(cell.baseline), candidate: residuals(cell.candidate) };
}
