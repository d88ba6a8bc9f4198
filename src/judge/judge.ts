import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import type { GateResult, Judgement, MetricChange, Suspicion } from '../compare/comparison.ts';
import type { ComparedRun } from '../compare/compared-run.ts';
import { parityOf } from '../compare/parity.ts';
import { driftSentence } from '../wording/charts.ts';
import type { Charts } from '../compare/series/charts.ts';
import { brokenDeclarations } from './broken-declarations.ts';
import { applyGate, type GateContext } from './gate.ts';
import { declaredFloors } from './declared-floors.ts';
import { gateEvidence } from './gate-evidence.ts';
import { unknownOf } from '../score/aggregate.ts';
import { leaked } from './leaked.ts';
import { besidesOf } from './besides.ts';
import { headlineOf } from './headline.ts';
import { unjudged } from './unjudged.ts';
import { brokenOf } from '../run/unscorable.ts';
import { sentence } from '../wording/sentences.ts';
import { metricOf, success } from '../score/metrics.ts';
import { isMeantBy } from '../score/segment.ts';
import { rolloutOf } from '../compare/rollout.ts';
import { tally, type Tally } from '../compare/tally.ts';
import { excusedFailures } from '../score/doubt/excused-failures.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { RunRecord } from '../run/record.ts';
import { unstated } from '../transcript/neutral-brief.ts';

export interface Judged extends GateContext {
  gates: readonly GateSpec[];
  /** Drift over nights; null or absent where the run belongs to no history. */
  charts?: Charts | null;
  /** The run compared with; null or absent without one. */
  baseline?: ComparedRun | null;
}

/**
 * Gates and the verdict of the whole run. A regression fails even where no gate names it. An empty run fails: nothing shown is
 * nothing passed. Gate names are taken as checked (gate-problems.ts).
 */
export function judge({ gates: specs, charts = null, baseline = null, ...context }: Judged): Judgement {
  const judged = [
    ...ofRun(specs, context),
    ...ungatedRegressions(specs, context),
    ...drifts(charts),
    ...leaked(context),
  ].map((gate) => unjudged(gate, context.scored));
  const { record, comparison, scored, quarantine } = context;
  const rollout = rolloutOf({
    solved: solvedIn(record, scored),
    intents: record.intents,
    gates: specs,
    answers: context.answers ?? null,
    results: judged,
    resultsBefore: baseline ? before(specs, baseline) : [],
    comparison,
    isExcused: (id) => excusedFailures(scored, { kind: 'intent', id }) !== null,
  });
  const gates = [...judged, ...declaredFloors(rollout, context)];
  const verdict = verdictOf(gates, specs, context);
  const parity = parityOf(scored.filter((one) => !quarantine?.of(one)));
  const judgement = { gates, verdict, rollout, parity };
  const said = { ...judgement, ...context };
  return { ...judgement, headline: headlineOf({ ...said, charts }), besides: besidesOf(said) };
}

/** Gates, and what scenarios declare. */
const ofRun = (specs: readonly GateSpec[], context: GateContext): GateResult[] => [
  ...specs.flatMap((gate) => applyGate(gate, context)),
  ...brokenDeclarations(specs, context),
];

/** The baseline by itself, held against the same. */
const before = (specs: readonly GateSpec[], { record, scored }: ComparedRun): GateResult[] =>
  ofRun(specs, { record, scored, comparison: null }).map((gate) => unjudged(gate, scored));

/** Of transcripts that name no intent there is none to decide on. Where a floor was declared, that nothing could be decided is said too. */
function solvedIn(
  { aggregate, imported, intents }: RunRecord,
  scored: readonly ScoredConversation[],
): Map<string, Tally> {
  const own = aggregate.values.filter(({ metric, segment }) => metric === success.name && segment.kind === 'intent');
  const held = [...new Set(scored.map(({ intent }) => intent))];
  const floored = held.filter((id) => Object.hasOwn(intents, id) && intents[id]!.floor !== undefined);
  return new Map<string, Tally>([
    ...floored.map((id) => [id, tally(0, 0, 0)] as const),
    ...own.flatMap((value) => {
      const { id } = value.segment;
      if (imported && id === unstated.intent) return [];
      return [[id, tally(value.numerator, value.denominator, unknownOf(value))] as const];
    }),
  ]);
}

function verdictOf(
  gates: readonly GateResult[],
  specs: readonly GateSpec[],
  context: GateContext,
): Judgement['verdict'] {
  const { record, comparison } = context;
  if (record.aggregate.conversations === 0) return 'failed';
  if (leaked(context).length > 0) return 'failed';
  if (brokenOf([context.record, ...(context.beside ?? [])])) return 'unscorable';
  if (gates.some((gate) => gate.verdict === 'failed')) return 'failed';
  const isUnsettled = comparison?.suspicions?.some(mayYetDecide) ?? false;
  const isOpen =
    isUnsettled || gates.some((gate) => gate.verdict === 'not-enough-evidence') || specs.some(isUnseen(gates));
  return isOpen || record.state === 'interrupted' ? 'not-enough-evidence' : 'passed';
}

/** Of wording nothing is decided, confirmed or not. */
const mayYetDecide = (one: Suspicion): boolean =>
  one.state === 'open' && !(one.kind === 'metric' && metricOf(one.metric).ofWording);

/** A gate that was observable in none of its segments has shown nothing. */
const isUnseen = (gates: readonly GateResult[]) => (spec: GateSpec) => {
  const own = gates.filter(({ metric }) => metric === spec.metric);
  return own.length > 0 && own.every(({ verdict }) => verdict === 'not-observable');
};

function ungatedRegressions(specs: readonly GateSpec[], { comparison, scored, record }: GateContext): GateResult[] {
  // Where the customers differ as well, a difference is shown and breaks nothing that nobody asked for.
  if (comparison?.within) return [];
  const regressed = (comparison?.changes ?? []).filter(
    (one) => one.verdict === 'regressed' && !specs.some((gate) => limitsFallOf(gate, one)) && isBreaking(one),
  );
  return regressed.map((one) => ({
    name: 'no regression',
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
}

/** A limit of the author's own takes its place: where the gate judges, and in what is made of the parts that it judges one by one. */
function limitsFallOf(gate: GateSpec, { metric, segment }: MetricChange): boolean {
  if (gate.max_drop === undefined || gate.metric !== metric) return false;
  const isOfParts =
    segment.kind === 'all' ? gate.each !== undefined : segment.kind === 'intent' && gate.each === 'scenario';
  return isOfParts || isMeantBy(gate, segment);
}

/** Name of the gates that charts over nights fail. */
export const driftGate = 'no drift over nights';

/** An alarm of a chart fails the run, like a regression: nobody reads a chart every morning. */
function drifts(charts: Charts | null): GateResult[] {
  const alarmed = (charts?.charts ?? []).filter(({ alarm }) => alarm?.isWorse);
  return alarmed.map((chart) => ({
    name: driftGate,
    metric: chart.metric,
    segment: { kind: 'all', id: '' },
    operator: 'drift',
    expected: chart.nights.at(-1)!.centre ?? 0,
    actual: chart.nights.at(-1)!.value,
    interval: null,
    verdict: 'failed',
    text: driftSentence(chart),
    evidence: [],
  }));
}

/** What is worth a failure of its own: a metric of the whole bot, or what decides an intent's rollout. The rest is in the comparison. */
function isBreaking({ metric: name, segment }: Pick<MetricChange, 'metric' | 'segment'>): boolean {
  const { rollout, ofWording } = metricOf(name);
  return segment.kind === 'all' ? !ofWording : segment.kind === 'intent' && rollout !== undefined;
}
