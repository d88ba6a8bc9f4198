import type { Entry } from '../ledger.ts';
import type { Spot } from '../blame.ts';

/**
 * What each unit of effort weighs, in units of customer annoyance where re-stating one fact is 8. Orders come from what
 * surveys of effort name as worst (repeating oneself, being passed on, having to ask again: Dixon, Freeman, Toman,
 * "Stop Trying to Delight Your Customers", HBR 2010); sizes are a convention, published so that it can be argued with.
 */
export const effortWeights = {
  /** A turn a perfect bot would not have needed. */
  'excess-turn': 4,
  /** Told before: the complaint surveys hear most. */
  'fact-asked-again': 8,
  /** Told to the bot, and asked for by the human who took over. */
  'asked-after-transfer': 8,
  /** It was not settled, and the customer had to begin again on another day. */
  'second-contact': 20,
  /** The customer must find other words for what it already said. */
  rephrase: 6,
  /** The same answer again moves nothing on. */
  'bot-repetition': 6,
  /** A way out that was asked for and not given. */
  'human-asked-again': 10,
  /** The customer must think of the next step itself. */
  'dead-end': 6,
  /** Silence, an error or an empty reply. */
  'no-answer': 12,
  /** A second beyond the allowance of a turn. */
  waiting: 0.5,
  /** A word beyond the allowance; typing on a phone is 36 words a minute (Palin et al., MobileHCI 2019): 1.7 seconds. */
  typing: 0.15,
  /** A word beyond the allowance; reading is 238 words a minute (Brysbaert 2019): a quarter of a second. */
  reading: 0.05,
} as const;

export type EffortUnit = keyof typeof effortWeights;

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
  weight: effortWeights[code] * amount,
  text,
});
