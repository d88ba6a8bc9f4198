import { betaTail } from '../../distributions/beta.ts';
import { success } from '../../score/metrics.ts';
import type { GateResult, IntentRollout } from '../comparison.ts';
import { answerTo, looksOf } from '../decide/answer-to.ts';
import type { Answer } from '../decide/interim-analysis.ts';
import { holm } from '../statistics/holm.ts';
import { atBest, boundsOfTally, type Tally } from '../tally.ts';
import { limitAlpha, rolloutAlpha } from '../verdict.ts';
import { type Asked, floorOf } from './floors.ts';
import { isFloor, isOf } from './gates-in-intent.ts';

/** Of each bound: a floor is held against the bound that its rule asks. */
export const floorAlphas: Record<IntentRollout['floor']['of'], number> = {
  intent: rolloutAlpha,
  gate: limitAlpha,
  default: rolloutAlpha,
};

export interface FloorEvidence extends Asked {
  /** What repeated looks answered of floors: their bounds decide, not the conversations at the end. null: none were taken. */
  answers: readonly Answer[] | null;
  /** What the gates came to: where the floor is a gate's, it has decided. */
  results: readonly GateResult[];
}

type AgainstFloor = Pick<IntentRollout, 'solved' | 'bounds' | 'side' | 'looks' | 'floor'>;

/** Each intent of the tallies beside its floor; what is below is corrected for all of them. */
export function againstFloors(evidence: FloorEvidence, tallies: ReadonlyMap<string, Tally>): Map<string, AgainstFloor> {
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
