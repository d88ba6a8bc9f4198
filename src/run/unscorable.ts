import type { RunRecord } from './record.ts';

/** Share of unscorable conversations above which a run is too broken to judge. */
export const unscorableLimitOf = ({ unscorable_limit: limit = 0.02 }: RunRecord['suite']): number => limit;

/** Too much of it failed through the harness or the network to judge the bot by. */
export function isUnscorable({ aggregate: { conversations, scorable }, suite }: RunRecord): boolean {
  return conversations > 0 && (conversations - scorable) / conversations > unscorableLimitOf(suite);
}

/** The first that is too broken. */
export const brokenOf = (records: readonly RunRecord[]): RunRecord | undefined => records.find(isUnscorable);
