/** What an estimate is; apart from how it is made, so that readers of scores need not load the model. */
export const estimated = ['success', 'satisfaction', 'effort'] as const;
export type Estimated = (typeof estimated)[number];

/**
 * What became of a conversation, judged by its words and course alone: never verified, and never counted as if it were. Each
 * of the three is 0 to 100, 50 being the ordinary conversation (docs/estimate-model.md).
 */
export interface Estimate extends Record<Estimated, number> {
  version: number;
  /** The turns that moved an estimate furthest, at most three for each, in log-odds. */
  moved: Moved[];
}

export interface Moved {
  what: Estimated;
  /** Counts from 1. */
  turn: number;
  side: 'customer' | 'bot';
  /** Log-odds: above 0 it raised the estimate. */
  by: number;
  /** What the turn shows, the weightiest first: `says done`, `thanks`. */
  shows: string[];
}
