import { metrics } from '../score/metrics.ts';
import type { RunRecord } from '../run/record.ts';
import type { ScoredConversation } from '../score/score.ts';
import { causesOf } from './causes.ts';
import { cellChange, cellFall } from './cell-changes.ts';
import { isInBoth, pairCells } from './cells.ts';
import type { Comparison, MetricChange } from './comparison.ts';
import { correct, type Family } from './family.ts';
import { groupsOf } from './groups.ts';
import { marginOf } from './margin.ts';
import { measure, type Measured } from './measure.ts';
import { rolloutOf } from './rollout.ts';
import { repetitionsNeeded } from './statistics/repetitions.ts';
import { alpha, boundOf, pOf, verdictOf } from './verdict.ts';

export interface ComparedRun {
  record: RunRecord;
  scored: readonly ScoredConversation[];
}

/**
 * Every metric in every segment and every cell of two runs, conversation against conversation of the same cell; cells that
 * only one run has are listed and not compared. Pure: the same runs give the same comparison. The statistics and the
 * reasons for them: docs/statistics.md.
 */
export function compare(baseline: ComparedRun, candidate: ComparedRun): Comparison {
  const cells = pairCells(baseline.scored, candidate.scored);
  const shared = cells.filter(isInBoth);
  const groups = groupsOf(shared);
  const measured = metrics.flatMap((metric) => measure(metric, shared, groups));
  const falls = cells.map(cellFall);
  const compared = falls.filter(({ baseline, candidate }) => baseline && candidate);
  const family = correct(measured, groups, compared);
  const changes = measured.map((one, i) => changeOf(one, family.measured[i]!));
  const sureOf = new Map(compared.map((fall, i) => [fall, family.cells[i]!]));
  return {
    baseline: identityOf(baseline.record),
    candidate: identityOf(candidate.record),
    sameSeeds: isSamePlan(baseline.scored, candidate.scored),
    family: { tests: family.tests, alpha },
    changes,
    cells: falls.map((fall) => cellChange(fall, sureOf.get(fall) ?? { worse: 1, better: 1 })),
    causes: causesOf(cells),
    rollout: rolloutOf(measured, new Set(measured.filter((_, i) => changes[i]!.verdict === 'regressed'))),
  };
}

function changeOf(measured: Measured, sure: Family['measured'][number]): MetricChange {
  const { metric, segment, tails } = measured;
  const verdict = verdictOf(measured, sure);
  const p = tails && pOf(metric, tails);
  return {
    metric: metric.name,
    segment,
    baseline: measured.baseline,
    candidate: measured.candidate,
    difference: measured.difference,
    interval: measured.interval,
    bound: boundOf(measured),
    margin: marginOf(metric, segment),
    p: p && p.worse,
    q: sure && sure.q,
    adjusted: sure && (verdict === 'improved' ? sure.better : sure.worse),
    verdict,
    repetitionsNeeded: verdict === 'not-enough-evidence' ? repetitionsFor(measured) : null,
    confirmation: null,
  };
}

function repetitionsFor({ metric, segment, interval, repetitions }: Measured): number | null {
  return interval && repetitionsNeeded(repetitions, (interval.high - interval.low) / 2, marginOf(metric, segment));
}

const identityOf = ({ id, manifest }: RunRecord): Comparison['baseline'] => ({ id, build: manifest.bot.build });

/** The same conversations were asked of both bots: every id in both, with the same seed. */
function isSamePlan(baseline: readonly ScoredConversation[], candidate: readonly ScoredConversation[]): boolean {
  const seeds = new Map(baseline.map(({ id, seed }) => [id, seed]));
  return seeds.size === candidate.length && candidate.every(({ id, seed }) => seeds.get(id) === seed);
}
