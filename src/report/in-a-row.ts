/** pass^k of the run, and of the baseline where there is one: how often a situation comes out right every time. */
import { share } from '../wording/numbers.ts';
import type { Source } from './source.ts';

interface InARow {
  /** As many in a row as both runs know of; 2 at least. */
  times: number;
  /** `92.0 % → 71.1 %`; without a baseline the latter alone. */
  shares: string;
}

export function inARow({ candidate, baseline }: Source): InARow | null {
  const now = candidate.record.aggregate.passHat;
  const before = baseline?.record.aggregate.passHat;
  const times = Math.min(now.length, before?.length || Infinity);
  const last = now[times - 1];
  if (last === undefined || times < 2) return null;
  const earlier = before?.[times - 1];
  return { times, shares: `${earlier === undefined ? '' : `${share(earlier)} → `}${share(last)}` };
}
