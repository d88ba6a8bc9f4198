import { atOnce, type Steps } from '../steps.ts';
import type { RunRecord } from '../run/record.ts';
import type { ScoredConversation } from '../score/score.ts';
import { causesOf } from './causes.ts';
import { cellChange } from './cell-changes.ts';
import type { ComparedRun } from './compared-run.ts';
import type { CellChange, Comparison, MetricChange } from './comparison.ts';
import { type Decision, decide, rulesFor } from './decide/rules.ts';
import type { Ruling } from './decide/rule.ts';
import { driftOf } from './drift/drift.ts';
import { type Quarantined, quarantineOf } from './quarantine.ts';
import { repetitionsToSettle } from './power/to-settle.ts';
import { type TestedCell, type TestedMetric, testing, type TestOptions, type Tests } from './tests.ts';
import { alpha, pOf } from './verdict.ts';

export interface CompareOptions extends TestOptions {
  /** What the rules in force make of the conversations; each test called once when absent. */
  decision?: Decision | undefined;
}

/**
 * Two runs paired cell by cell, measured, and ruled on. Cells that only one run has are listed and not compared. Pure: the same runs
 * give the same comparison. The statistics and the reasons for them: docs/statistics.md.
 */
export const compare = (...runs: Parameters<typeof comparing>): Comparison => atOnce(comparing(...runs));

export function* comparing(
  baseline: ComparedRun,
  candidate: ComparedRun,
  options: CompareOptions = {},
): Steps<Comparison> {
  return yield* ofTests(yield* testing(baseline, candidate, options), baseline, candidate, options);
}

/** The same of tests already made, which take most of the time. */
export const comparisonOf = (...tested: Parameters<typeof ofTests>): Comparison => atOnce(ofTests(...tested));

function* ofTests(
  tests: Tests,
  baseline: ComparedRun,
  candidate: ComparedRun,
  { decision = calledOnce(baseline, candidate), noise = [], quarantine }: CompareOptions = {},
): Steps<Comparison> {
  const changes = tests.metrics.map((tested) => changeOf(tested, decision.verdict(tested)));
  const drift = yield* driftOf(tests.shared);
  return {
    baseline: identityOf(baseline.record),
    candidate: identityOf(candidate.record),
    sameSeeds: isSamePlan(baseline.scored, candidate.scored),
    ...(tests.within && { within: tests.within }),
    ...(tests.scoredApart && { scoredApart: tests.scoredApart }),
    family: { tests: tests.family, alpha },
    ...(noise.length > 0 && { noise: { nights: noise.reduce((sum, { nights }) => sum + nights, 0) } }),
    changes,
    cells: tests.falls.map((tested) => {
      const aside = quarantine?.of(tested.cell);
      return aside ? asideCell(tested, aside) : cellChange(tested, decision.cellVerdict(tested));
    }),
    causes: causesOf(tests.cells),
    drift,
    suspicions: decision.suspicions,
  };
}

const calledOnce = (baseline: ComparedRun, candidate: ComparedRun): Decision =>
  decide(
    { baseline, candidate, fresh: null, planned: null, looks: null, quarantine: quarantineOf([], '') },
    { gates: [], intents: {} },
    rulesFor({ looks: false, isConfirmed: false }),
  );

/** Its label stays, for whoever mends it. */
const asideCell = (tested: TestedCell, aside: Quarantined): CellChange => ({
  ...cellChange(tested, { verdict: null, confirmation: null }),
  quarantine: aside,
});

function changeOf(tested: TestedMetric, { verdict, margin, adjusted, confirmation }: Ruling): MetricChange {
  const { metric, segment, tails, corrected, variance, repetitions } = tested;
  const change: MetricChange = {
    metric: metric.name,
    segment,
    baseline: tested.baseline,
    candidate: tested.candidate,
    difference: tested.difference,
    interval: tested.interval,
    bound: tested.bound,
    margin,
    p: tails && pOf(metric, tails).worse,
    q: corrected && corrected.q,
    adjusted,
    verdict,
    repetitionsNeeded: null,
    design: corrected && { variance, repetitions, share: corrected.share },
    confirmation,
  };
  return verdict === 'not-enough-evidence'
    ? { ...change, repetitionsNeeded: repetitionsToSettle(change, margin) }
    : change;
}

const identityOf = ({ id, manifest }: RunRecord): Comparison['baseline'] => ({ id, build: manifest.bot.build });

/** The same customers were sent to both bots: in the cells both have, every conversation that both have had one seed. Those of other tools have none. */
export function isSamePlan(baseline: readonly ScoredConversation[], candidate: readonly ScoredConversation[]): boolean {
  const seeds = new Map(baseline.map(({ id, seed }) => [id, seed]));
  const shared = candidate.filter(({ id }) => seeds.has(id));
  return shared.length > 0 && shared.every(({ id, seed }) => seed !== '' && seeds.get(id) === seed);
}
