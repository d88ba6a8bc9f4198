import type { Interval } from '../score/aggregate.ts';
import { boundsEitherWay } from '../score/interval.ts';
import { success } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';

/** How often something was solved, of what could be found out. */
export interface Tally {
  verified: number;
  scorable: number;
  /** Conversations of which it could not be found out, beside those; absent: none. */
  unknown?: number;
}

export function tallyOf(conversations: readonly Pick<ScoredConversation, 'verified' | 'measures'>[]): Tally {
  return tally(
    conversations.filter(({ verified }) => verified === true).length,
    conversations.filter(({ verified }) => verified !== null).length,
    conversations.filter(({ measures }) => measures[success.name] === null).length,
  );
}

export const tally = (verified: number, scorable: number, unknown: number): Tally => ({
  verified,
  scorable,
  ...(unknown > 0 && { unknown }),
});

/** With what is unknown all lost. */
export const atWorst = ({ verified, scorable, unknown = 0 }: Tally): Tally => tally(verified, scorable + unknown, 0);

/** With what is unknown all won. */
export const atBest = ({ verified, scorable, unknown = 0 }: Tally): Tally =>
  tally(verified + unknown, scorable + unknown, 0);

/** Of both together. */
export const pooled = (a: Tally, b: Tally): Tally =>
  tally(a.verified + b.verified, a.scorable + b.scorable, (a.unknown ?? 0) + (b.unknown ?? 0));

/** Exact and whichever way what is unknown would have gone, each end missed with chance `p` at most; 2.5 % when absent. Something was held. */
export const boundsOfTally = ({ verified, scorable, unknown = 0 }: Tally, p?: number): Interval =>
  boundsEitherWay(verified, scorable, unknown, p);
