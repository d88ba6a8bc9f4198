import type { Direction, NightValue, Usual } from './usual.ts';

/** A lasting change that was alarmed on. */
export interface Lasting {
  towards: Direction;
  /** The nights at the new level. */
  nights: NightValue[];
  /** Sum of log odds that the bot is back, never below nought. */
  back: number;
}

/** Odds of 20 to 1 that the bot is back where it was. */
const backAt = Math.log(20);

/** Standard deviations of a night. */
const chosen = 1.5;

/**
 * null: the bot is back. A night speaks for the level it lies nearer to, the more the further the two are apart; the new one is taken
 * to be nearer than it looked, for what stood out was chosen for standing out.
 */
export function stillChanged(change: Lasting, night: NightValue, { mean, n }: Usual, spread: number): Lasting | null {
  const seen = change.nights.reduce((sum, { value }) => sum + value, 0) / change.nights.length - mean;
  const level = mean + Math.sign(seen) * Math.max(spread, Math.abs(seen) - chosen * spread);
  const variance = spread ** 2 * (1 + 1 / n);
  const nearer = (night.value - level) ** 2 - (night.value - mean) ** 2;
  const odds = variance > 0 ? nearer / (2 * variance) : Math.sign(nearer) * backAt;
  const back = Math.max(0, change.back + odds);
  return back >= backAt ? null : { ...change, nights: odds > 0 ? change.nights : [...change.nights, night], back };
}
