/** What is surely worse fails the run even where no gate names it. */
import type { Comparison, GateResult, MetricChange } from '../compare/comparison.ts';
import { intentsOf } from '../compare/rollout/gates-in-intent.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metricOf, success } from '../score/metrics.ts';
import { isMeantBy, isSameSegment, type Segment, type SegmentKind } from '../score/segment.ts';
import { sentence } from '../wording/sentences.ts';
import type { GateContext } from './gate-context.ts';
import { fallenCells } from './fallen-cells.ts';
import { gateEvidence } from './gate-evidence.ts';
import { type Failed, noRegression } from './no-regression.ts';

/**
 * A metric of the whole bot, and what decides a rollout in whatever part surely got worse; each once, in the widest part that names it.
 *
 * @param judged What the gates came to.
 */
export function ungatedRegressions(
  specs: readonly GateSpec[],
  { comparison, scored, record }: GateContext,
  judged: readonly GateResult[],
): GateResult[] {
  // Where the customers differ as well, a difference is shown and breaks nothing that nobody asked for.
  if (!comparison || comparison.within) return [];
  const isLimited = (one: MetricChange) => specs.some((gate) => limitsFallOf(gate, one));
  const found = comparison.changes.filter(
    (one) => one.verdict === 'regressed' && isBreaking(one) && !comesWithSuccess(one, comparison),
  );
  const limited = found.filter(isLimited);
  const isToldIn = tellers(comparison);
  const told: Failed[] = judged.filter(({ verdict, operator }) => verdict === 'failed' && operator === 'max_drop');
  for (const one of inWidth(found))
    if (!limited.some((gated) => isTwin(gated, one)) && !told.some((wider) => isToldIn(wider, one))) told.push(one);
  const named = found.filter((one) => told.includes(one) && !isConsequence(one, told));
  const results = named.map((one): GateResult => ({
    name: noRegression,
    metric: one.metric,
    segment: one.segment,
    operator: 'max_drop',
    expected: one.margin,
    actual: one.difference,
    interval: one.interval,
    verdict: 'failed',
    text: sentence(one, record),
    evidence: gateEvidence(metricOf(one.metric), one.segment, scored),
  }));
  const limits = comparison.changes.filter((one) => one.metric === success.name && isLimited(one));
  return [...results, ...fallenCells({ comparison, told, limits }, { scored, record })];
}

/** A limit of the author's own takes its place: where the gate judges, and in what is made of the parts that it judges one by one. */
function limitsFallOf(gate: GateSpec, { metric, segment }: MetricChange): boolean {
  if (gate.max_drop === undefined || gate.metric !== metric) return false;
  const isOfParts =
    segment.kind === 'all' ? gate.each !== undefined : segment.kind === 'intent' && gate.each === 'scenario';
  return isOfParts || isMeantBy(gate, segment);
}

/** What is worth a failure of its own: a metric of the whole bot, or what decides a rollout. The rest is in the comparison. */
function isBreaking({ metric, segment }: Failed): boolean {
  const { rollout, ofWording } = metricOf(metric);
  return segment.kind === 'all' ? !ofWording : rollout !== undefined;
}

/** Whose matter is not solved writes more and leaves: where it is said that less was solved, that is no news. */
function isConsequence({ metric, segment }: MetricChange, told: readonly Failed[]): boolean {
  const { group, headline, followsSuccess, rollout } = metricOf(metric);
  const isSymptom = (group === 'effort' && !headline) || (followsSuccess === true && rollout === undefined);
  return isSymptom && told.some((one) => one.metric === success.name && isSameSegment(one.segment, segment));
}

/** Customers of a bot that gives up at once write least: where surely more was solved, what it took is no regression. The index reckons with it. */
function comesWithSuccess({ metric, segment }: MetricChange, { changes }: Comparison): boolean {
  const { group, headline } = metricOf(metric);
  if (group !== 'effort' || headline) return false;
  return changes.some(
    (one) => one.metric === success.name && isSameSegment(one.segment, segment) && one.verdict === 'improved',
  );
}

/** In this order each is told, unless what holds it was. */
const widest: readonly SegmentKind[] = ['all', 'intent', 'scenario', 'persona', 'segment', 'variant', 'tag'];
const inWidth = (changes: readonly MetricChange[]): MetricChange[] =>
  changes.toSorted((a, b) => widest.indexOf(a.segment.kind) - widest.indexOf(b.segment.kind));

/** Intents and scenarios are told by themselves also where the whole got worse, for they are what is held back; the customers they share are not. */
function tellers({ cells }: Comparison): (wider: Failed, one: Failed) => boolean {
  const intents = intentsOf(cells);
  const holds = (wide: Segment, { kind, id }: Segment): boolean => {
    if (kind === 'intent') return false;
    if (kind === 'scenario') return wide.kind === 'intent' && intents.get(id) === wide.id;
    return widest.indexOf(wide.kind) < widest.indexOf(kind);
  };
  return (wider, one) =>
    wider.metric === one.metric && (isSameSegment(wider.segment, one.segment) || holds(wider.segment, one.segment));
}

/** The same conversations under another name. */
const isTwin = (one: MetricChange, other: MetricChange): boolean =>
  one.metric === other.metric &&
  one.p === other.p &&
  (['baseline', 'candidate'] as const).every(
    (arm) =>
      one[arm].numerator === other[arm].numerator &&
      one[arm].denominator === other[arm].denominator &&
      one[arm].conversations === other[arm].conversations,
  );
