import { atOnce, type Steps } from '../steps.ts';
import { metricOf, type MetricName, success } from '../score/metrics.ts';
import { metricsIn } from './compared-run.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import type { Segment } from '../score/segment.ts';
import { cellFall, type CellFall } from './cell-changes.ts';
import { isInBoth, pairCells, type PairedCell } from './cells.ts';
import type { ComparedRun } from './compared-run.ts';
import { correctFamilywise, type Corrected } from './familywise.ts';
import { groupsOf, type Group } from './groups.ts';
import { type Measured, measuring, untested } from './measure.ts';
import type { Quarantine } from './quarantine.ts';
import { betweenNights, type BetweenRuns, noneBetween, type Noise } from './series/noise.ts';
import { withNoise } from './series/with-noise.ts';
import type { DirectedP } from './verdict.ts';
import { isOther, scoredApart } from './scored-apart.ts';
import { coarserStrata, type Within } from './within.ts';

/** A metric in a segment, tested and corrected with all other tests of the report; nothing is called yet. */
export interface TestedMetric extends Measured {
  /** null where nothing could be tested. */
  corrected: Corrected | null;
}

export interface TestedCell extends CellFall {
  /** null: the cell is in no test. */
  corrected: DirectedP | null;
}

/** Every test of two runs. */
export interface Tests {
  /** All cells of either run. */
  cells: readonly PairedCell[];
  /** The strata within which the runs were compared. */
  shared: readonly PairedCell[];
  groups: readonly Group[];
  metrics: readonly TestedMetric[];
  /** As `cells`. */
  falls: readonly TestedCell[];
  /** How many tests were corrected together. */
  family: number;
  /** Absent: in cells. */
  within?: Within;
  /** Scores that are not compared; absent: none. */
  scoredApart?: readonly ScorerName[];
}

export interface TestOptions {
  /** What the bot differs from itself between nights, for runs that did not share one; of several estimates the widest counts. */
  noise?: readonly Noise[];
  /** Cells set aside: listed, in no test. */
  quarantine?: Quarantine | undefined;
}

/**
 * Every metric in every segment and every cell of two runs, conversation against conversation of the same cell. Transcripts of other
 * tools that share no cell are compared within what they do share.
 */
export const testAll = (...runs: Parameters<typeof testing>): Tests => atOnce(testing(...runs));

export function* testing(
  baseline: ComparedRun,
  candidate: ComparedRun,
  { noise = [], quarantine }: TestOptions = {},
): Steps<Tests> {
  const cells = pairCells(baseline.scored, candidate.scored);
  const paired = cells.filter((cell) => isInBoth(cell) && !quarantine?.of(cell));
  const isForeign = [baseline, candidate].map(({ record }) => record.imported !== undefined);
  const coarse =
    paired.length === 0 && isForeign.includes(true) ? coarserStrata(baseline.scored, candidate.scored) : null;
  const shared = coarse?.strata ?? paired;
  const groups = groupsOf(shared);
  const lookups = noise.map(betweenNights);
  const late = Math.max(latenessOf(baseline), latenessOf(candidate));
  const between = (metric: MetricName, segment: Segment): BetweenRuns =>
    [
      { ...noneBetween, deviation: metricOf(metric).unit === 'seconds' ? late : 0 },
      ...lookups.map((lookup) => lookup(metric, segment)),
    ].reduce((widest, one) => (one.deviation > widest.deviation ? one : widest));
  const apart = scoredApart(baseline.record, candidate.record);
  const measured = (yield* measuring({ metrics: metricsIn(candidate.record), cells: shared, groups })).map((one) =>
    (isForeign[0] !== isForeign[1] && countsOtherThings(one)) || isOther(one.metric, baseline.record, apart)
      ? { ...one, ...untested, baseline: { ...one.baseline, value: null } }
      : withNoise(one, between(one.metric.name, one.segment)),
  );
  yield;
  const falls = cells
    .map(cellFall)
    .map((fall) => (isOther(success, baseline.record, apart) ? incomparable(fall) : fall));
  const compared = falls.filter((fall) => fall.baseline && fall.candidate && !quarantine?.of(fall.cell));
  const family = correctFamilywise(measured, groups, compared);
  const ofCell = new Map(compared.map((fall, i) => [fall, family.cells[i]!]));
  return {
    cells,
    shared,
    groups,
    metrics: measured.map((one, i) => ({ ...one, corrected: family.measured[i]! })),
    falls: falls.map((fall) => ({ ...fall, corrected: ofCell.get(fall) ?? null })),
    family: family.tests,
    ...(coarse && { within: coarse.within }),
    ...(apart.length > 0 && { scoredApart: apart }),
  };
}

/** Seconds a conversation by which the machine came late to its own timers: what it was late to is late by no less. */
const latenessOf = ({ scored }: ComparedRun): number =>
  scored.reduce((sum, { lateMs = 0 }) => sum + lateMs, 0) / Math.max(1, scored.length) / 1000;

const incomparable = (fall: CellFall): CellFall => ({ ...fall, baseline: null, worse: 1, better: 1 });

const countsOtherThings = ({ metric }: Measured): boolean => metric.partialInTranscripts === true;
