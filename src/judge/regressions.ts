/** What is surely worse fails the run even where no gate names it. */
import type { CellChange, Comparison, GateResult, MetricChange } from '../compare/comparison.ts';
import { marginOf } from '../compare/margin.ts';
import { intentsOf } from '../compare/rollout/gates-in-intent.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metricOf, success } from '../score/metrics.ts';
import { isMeantBy, isSameSegment, type Segment, type SegmentKind } from '../score/segment.ts';
import { grouped } from '../grouped.ts';
import { cellSentence, type Names, sentence } from '../wording/sentences.ts';
import { plural } from '../counts.ts';
import type { GateContext } from './gate-context.ts';
import { gateEvidence } from './gate-evidence.ts';

/** Name of the gates that no author set. */
export const noRegression = 'no regression';
const mostCells = 3;

/** What failed, and where. */
type Failed = Pick<GateResult, 'metric' | 'segment'>;

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
  const named = found.filter((one) => told.includes(one));
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
  const cells = comparison.cells.filter(
    (cell) =>
      cell.verdict === 'regressed' &&
      !told.some((wider) => isPartOf(cell, wider)) &&
      !limits.some((change) => isWholeOf(cell, change)),
  );
  return [
    ...results,
    ...[...grouped(cells, ({ scenario }) => scenario).values()].map((own) => ofCells(own, scored, record)),
  ];
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

/** Customers of a bot that gives up at once write least: where surely more was solved, what it took is no regression. The index reckons with it. */
function comesWithSuccess({ metric, segment }: MetricChange, { changes }: Comparison): boolean {
  const { group, headline } = metricOf(metric);
  if (group !== 'effort' || headline) return false;
  return changes.some(
    (one) => one.metric === success.name && isSameSegment(one.segment, segment) && one.verdict === 'improved',
  );
}

/** In this order each is told, unless what holds it was. */
const widest: readonly SegmentKind[] = ['all', 'intent', 'scenario', 'persona', 'segment', 'tag'];
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

/** Its intent or scenario says it already. */
const isPartOf = (cell: CellChange, { metric, segment: { kind, id } }: Failed): boolean =>
  metric === success.name && (kind === 'intent' || kind === 'scenario') && cell[kind] === id;

/** What is limited holds this cell and nothing else. */
const isWholeOf = (cell: CellChange, change: MetricChange): boolean =>
  (['baseline', 'candidate'] as const).every(
    (arm) =>
      cell[arm]?.verified === change[arm].numerator &&
      cell[arm].scorable === change[arm].denominator &&
      (cell[arm].unknown ?? 0) === (change[arm].unknown ?? 0),
  );

function ofCells(cells: readonly CellChange[], scored: GateContext['scored'], names: Names): GateResult {
  const [{ scenario }] = cells as [CellChange];
  const segment = { kind: 'scenario', id: scenario } as const;
  const ids = new Set(cells.map(({ cell }) => cell));
  const falls = cells.map(({ baseline, candidate }) => share(candidate!) - share(baseline!));
  return {
    name: noRegression,
    metric: success.name,
    segment,
    operator: 'max_drop',
    expected: marginOf(success, segment),
    actual: Math.min(...falls),
    interval: null,
    verdict: 'failed',
    text: [
      ...cells.slice(0, mostCells).map((cell) => cellSentence(cell, names)),
      ...(cells.length > mostCells ? [`and ${plural(cells.length - mostCells, 'cell')} more`] : []),
    ].join(' · '),
    evidence: gateEvidence(
      success,
      segment,
      scored.filter(({ cell }) => ids.has(cell)),
    ),
  };
}

const share = ({ verified, scorable }: NonNullable<CellChange['baseline']>): number => verified / scorable;
