import { metricOf, success } from '../../score/metrics.ts';
import type { Comparison, GateResult, IntentRollout } from '../comparison.ts';
import type { Tally } from '../tally.ts';
import { againstFloors, type FloorEvidence } from './against-floors.ts';
import { decidingChanges, fallOf, isLarge, misledMore, tallyBefore, worseAmong } from './deciding-changes.ts';
import { isBrokenIn, isOfSameGate, metricsOf } from './gates-in-intent.ts';

/** A gate that failed in an intent holds it, or finds it unfit in both where the baseline failed it too. */
export interface RolloutEvidence extends FloorEvidence {
  /** How often each intent was solved, over all of the candidate's cells. What is unknown may have gone either way. */
  solved: ReadonlyMap<string, Tally>;
  /** What the gates that need no baseline came to in the baseline itself; empty without one. */
  resultsBefore: readonly GateResult[];
  /** null: no baseline. */
  comparison: Comparison | null;
  /** Scenarios, each with its intent. */
  scenarios: ReadonlyMap<string, string>;
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
  const compared = decidingChanges(evidence.comparison);
  const changes = [...compared, ...misledMore(compared)];
  const surelyWorse = new Set([...worseAmong(changes, 'success'), ...worseAmong(changes, 'harm')]);
  const candidate = againstFloors(evidence, evidence.solved);
  const before = { ...evidence, answers: null, results: evidence.resultsBefore };
  const baseline = againstFloors(before, new Map(changes.flatMap(tallyBefore)));
  return intents.map((intent) => {
    const own = changes.filter(({ segment }) => segment.id === intent);
    const worse = own.filter((one) => one.verdict === 'regressed' || (surelyWorse.has(one) && isLarge(one)));
    const unsure = own.filter((one) => surelyWorse.has(one) && !worse.includes(one) && one.verdict !== 'held');
    const now = candidate.get(intent)!;
    const isBroken = isBrokenIn(intent, evidence.scenarios, now.floor);
    const failed = evidence.results.filter(isBroken);
    const failedBefore = evidence.resultsBefore.filter(isBroken);
    const isOfBoth = (one: GateResult) => failedBefore.some((before) => isOfSameGate(one, before));
    const broken = metricsOf(failed.filter((one) => !isOfBoth(one)));
    const line = {
      intent,
      ...now,
      baseline: baseline.get(intent)?.solved ?? null,
      fall: fallOf(evidence.comparison, intent),
      worse: [...new Set([...worse, ...unsure].map(({ metric }) => metric))],
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

/** Nothing but lost success speaks against it. */
const isOfSuccess = ({ worse, broken, brokenInBoth }: Omit<IntentRollout, 'decision'>): boolean =>
  [...worse, ...broken, ...brokenInBoth].every((metric) => metricOf(metric).followsSuccess);

const notJudged = (decision: IntentRollout['decision']): IntentRollout['decision'] =>
  decision === 'roll-out' ? decision : 'unknown';
