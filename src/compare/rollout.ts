import { betaTail } from '../distributions/beta.ts';
import { type MetricName, metricOf, success } from '../score/metrics.ts';
import type { Comparison, GateResult, IntentRollout, MetricChange } from './comparison.ts';
import { answerTo, looksOf } from './decide/answer-to.ts';
import type { Answer } from './decide/interim-analysis.ts';
import { type Asked, floorOf } from './floors.ts';
import { reaches } from './margin.ts';
import { holm } from './statistics/holm.ts';
import { atBest, boundsOfTally, tally, type Tally } from './tally.ts';
import { limitAlpha, rolloutAlpha, worseningOf } from './verdict.ts';

export interface RolloutEvidence extends Asked {
  /** How often each intent was solved, over all of the candidate's cells. What is unknown may have gone either way. */
  solved: ReadonlyMap<string, Tally>;
  /** What repeated looks answered of floors: their bounds decide, not the conversations at the end. null: none were taken. */
  answers: readonly Answer[] | null;
  /** What the gates came to; one that failed in an intent holds it, or finds it unfit in both where the baseline failed it too. */
  results: readonly GateResult[];
  /** What the gates that need no baseline came to in the baseline itself; empty without one. */
  resultsBefore: readonly GateResult[];
  /** null: no baseline. */
  comparison: Comparison | null;
  /** Whether the failures of an intent may be the simulated customer's own: lost success then holds nothing. */
  isExcused: (intent: string) => boolean;
}

/**
 * Intents by what to do with them: fit, not unchanged. Roll out: success is surely above its floor, was not seen to fall by its
 * margin, and no deciding figure surely got worse; how large a fall may still have gone unseen stands beside it. Hold: a deciding figure got worse by its margin or more (p ≤ .05 after Holm over the intents; success by itself, the harms
 * together), a gate failed in it, or success is surely below the floor (exact, corrected alike). Unfit in both: nothing of this but what the
 * baseline was no better in. What surely got worse by an unknown size, and what the run could not tell, is neither.
 */
export function rolloutOf(evidence: RolloutEvidence): IntentRollout[] {
  const intents = [...evidence.solved.keys()].toSorted();
  const changes = decidingChanges(evidence.comparison);
  const surelyWorse = new Set([...worseAmong(changes, 'success'), ...worseAmong(changes, 'harm')]);
  const candidate = againstFloors(evidence, evidence.solved);
  const before = { ...evidence, answers: null, results: evidence.resultsBefore };
  const baseline = againstFloors(before, new Map(changes.flatMap(tallyBefore)));
  return intents.map((intent) => {
    const own = changes.filter(({ segment }) => segment.id === intent);
    const worse = own.filter((one) => one.verdict === 'regressed' || (surelyWorse.has(one) && isLarge(one)));
    const unsure = own.filter((one) => surelyWorse.has(one) && !worse.includes(one) && one.verdict !== 'held');
    const now = candidate.get(intent)!;
    const failed = evidence.results.filter(isBrokenIn(intent, now.floor));
    const failedBefore = evidence.resultsBefore.filter(isBrokenIn(intent, now.floor));
    const isOfBoth = (one: GateResult) => failedBefore.some((before) => isOfSameGate(one, before));
    const broken = metricsOf(failed.filter((one) => !isOfBoth(one)));
    const line = {
      intent,
      ...now,
      baseline: baseline.get(intent)?.solved ?? null,
      fall: fallOf(evidence.comparison, intent),
      worse: [...worse, ...unsure].map(({ metric }) => metric),
      broken,
      brokenInBoth: metricsOf(failed.filter(isOfBoth)).filter((metric) => !broken.includes(metric)),
    };
    const looksWorse = own.some((one) => one.metric === success.name && isLarge(one));
    const decision = decisionOf(line, {
      isWorse: worse.length > 0,
      looksWorse,
      wasBelow: baseline.get(intent)?.side === 'below',
    });
    return { ...line, decision: isOfSuccess(line) && evidence.isExcused(intent) ? notJudged(decision) : decision };
  });
}

function decisionOf(
  { side, worse, broken, brokenInBoth }: Omit<IntentRollout, 'decision'>,
  { isWorse, looksWorse, wasBelow }: { isWorse: boolean; looksWorse: boolean; wasBelow: boolean },
): IntentRollout['decision'] {
  if (isWorse || broken.length > 0) return 'hold';
  if (side === 'below' && !wasBelow) return 'hold';
  if (side === 'below' || brokenInBoth.length > 0) return 'unfit';
  if (worse.length > 0) return 'worse';
  return side === 'above' && !looksWorse ? 'roll-out' : 'unknown';
}

/** Of success; null where there is nothing to compare with. */
function fallOf(comparison: Comparison | null, intent: string): IntentRollout['fall'] {
  const change = comparison?.changes.find(
    ({ metric, segment }) => metric === success.name && segment.kind === 'intent' && segment.id === intent,
  );
  if (!change || change.difference === null || change.bound === null || change.interval === null) return null;
  return {
    seen: worseningOf(success, change.difference),
    most: worseningOf(success, change.interval.low),
    margin: change.margin,
    excluded: !reaches(worseningOf(success, change.bound), change.margin),
  };
}

/** Whether a fall of success that matters may have gone unseen. */
export const isFallOpen = ({ fall }: Pick<IntentRollout, 'fall'>): boolean => fall !== null && !fall.excluded;

/** Nothing but lost success speaks against it. */
const isOfSuccess = ({ worse, broken, brokenInBoth }: Omit<IntentRollout, 'decision'>): boolean =>
  [...worse, ...broken, ...brokenInBoth].every((metric) => metricOf(metric).followsSuccess);

const notJudged = (decision: IntentRollout['decision']): IntentRollout['decision'] =>
  decision === 'roll-out' ? decision : 'unknown';

/** What is said of single intents; a suspicion that fresh conversations dropped holds nothing. */
const decidingChanges = (comparison: Comparison | null): MetricChange[] =>
  (comparison?.changes ?? []).filter(
    ({ metric, segment, confirmation }) =>
      segment.kind === 'intent' && metricOf(metric).rollout !== undefined && confirmation?.state !== 'dropped',
  );

function worseAmong(changes: readonly MetricChange[], role: 'success' | 'harm'): MetricChange[] {
  const tested = changes.filter(({ metric, p }) => p !== null && metricOf(metric).rollout === role);
  const adjusted = holm(tested.map(({ p }) => p!));
  return tested.filter((_, i) => adjusted[i]! <= rolloutAlpha);
}

const isLarge = ({ metric, difference, margin }: MetricChange): boolean =>
  difference !== null && reaches(worseningOf(metricOf(metric), difference), margin);

/** The gate that is the floor has decided already; every other gate that failed here does too. */
const isBrokenIn =
  (intent: string, floor: IntentRollout['floor']) =>
  (gate: GateResult): boolean =>
    gate.verdict === 'failed' &&
    isOf(intent, gate) &&
    !(floor.of === 'gate' && isFloor(gate) && gate.expected === floor.value);

const isOf = (intent: string, { segment }: GateResult): boolean => segment.kind === 'intent' && segment.id === intent;

const isFloor = ({ metric, operator }: GateResult): boolean => metric === success.name && operator === 'min';

const metricsOf = (gates: readonly GateResult[]): MetricName[] => [...new Set(gates.map(({ metric }) => metric))];

const isOfSameGate = (one: GateResult, other: GateResult): boolean =>
  one.metric === other.metric && one.operator === other.operator && one.expected === other.expected;

function tallyBefore({ metric, segment, baseline }: MetricChange): [string, Tally][] {
  const { numerator, denominator, unknown = 0 } = baseline;
  if (metric !== success.name || denominator + unknown === 0) return [];
  return [[segment.id, tally(numerator, denominator, unknown)]];
}

/** Of each bound: a floor is held against the bound that its rule asks. */
export const floorAlphas: Record<IntentRollout['floor']['of'], number> = {
  intent: rolloutAlpha,
  gate: limitAlpha,
  default: rolloutAlpha,
};

type AgainstFloor = Pick<IntentRollout, 'solved' | 'bounds' | 'side' | 'looks' | 'floor'>;

function againstFloors(evidence: RolloutEvidence, tallies: ReadonlyMap<string, Tally>): Map<string, AgainstFloor> {
  const rows = [...tallies].map(([intent, solved]) => ({ intent, solved, floor: floorOf(intent, evidence) }));
  const below = holm(rows.map(({ solved, floor }) => asFew(atBest(solved), floor.value)));
  return new Map(
    rows.map(({ intent, solved, floor }, i) => {
      const bounds = solved.scorable === 0 ? null : boundsOfTally(solved, floorAlphas[floor.of]);
      const isAbove = bounds !== null && bounds.low >= floor.value;
      const alone: IntentRollout['side'] = isAbove ? 'above' : below[i]! <= rolloutAlpha ? 'below' : 'open';
      const once = floor.of === 'gate' ? sideByGate(intent, floor.value, evidence.results) : alone;
      const answer = evidence.answers && answerOfFloor(intent, floor, evidence.answers);
      return [
        intent,
        {
          solved,
          bounds,
          floor,
          ...(answer ? { side: sides[answer.state], looks: looksOf(answer) } : { side: once }),
        },
      ];
    }),
  );
}

/** Where the floor is a gate's, the gate has decided: the same limit is not held twice, to two answers. */
function sideByGate(intent: string, floor: number, results: readonly GateResult[]): IntentRollout['side'] {
  const gate = results.find((one) => isFloor(one) && one.expected === floor && isOf(intent, one));
  return gate?.verdict === 'passed' ? 'above' : gate?.verdict === 'failed' ? 'below' : 'open';
}

/** Chance of as few or fewer solved, where the bot is exactly at the floor. */
const asFew = ({ verified, scorable }: Tally, floor: number): number =>
  verified >= scorable ? 1 : betaTail(1 - floor, scorable - verified, verified + 1);

function answerOfFloor(intent: string, { value, of }: IntentRollout['floor'], answers: readonly Answer[]) {
  if (of === 'default') return undefined;
  const segment = { kind: 'intent', id: intent } as const;
  return answerTo({ metric: success.name, segment, operator: 'min', expected: value, of }, answers);
}

const sides = { held: 'above', regressed: 'below', undecided: 'open', open: 'open' } as const;
