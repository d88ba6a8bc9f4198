import { effortEvidence } from '../evidence/effort-evidence.ts';
import type { Entry } from '../ledger.ts';
import type { Spot } from '../spot.ts';

export type EffortUnit = keyof typeof effortEvidence;

/** What costs nothing: people expect to wait a little, to say what they want, and to read an answer. */
export const allowance = {
  /** Seconds to the last message of a turn. */
  waiting: 3,
  /** Words typed in a conversation, per turn of the scenario's minimum. */
  typing: 25,
  /** Words to read in a bot turn: fifteen seconds. */
  reading: 60,
};

/** Sum of weights at which the index stands at 63 of 100. */
const scale = 50;

/** 0 (none) to 100: every unit counts, each less than the one before: 100·(1 − e^(−sum/50)). */
export const effortIndex = (sum: number): number => 100 * (1 - Math.exp(-sum / scale));

/** An entry of the ledger; `amount` is in seconds or words where a unit is counted in them. */
export const unit = (code: EffortUnit, spot: Spot, text: string, amount = 1): Entry => ({
  ...spot,
  code,
  weight: effortEvidence[code].weight * amount,
  text,
});
