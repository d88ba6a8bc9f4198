import { keyOf, type Segment } from '../score/segment.ts';
import { metrics, type MetricName } from '../score/metrics.ts';
import type { RunRecord } from '../run/record.ts';
import type { ScoredConversation } from '../score/score.ts';
import { causesOf } from './causes.ts';
import { cellChange, cellFall, type CellFall } from './cell-changes.ts';
import { isInBoth, pairCells } from './cells.ts';
import type { CellChange, Comparison, MetricChange, Suspicion, Verdict } from './comparison.ts';
import { confirmedIn, type Confirmed } from './decide/confirmed.ts';
import type { Confirmation, Tried } from './decide/confirmation.ts';
import { driftOf } from './drift/drift.ts';
import { correct, type Family } from './familywise.ts';
import { groupsOf } from './groups.ts';
import { marginOf } from './margin.ts';
import { measure, type Measured, untested } from './measure.ts';
import { betweenNights, type Noise } from './series/noise.ts';
import type { Quarantine, Quarantined } from './quarantine.ts';
import { rolloutOf } from './rollout.ts';
import { repetitionsNeeded } from './statistics/repetitions.ts';
import { withNoise } from './series/with-noise.ts';
import { coarserStrata } from './within.ts';
import type { Answer, Question } from './decide/interim-analysis.ts';
import { alpha, confirmedVerdict, pOf, type Sureness, verdictOf } from './verdict.ts';

export interface ComparedRun {
  record: RunRecord;
  scored: readonly ScoredConversation[];
}

export interface CompareOptions {
  /** Fresh repetitions of what the screen suspected: they alone then decide what regressed. */
  confirmation?: Confirmation;
  /** What the bot differs from itself between nights, for runs that did not share one; of several estimates the widest counts. */
  noise?: readonly Noise[];
  /** What repeated looks answered: of what was asked they decide alone, and of nothing else is more called worse. */
  answers?: readonly Answer[] | null;
  /** Cells set aside: listed, in no test. */
  quarantine?: Quarantine;
}

/**
 * Every metric in every segment and every cell of two runs, conversation against conversation of the same cell; cells that
 * only one run has are listed and not compared. Transcripts of other tools that share no cell are compared within what they do share. Pure: the same runs give the same comparison. The statistics and the
 * reasons for them: docs/statistics.md.
 */
export function compare(
  baseline: ComparedRun,
  candidate: ComparedRun,
  { confirmation, answers, noise = [], quarantine }: CompareOptions = {},
): Comparison {
  const cells = pairCells(baseline.scored, candidate.scored);
  const paired = cells.filter((cell) => isInBoth(cell) && !quarantine?.of(cell));
  const isForeign = [baseline, candidate].map(({ record }) => record.imported !== undefined);
  const coarse =
    paired.length === 0 && isForeign.includes(true) ? coarserStrata(baseline.scored, candidate.scored) : null;
  const shared = coarse?.strata ?? paired;
  const groups = groupsOf(shared);
  const lookups = noise.map(betweenNights);
  const between = (metric: MetricName, segment: Segment) =>
    Math.max(0, ...lookups.map((lookup) => lookup(metric, segment)));
  const measured = measure({ metrics, cells: shared, groups }).map((one) =>
    isForeign[0] !== isForeign[1] && countsOtherThings(one)
      ? { ...one, ...untested, baseline: { ...one.baseline, value: null } }
      : withNoise(one, between(one.metric.name, one.segment)),
  );
  const falls = cells.map(cellFall);
  const compared = falls.filter(({ cell, baseline, candidate }) => baseline && candidate && !quarantine?.of(cell));
  const family = correct(measured, groups, compared);
  const confirmed = confirmation && confirmedIn(confirmation, groups);
  const isScreened = Boolean(confirmation ?? answers);
  const changes = measured.map((one, i) => {
    const settled = { confirmed, answer: answers?.find(({ question }) => isAbout(question, one)), isScreened };
    return changeOf(one, family.measured[i]!, settled);
  });
  const sureOf = new Map(compared.map((fall, i) => [fall, family.cells[i]!]));
  return {
    baseline: identityOf(baseline.record),
    candidate: identityOf(candidate.record),
    sameSeeds: isSamePlan(baseline.scored, candidate.scored),
    ...(coarse && { within: coarse.within }),
    family: { tests: family.tests, alpha },
    ...(noise.length > 0 && { noise: { nights: noise.reduce((sum, { nights }) => sum + nights, 0) } }),
    changes,
    cells: falls.map((fall) => {
      const aside = quarantine?.of(fall.cell);
      return aside
        ? asideCell(fall, aside)
        : cellChange(fall, isScreened ? unsureOfWorse(sureOf.get(fall)) : (sureOf.get(fall) ?? unsure), confirmed);
    }),
    causes: causesOf(cells),
    drift: driftOf(shared),
    suspicions: confirmation ? confirmation.suspects.map(suspicionOf) : null,
    rollout: rolloutOf(measured, {
      regressed: new Set(measured.filter((_, i) => changes[i]!.verdict === 'regressed')),
      dropped: new Set(measured.filter((_, i) => changes[i]!.confirmation?.state === 'dropped')),
    }),
  };
}

function suspicionOf({ suspect, state }: Tried): Suspicion {
  return suspect.kind === 'cell'
    ? { kind: 'cell', cell: suspect.cell, state }
    : { kind: 'metric', metric: suspect.metric, segment: suspect.segment, state };
}

/** Of a transcript the effort index counts only what can be seen in it. */
const countsOtherThings = ({ metric }: Measured): boolean => metric.name === 'effort_index';

const unsure = { worse: 1, better: 1 };

/** The night's conversations alone may not call anything worse. */
const unsureOfWorse = (sure: Sureness = unsure): Sureness => ({ ...sure, worse: 1 });

const isAbout = (question: Question, { metric, segment }: Measured): boolean =>
  'margin' in question && question.metric === metric.name && keyOf(question.segment) === keyOf(segment);

/** Its label stays, for whoever mends it. */
function asideCell(fall: CellFall, aside: Quarantined): CellChange {
  const { verdict: _, ...described } = cellChange(fall, unsure);
  return { ...described, quarantine: aside };
}

function changeOf(
  measured: Measured,
  sure: Family['measured'][number],
  { confirmed, answer, isScreened }: Settled,
): MetricChange {
  const { metric, segment, tails } = measured;
  const confirmation = confirmed?.metric(metric.name, segment) ?? null;
  const plain = verdictOf(measured, sure && isScreened ? unsureOfWorse(sure) : sure);
  const verdict = confirmation?.state === 'confirmed' ? confirmedVerdict(metric) : answered(plain, answer);
  const p = tails && pOf(metric, tails);
  return {
    metric: metric.name,
    segment,
    baseline: measured.baseline,
    candidate: measured.candidate,
    difference: measured.difference,
    interval: measured.interval,
    bound: measured.bound,
    margin: answer && 'margin' in answer.question ? answer.question.margin : marginOf(metric, segment),
    p: p && p.worse,
    q: sure && sure.q,
    adjusted: answer ? null : sure && (verdict === 'improved' ? sure.better : sure.worse),
    verdict,
    repetitionsNeeded: verdict === 'not-enough-evidence' ? repetitionsFor(measured) : null,
    confirmation,
  };
}

/** What is known of a change beside the night's own conversations. */
interface Settled {
  confirmed: Confirmed | undefined;
  answer: Answer | undefined;
  isScreened: boolean;
}

/** Whether it got worse, repeated looks have answered; that it got better, they were not asked. */
function answered(plain: Verdict, answer: Answer | undefined): Verdict {
  if (!answer || plain === 'not-observable' || plain === 'improved') return plain;
  if (answer.state === 'regressed' || answer.state === 'held') return answer.state;
  return 'not-enough-evidence';
}

function repetitionsFor({ metric, segment, interval, repetitions }: Measured): number | null {
  return interval && repetitionsNeeded(repetitions, (interval.high - interval.low) / 2, marginOf(metric, segment));
}

const identityOf = ({ id, manifest }: RunRecord): Comparison['baseline'] => ({ id, build: manifest.bot.build });

/** The same conversations were asked of both bots: every id in both, with the same seed. Those of other tools have none. */
function isSamePlan(baseline: readonly ScoredConversation[], candidate: readonly ScoredConversation[]): boolean {
  const seeds = new Map(baseline.map(({ id, seed }) => [id, seed]));
  return seeds.size === candidate.length && candidate.every(({ id, seed }) => seed !== '' && seeds.get(id) === seed);
}
