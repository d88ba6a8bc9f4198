import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import type { GateResult, IntentRollout, Judgement, Suspicion } from '../compare/comparison.ts';
import type { ComparedRun } from '../compare/compared-run.ts';
import { parityOf } from '../compare/parity.ts';
import type { Charts } from '../compare/series/charts.ts';
import { brokenDeclarations } from './broken-declarations.ts';
import { applyGate } from './gate.ts';
import type { GateContext } from './gate-context.ts';
import { declaredFloors } from './declared-floors.ts';
import { unknownOf } from '../score/aggregate.ts';
import { leaked } from './leaked.ts';
import { crossedInIntents } from './red-lines.ts';
import { besidesOf } from './besides.ts';
import { drifts } from './drifts.ts';
import { headlineOf } from './headline.ts';
import { ungatedRegressions } from './regressions.ts';
import { withoutSetAside } from './set-aside.ts';
import { unjudged } from './unjudged.ts';
import { brokenOf } from '../run/unscorable.ts';
import { metricOf, success } from '../score/metrics.ts';
import { intentsOf } from '../compare/rollout/gates-in-intent.ts';
import { rolloutOf } from '../compare/rollout/rollout.ts';
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
export function judge({ gates: specs, charts = null, baseline = null, ...whole }: Judged): Judgement {
  const context = withoutSetAside(whole, whole.quarantine);
  const asked = ofRun(specs, context);
  const judged = [...asked, ...ungatedRegressions(specs, context, asked), ...drifts(charts), ...leaked(whole)].map(
    (gate) => unjudged(gate, context.scored),
  );
  const { record, comparison, scored } = context;
  const rollout = rolloutOf({
    solved: solvedIn(record, scored),
    intents: record.intents,
    gates: specs,
    answers: context.answers ?? null,
    results: [...judged, ...crossedInIntents(judged, whole.scored)],
    resultsBefore: baseline ? before(specs, withoutSetAside(baseline, whole.quarantine)) : [],
    comparison,
    scenarios: intentsOf(record.aggregate.cells),
    isExcused: (id) => excusedFailures(scored, { kind: 'intent', id }) !== null,
  });
  const gates = [...judged, ...declaredFloors(rollout, context)];
  const verdict = verdictOf(gates, specs, whole, rollout);
  const judgement = { gates, verdict, rollout, parity: parityOf(scored) };
  const said = { ...judgement, ...whole };
  return { ...judgement, headline: headlineOf({ ...said, charts }), besides: besidesOf(said) };
}

/** Gates, and what scenarios declare. */
const ofRun = (specs: readonly GateSpec[], context: GateContext): GateResult[] => [
  ...specs.flatMap((gate) => applyGate(gate, context)),
  ...brokenDeclarations(specs, context),
];

/** The baseline by itself, held against the same. */
function before(specs: readonly GateSpec[], { record, scored }: ComparedRun): GateResult[] {
  const judged = ofRun(specs, { record, scored, comparison: null }).map((gate) => unjudged(gate, scored));
  return [...judged, ...crossedInIntents(judged, scored)];
}

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
  rollout: Judgement['rollout'],
): Judgement['verdict'] {
  const { record, comparison } = context;
  if (record.aggregate.conversations === 0) return 'failed';
  if (leaked(context).length > 0) return 'failed';
  if (brokenOf([context.record, ...(context.beside ?? [])])) return 'unscorable';
  if (gates.some((gate) => gate.verdict === 'failed')) return 'failed';
  const isUnsettled = comparison?.suspicions?.some(mayYetDecide) ?? false;
  const isOpen =
    isUnsettled || gates.some((gate) => gate.verdict === 'not-enough-evidence') || specs.some(isUnseen(gates));
  if (isOpen || record.state === 'interrupted') return 'not-enough-evidence';
  // Of a day of real customers it is said what is unusual; nothing is rolled out.
  if (record.imported?.day !== undefined) return 'passed';
  const isIn = (...decisions: IntentRollout['decision'][]) =>
    rollout.some(({ decision }) => decisions.includes(decision));
  if (isIn('hold', 'unfit', 'worse')) return 'hold';
  return gates.length === 0 && isIn('unknown') ? 'not-enough-evidence' : 'passed';
}

/** Of wording nothing is decided, confirmed or not. */
const mayYetDecide = (one: Suspicion): boolean =>
  one.state === 'open' && !(one.kind === 'metric' && metricOf(one.metric).ofWording);

/** A gate that was observable in none of its segments has shown nothing. */
const isUnseen = (gates: readonly GateResult[]) => (spec: GateSpec) => {
  const own = gates.filter(({ metric }) => metric === spec.metric);
  return own.length > 0 && own.every(({ verdict }) => verdict === 'not-observable');
};
